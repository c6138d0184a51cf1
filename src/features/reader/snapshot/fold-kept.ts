type Compared = { readonly kind: 'kept' | 'added' | 'removed'; readonly text: string };
type Part = Compared | { readonly kind: 'folded'; readonly total: number };

/** Leaves one paragraph that was kept beside each change, and counts the others, where they are more than one. */
export function foldKept(paragraphs: readonly Compared[]): readonly Part[] {
  const isNear = (at: number) =>
    [at - 1, at, at + 1].some((each) => (paragraphs[each]?.kind ?? 'kept') !== 'kept');
  const parts: Part[] = [];
  for (let at = 0; at < paragraphs.length; at += 1) {
    let end = at;
    while (end < paragraphs.length && !isNear(end)) end += 1;
    if (end - at > 1) {
      parts.push({ kind: 'folded', total: end - at });
      at = end - 1;
    } else parts.push(...paragraphs.slice(at, at + 1));
  }
  return parts;
}
