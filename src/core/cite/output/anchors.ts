import type { BibliographyEntry } from './rich-text.ts';

const LONGEST = 40;

/** The name of an entry's place, to link to from a text: its citekey, as pandoc has it. */
export function anchorOf({ citekey, id }: Pick<BibliographyEntry, 'citekey' | 'id'>): string {
  const name = (citekey || id).replace(/[^\p{L}\p{M}\p{N}_.-]/gu, '_');
  return `ref-${name}`;
}

/**
 * Names of bookmarks, as Word takes them: letters, digits and `_` only, none twice, at most 40 characters. Entries whose
 * names would be alike are counted.
 */
export function anchorNames(
  entries: readonly Pick<BibliographyEntry, 'citekey' | 'id'>[],
): readonly string[] {
  const taken = new Set<string>();
  return entries.map((entry, at) => {
    const plain = anchorOf(entry)
      .replace(/[^\p{L}\p{M}\p{N}_]/gu, '_')
      .slice(0, LONGEST);
    let name = plain;
    for (let count = at + 1; taken.has(name.toLowerCase()); count += 1) {
      name = `${plain.slice(0, LONGEST - String(count).length - 1)}_${count}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
