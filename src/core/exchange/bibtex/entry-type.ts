import type { CslItem, CslTextVariable } from '../../model/csl-item.ts';

export type BibtexShape = {
  readonly type: string;
  /** The field that says where the work appeared, and the variables it is taken from, best first. */
  readonly container: readonly [field: string, ...variables: CslTextVariable[]];
};

const SHAPES: Partial<Readonly<Record<CslItem['type'], BibtexShape>>> = {
  'article-journal': { type: 'article', container: ['journal', 'container-title'] },
  'article-magazine': { type: 'article', container: ['journal', 'container-title'] },
  'article-newspaper': { type: 'article', container: ['journal', 'container-title'] },
  review: { type: 'article', container: ['journal', 'container-title'] },
  'review-book': { type: 'article', container: ['journal', 'container-title'] },
  book: { type: 'book', container: ['series', 'collection-title'] },
  chapter: { type: 'incollection', container: ['booktitle', 'container-title'] },
  'entry-dictionary': { type: 'incollection', container: ['booktitle', 'container-title'] },
  'entry-encyclopedia': { type: 'incollection', container: ['booktitle', 'container-title'] },
  'paper-conference': { type: 'inproceedings', container: ['booktitle', 'container-title', 'event-title'] },
  report: { type: 'techreport', container: ['institution', 'publisher', 'container-title'] },
  manuscript: { type: 'unpublished', container: ['note', 'publisher', 'archive'] },
};

const ANYTHING: BibtexShape = { type: 'misc', container: ['howpublished', 'container-title', 'publisher'] };

/** The BibTeX entry type of an item. @see Patashnik, BibTeXing (1988), 3.1 */
export function bibtexShape(csl: CslItem): BibtexShape {
  if (csl.type !== 'thesis') return SHAPES[csl.type] ?? ANYTHING;
  const isMasters = /master|m\.?\s?[as]\.?\b|magister|diplom/iu.test(csl.genre ?? '');
  return { type: isMasters ? 'mastersthesis' : 'phdthesis', container: ['school', 'publisher', 'authority'] };
}
