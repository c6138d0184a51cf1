import type { CslDateVariable, CslNameVariable, CslTextVariable } from '../../model/csl-item.ts';

/** What a column of a table of references says. */
export type CsvColumn =
  | { readonly kind: 'text'; readonly variable: CslTextVariable }
  | { readonly kind: 'names'; readonly variable: CslNameVariable }
  | { readonly kind: 'date'; readonly variable: CslDateVariable }
  | { readonly kind: 'number' | 'type' | 'citekey' | 'tags' | 'collections' | 'files' | 'notes' | 'more' };

const text = (variable: CslTextVariable): CsvColumn => ({ kind: 'text', variable });
const names = (variable: CslNameVariable): CsvColumn => ({ kind: 'names', variable });
const date = (variable: CslDateVariable): CsvColumn => ({ kind: 'date', variable });

/** Our own columns, in the order that we write them. `more` holds, as JSON, what the others cannot. */
export const OWN_COLUMNS: ReadonlyMap<string, CsvColumn> = new Map<string, CsvColumn>([
  ['citekey', { kind: 'citekey' }],
  ['type', { kind: 'type' }],
  ['title', text('title')],
  ['title-short', text('title-short')],
  ['author', names('author')],
  ['editor', names('editor')],
  ['translator', names('translator')],
  ['issued', date('issued')],
  ['container-title', text('container-title')],
  ['collection-title', text('collection-title')],
  ['volume', text('volume')],
  ['issue', text('issue')],
  ['page', text('page')],
  ['number', text('number')],
  ['edition', text('edition')],
  ['genre', text('genre')],
  ['publisher', text('publisher')],
  ['publisher-place', text('publisher-place')],
  ['event-title', text('event-title')],
  ['language', text('language')],
  ['DOI', text('DOI')],
  ['ISBN', text('ISBN')],
  ['ISSN', text('ISSN')],
  ['URL', text('URL')],
  ['accessed', date('accessed')],
  ['archive', text('archive')],
  ['abstract', text('abstract')],
  ['note', text('note')],
  ['tags', { kind: 'tags' }],
  ['collections', { kind: 'collections' }],
  ['more', { kind: 'more' }],
]);

/** Columns of other programs, in small letters: Zotero's first, then Scopus's and what people write. */
const FOREIGN: ReadonlyMap<string, CsvColumn> = new Map<string, CsvColumn>([
  ['item type', { kind: 'type' }],
  ['document type', { kind: 'type' }],
  ['publication year', date('issued')],
  ['year', date('issued')],
  ['date', date('issued')],
  ['authors', names('author')],
  ['editors', names('editor')],
  ['translators', names('translator')],
  ['contributor', names('contributor')],
  ['series editor', names('collection-editor')],
  ['interviewer', names('interviewer')],
  ['director', names('director')],
  ['recipient', names('recipient')],
  ['publication title', text('container-title')],
  ['source title', text('container-title')],
  ['journal', text('container-title')],
  ['journal abbreviation', text('container-title-short')],
  ['abstract note', text('abstract')],
  ['url', text('URL')],
  ['link', text('URL')],
  ['doi', text('DOI')],
  ['isbn', text('ISBN')],
  ['issn', text('ISSN')],
  ['pmid', text('PMID')],
  ['pubmed id', text('PMID')],
  ['pmcid', text('PMCID')],
  ['access date', date('accessed')],
  ['pages', text('page')],
  ['num pages', text('number-of-pages')],
  ['number of volumes', text('number-of-volumes')],
  ['short title', text('title-short')],
  ['series', text('collection-title')],
  ['series title', text('collection-title')],
  ['series number', text('collection-number')],
  ['place', text('publisher-place')],
  ['archive location', text('archive_location')],
  ['library catalog', text('source')],
  ['call number', text('call-number')],
  ['rights', text('license')],
  ['extra', text('note')],
  ['notes', { kind: 'notes' }],
  ['conference name', text('event-title')],
  ['meeting name', text('event-title')],
  ['version', text('version')],
  ['section', text('section')],
  ['keywords', { kind: 'tags' }],
  ['author keywords', { kind: 'tags' }],
  ['manual tags', { kind: 'tags' }],
  ['automatic tags', { kind: 'tags' }],
  ['file attachments', { kind: 'files' }],
  ['citation key', { kind: 'citekey' }],
]);

const OWN_FOLDED = new Map(Array.from(OWN_COLUMNS, ([name, column]) => [name.toLowerCase(), column]));

/** What a column of this name says, or `undefined` if nobody calls one so. */
export function csvColumn(name: string): CsvColumn | undefined {
  const folded = name.trim().toLowerCase();
  return OWN_FOLDED.get(folded) ?? FOREIGN.get(folded);
}
