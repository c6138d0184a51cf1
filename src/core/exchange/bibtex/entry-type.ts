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

const JOURNAL = ['journaltitle', 'container-title'] as const;
const BOOK = ['booktitle', 'container-title'] as const;
const SITE = ['organization', 'container-title'] as const;
const SERIES = ['series', 'collection-title'] as const;
const PUBLISHED = ['howpublished', 'container-title'] as const;

const BIBLATEX: Partial<Readonly<Record<CslItem['type'], BibtexShape>>> = {
  'article-journal': { type: 'article', container: JOURNAL },
  'article-magazine': { type: 'article', container: JOURNAL },
  'article-newspaper': { type: 'article', container: JOURNAL },
  review: { type: 'review', container: JOURNAL },
  'review-book': { type: 'review', container: JOURNAL },
  article: { type: 'online', container: SITE },
  webpage: { type: 'online', container: SITE },
  post: { type: 'online', container: SITE },
  'post-weblog': { type: 'online', container: SITE },
  book: { type: 'book', container: SERIES },
  classic: { type: 'book', container: SERIES },
  collection: { type: 'collection', container: SERIES },
  pamphlet: { type: 'booklet', container: PUBLISHED },
  periodical: { type: 'periodical', container: SERIES },
  chapter: { type: 'incollection', container: BOOK },
  'entry-dictionary': { type: 'inreference', container: BOOK },
  'entry-encyclopedia': { type: 'inreference', container: BOOK },
  'paper-conference': { type: 'inproceedings', container: BOOK },
  report: { type: 'report', container: ['institution', 'publisher', 'container-title'] },
  thesis: { type: 'thesis', container: ['institution', 'publisher', 'authority'] },
  manuscript: { type: 'unpublished', container: PUBLISHED },
  dataset: { type: 'dataset', container: ['publisher', 'publisher', 'container-title'] },
  software: { type: 'software', container: ['publisher', 'publisher', 'container-title'] },
  motion_picture: { type: 'video', container: PUBLISHED },
  song: { type: 'audio', container: PUBLISHED },
  graphic: { type: 'image', container: PUBLISHED },
  figure: { type: 'image', container: PUBLISHED },
  patent: { type: 'patent', container: PUBLISHED },
  standard: { type: 'standard', container: PUBLISHED },
  performance: { type: 'performance', container: PUBLISHED },
  personal_communication: { type: 'letter', container: PUBLISHED },
  legal_case: { type: 'jurisdiction', container: PUBLISHED },
  legislation: { type: 'legislation', container: PUBLISHED },
  bill: { type: 'legislation', container: PUBLISHED },
  regulation: { type: 'legislation', container: PUBLISHED },
  treaty: { type: 'legislation', container: PUBLISHED },
};

/** The biblatex entry type of an item. @see biblatex manual, 2.1 */
export function biblatexShape(csl: CslItem): BibtexShape {
  if (csl.type === 'broadcast') {
    const isHeard = /radio|podcast|audio/iu.test(`${csl.medium ?? ''} ${csl.genre ?? ''}`);
    return { type: isHeard ? 'audio' : 'video', container: PUBLISHED };
  }
  return BIBLATEX[csl.type] ?? { type: 'misc', container: PUBLISHED };
}
