import type { CslTextVariable, CslType } from '../../model/csl-item.ts';

export type CoinsFormat = 'journal' | 'book' | 'dissertation' | 'patent' | 'dc';

/** What an entry is: a metadata format of OpenURL and its genre or, in Dublin Core, its type. */
export type CoinsKind = { readonly csl: CslType; readonly format: CoinsFormat; readonly genre: string };

/** The first for a type is the one written. @see https://www.oclc.org/research/activities/openurl.html */
export const COINS_KINDS: readonly CoinsKind[] = [
  { csl: 'article-journal', format: 'journal', genre: 'article' },
  { csl: 'paper-conference', format: 'journal', genre: 'proceeding' },
  { csl: 'paper-conference', format: 'book', genre: 'proceeding' },
  { csl: 'periodical', format: 'journal', genre: 'journal' },
  { csl: 'article', format: 'journal', genre: 'preprint' },
  { csl: 'book', format: 'book', genre: 'book' },
  { csl: 'chapter', format: 'book', genre: 'bookitem' },
  { csl: 'report', format: 'book', genre: 'report' },
  { csl: 'document', format: 'book', genre: 'document' },
  { csl: 'thesis', format: 'dissertation', genre: '' },
  { csl: 'patent', format: 'patent', genre: '' },
  { csl: 'webpage', format: 'dc', genre: 'webpage' },
  { csl: 'post-weblog', format: 'dc', genre: 'blogPost' },
  { csl: 'post', format: 'dc', genre: 'forumPost' },
  { csl: 'article-newspaper', format: 'dc', genre: 'newspaperArticle' },
  { csl: 'article-magazine', format: 'dc', genre: 'magazineArticle' },
  { csl: 'motion_picture', format: 'dc', genre: 'videoRecording' },
  { csl: 'motion_picture', format: 'dc', genre: 'film' },
  { csl: 'broadcast', format: 'dc', genre: 'podcast' },
  { csl: 'song', format: 'dc', genre: 'audioRecording' },
  { csl: 'graphic', format: 'dc', genre: 'artwork' },
  { csl: 'map', format: 'dc', genre: 'map' },
  { csl: 'manuscript', format: 'dc', genre: 'manuscript' },
  { csl: 'personal_communication', format: 'dc', genre: 'letter' },
  { csl: 'interview', format: 'dc', genre: 'interview' },
  { csl: 'speech', format: 'dc', genre: 'presentation' },
  { csl: 'software', format: 'dc', genre: 'computerProgram' },
  { csl: 'dataset', format: 'dc', genre: 'dataset' },
  { csl: 'legislation', format: 'dc', genre: 'statute' },
  { csl: 'bill', format: 'dc', genre: 'bill' },
  { csl: 'legal_case', format: 'dc', genre: 'case' },
  { csl: 'hearing', format: 'dc', genre: 'hearing' },
];

/** Keys that say one variable each; in order, the first for a variable is the one written. */
export const COINS_KEYS: ReadonlyMap<string, CslTextVariable> = new Map<string, CslTextVariable>([
  ['volume', 'volume'],
  ['issue', 'issue'],
  ['pages', 'page'],
  ['stitle', 'container-title-short'],
  ['issn', 'ISSN'],
  ['eissn', 'ISSN'],
  ['isbn', 'ISBN'],
  ['pub', 'publisher'],
  ['publisher', 'publisher'],
  ['inst', 'publisher'],
  ['place', 'publisher-place'],
  ['edition', 'edition'],
  ['series', 'collection-title'],
  ['tpages', 'number-of-pages'],
  ['degree', 'genre'],
  ['description', 'abstract'],
  ['language', 'language'],
  ['rights', 'license'],
  ['number', 'number'],
]);

/** Where title and container stand. */
export function coinsTitleKeys({ format, genre }: Pick<CoinsKind, 'format' | 'genre'>): {
  readonly title: string;
  readonly container: string;
} {
  if (format === 'journal') return { title: 'atitle', container: 'jtitle' };
  if (format !== 'book') return { title: 'title', container: 'source' };
  return genre === 'bookitem' || genre === 'proceeding'
    ? { title: 'atitle', container: 'btitle' }
    : { title: 'btitle', container: 'source' };
}
