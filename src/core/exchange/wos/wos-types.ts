import type { CslType } from '../../model/csl-item.ts';

/** What a document type of Web of Science is in CSL, where it says more than “an article in a journal”. */
const TYPES: ReadonlyMap<string, CslType> = new Map<string, CslType>([
  ['book review', 'review-book'],
  ['art exhibit review', 'review'],
  ['dance performance review', 'review'],
  ['film review', 'review'],
  ['music performance review', 'review'],
  ['music score review', 'review'],
  ['theater review', 'review'],
  ['tv review, radio review', 'review'],
  ['database review', 'review'],
  ['hardware review', 'review'],
  ['software review', 'review'],
  ['record review', 'review'],
  ['data set', 'dataset'],
  ['data paper', 'article-journal'],
  ['software', 'software'],
  ['dissertation', 'thesis'],
  ['thesis', 'thesis'],
]);

/** Ordinary articles; any other name is kept as the genre. */
const PLAIN = new Set(['article', 'journal paper', 'journal article']);

/** What a record of Web of Science is, by its `PT` (J, B, S, C or P) and its `DT`. */
export function wosTypeOf(publication: string, document: string): CslType {
  const names = document
    .toLowerCase()
    .split(';')
    .map((name) => name.trim());
  const known = names.map((name) => TYPES.get(name)).find((type) => type !== undefined);
  if (known) return known;
  if (publication === 'P') return 'patent';
  if (publication !== 'B' && publication !== 'S' && publication !== 'C') return 'article-journal';
  const isProceedings = names.includes('proceedings paper') || names.includes('meeting abstract');
  if (isProceedings || publication === 'C') return 'paper-conference';
  return names.includes('book') ? 'book' : 'chapter';
}

/** True for a document type that says no more than the CSL type does. */
export function isPlainWosType(document: string): boolean {
  return document
    .toLowerCase()
    .split(';')
    .every((name) => PLAIN.has(name.trim()) || TYPES.has(name.trim()));
}
