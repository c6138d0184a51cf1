/** A tag as it stands in the tree: `ports/north` lies in `ports`, which need not be a tag of any item. */
export type TagInTree<T> = {
  readonly tag: string;
  /** The last part of its name. */
  readonly name: string;
  readonly depth: number;
  /** Absent where no item has the tag itself. */
  readonly known: T | undefined;
};

/** Tags in their order, each within the one that its name begins with; those that are not there are put in. */
export function tagTree<T extends { readonly tag: string }>(tags: readonly T[]): readonly TagInTree<T>[] {
  const lines: TagInTree<T>[] = [];
  const there = new Set<string>();
  const sorted = [...tags].sort((a, b) => compareParts(a.tag.split('/'), b.tag.split('/')));
  for (const known of sorted) {
    const parts = known.tag.split('/');
    for (let depth = 0; depth < parts.length - 1; depth += 1) {
      const outer = parts.slice(0, depth + 1).join('/');
      if (there.has(outer.toLowerCase())) continue;
      there.add(outer.toLowerCase());
      lines.push({ tag: outer, name: parts[depth] ?? '', depth, known: undefined });
    }
    there.add(known.tag.toLowerCase());
    lines.push({ tag: known.tag, name: parts.at(-1) ?? '', depth: parts.length - 1, known });
  }
  return lines;
}

const collator = new Intl.Collator(undefined, { numeric: true });

function compareParts(a: readonly string[], b: readonly string[]): number {
  for (const [at, part] of a.entries()) {
    const order = collator.compare(part, b[at] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
