import { CSL_TYPES, type CslType } from '../../model/csl-item.ts';

const TYPES: Readonly<Record<string, CslType>> = {
  article: 'article-journal',
  newspaper: 'article-newspaper',
  magazine: 'article-magazine',
  suppperiodical: 'article-journal',
  periodical: 'periodical',
  book: 'book',
  mvbook: 'book',
  collection: 'collection',
  mvcollection: 'collection',
  proceedings: 'book',
  mvproceedings: 'book',
  reference: 'book',
  mvreference: 'book',
  booklet: 'pamphlet',
  manual: 'report',
  inbook: 'chapter',
  bookinbook: 'chapter',
  suppbook: 'chapter',
  incollection: 'chapter',
  suppcollection: 'chapter',
  inreference: 'entry-encyclopedia',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  thesis: 'thesis',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  bachelorsthesis: 'thesis',
  report: 'report',
  techreport: 'report',
  techrep: 'report',
  unpublished: 'manuscript',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  webpage: 'webpage',
  dataset: 'dataset',
  data: 'dataset',
  software: 'software',
  softwareversion: 'software',
  softwaremodule: 'software',
  codefragment: 'software',
  patent: 'patent',
  standard: 'standard',
  legislation: 'legislation',
  legal: 'legislation',
  jurisdiction: 'legal_case',
  letter: 'personal_communication',
  image: 'graphic',
  artwork: 'graphic',
  movie: 'motion_picture',
  video: 'motion_picture',
  audio: 'song',
  music: 'song',
  performance: 'performance',
  review: 'review',
};

/** What a thesis is called where its entry says only of which kind it is. */
export const THESIS_GENRES: Readonly<Record<string, string>> = {
  phdthesis: 'PhD thesis',
  mastersthesis: 'Master’s thesis',
  bachelorsthesis: 'Bachelor’s thesis',
};

/** The CSL type of an entry, from its type and the fields that refine it. */
export function cslTypeOf(entryType: string, fieldNamed: (name: string) => string | undefined): CslType {
  const own = fieldNamed('x-csl-type');
  const exact = CSL_TYPES.find((type) => type === own);
  if (exact) return exact;
  const subtype = fieldNamed('entrysubtype')?.toLowerCase() ?? '';
  if (/newspaper/u.test(subtype)) return 'article-newspaper';
  if (/magazine/u.test(subtype)) return 'article-magazine';
  // biblatex-apa has one word for both; a day is a newspaper’s.
  if (subtype === 'nonacademic' && entryType === 'article')
    return /^\d{4}-\d\d-\d\d/u.test(fieldNamed('date') ?? '') ? 'article-newspaper' : 'article-magazine';
  const isPreprint = fieldNamed('eprint') !== undefined || fieldNamed('archiveprefix') !== undefined;
  const hasJournal = fieldNamed('journal') !== undefined || fieldNamed('journaltitle') !== undefined;
  if (isPreprint && !hasJournal && ['article', 'misc', 'online', 'unpublished'].includes(entryType))
    return 'article';
  if (Object.hasOwn(TYPES, entryType)) return TYPES[entryType] ?? 'document';
  return fieldNamed('url') === undefined ? 'document' : 'webpage';
}

/** False for types that neither BibTeX nor biblatex nor their kin know. */
export function isKnownType(entryType: string): boolean {
  return (
    Object.hasOwn(TYPES, entryType) || entryType === 'misc' || entryType === 'set' || entryType === 'xdata'
  );
}

/** What `number` counts: issues of a serial, volumes of a series, or the work itself. */
export function numberVariable(type: CslType): 'issue' | 'collection-number' | 'number' {
  if (ISSUED.has(type)) return 'issue';
  return IN_SERIES.has(type) ? 'collection-number' : 'number';
}

const ISSUED = new Set<CslType>([
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'periodical',
  'review',
  'review-book',
]);
const IN_SERIES = new Set<CslType>([
  'book',
  'chapter',
  'classic',
  'collection',
  'entry-dictionary',
  'entry-encyclopedia',
  'pamphlet',
  'paper-conference',
]);

/** True where the field that says how a work was published names the site it appeared on. */
export function appearsOnSite(type: CslType): boolean {
  return [
    'webpage',
    'post',
    'post-weblog',
    'broadcast',
    'interview',
    'article-newspaper',
    'article-magazine',
  ].includes(type);
}
