import type { FieldMessages } from '../said/field.ts';
import type { Part } from '../said/part.ts';
import { said } from '../said/said.ts';

/** Fields as a person is told of them, those that are missed most first; the fields of a row are told as one thing. */
const NAMES: readonly (readonly [name: keyof FieldMessages, ...fields: readonly string[]])[] = [
  ['field.title', 'title'],
  ['field.authors', 'author'],
  ['field.date', 'issued'],
  ['field.container', 'container-title'],
  ['field.publisher', 'publisher'],
  ['field.address', 'URL'],
  ['field.doi', 'DOI'],
  ['field.exact-kind', 'type'],
  ['field.editors', 'editor'],
  ['field.pages', 'page'],
  ['field.volume', 'volume'],
  ['field.issue', 'issue'],
  ['field.number', 'number'],
  ['field.collections', 'collections'],
  ['field.tags', 'tags'],
  ['field.files', 'files'],
  ['field.notes', 'note', 'annote'],
  ['field.format-of-notes', 'notes'],
  ['field.archived-copy', 'archive-url', 'archive-date'],
  ['field.titles-in-other-languages', 'translated-title', 'transliterated-title'],
  ['field.abstract', 'abstract'],
  ['field.citekey', 'citekey'],
  ['field.last-visit', 'accessed'],
  ['field.translators', 'translator'],
  [
    'field.other-people',
    ...['chair', 'collection-editor', 'compiler', 'composer', 'container-author', 'contributor', 'curator'],
    ...['director', 'editorial-director', 'editor-translator', 'executive-producer', 'guest', 'host'],
    ...['illustrator', 'interviewer', 'narrator', 'organizer', 'original-author', 'performer', 'producer'],
    ...['recipient', 'reviewed-author', 'script-writer', 'series-creator'],
  ],
  ['field.event', 'event-title'],
  ['field.place-and-date-of-event', 'event-place', 'event-date'],
  [
    'field.original-edition',
    ...['original-date', 'original-title', 'original-publisher', 'original-publisher-place'],
  ],
  ['field.place', 'publisher-place'],
  ['field.edition', 'edition'],
  ['field.version-and-printing', 'version', 'printing-number'],
  ['field.genre', 'genre'],
  ['field.language', 'language'],
  ['field.series', 'collection-title'],
  ['field.number-in-series', 'collection-number'],
  ['field.authority', 'authority', 'jurisdiction', 'division', 'references'],
  ['field.archive', 'archive'],
  ['field.place-in-archive', 'archive_collection', 'archive_location', 'archive-place', 'call-number'],
  ['field.medium', 'medium', 'dimensions', 'scale'],
  ['field.chapter', 'chapter-number', 'section'],
  ['field.short-title', 'title-short'],
  ['field.short-container', 'container-title-short'],
  ['field.reviewed', 'reviewed-title', 'reviewed-genre'],
  ['field.isbn-and-issn', 'ISBN', 'ISSN'],
  ['field.numbers-of-pubmed', 'PMID', 'PMCID'],
  ['field.how-many-pages', 'number-of-pages', 'number-of-volumes'],
  [
    'field.parts',
    ...['part-number', 'part-title', 'supplement-number', 'volume-title', 'volume-title-short'],
  ],
  ['field.licence', 'license'],
  ['field.status', 'status', 'submitted', 'available-date'],
  ['field.database', 'source'],
  ['field.own-fields', 'custom'],
];

/** What a field is called; one without a name has its own. */
export type FieldName = Part | string;

const NAMED = NAMES.map(([name, ...fields]) => ({ name: said(name, {}), fields }));

/** What these fields are called, each name once, in the order of importance. */
export function plainFieldNames(fields: readonly string[]): readonly FieldName[] {
  const known = NAMED.filter((row) => row.fields.some((field) => fields.includes(field)));
  const covered = new Set(known.flatMap((row) => row.fields));
  const others = fields.filter((field) => !covered.has(field) && !INTERNAL.has(field));
  return [...known.map(({ name }) => name), ...others];
}

/** What programs reckon while they print, and second names of other variables: no person misses them in a file. */
const INTERNAL = new Set([
  'citation-label',
  'citation-number',
  'event',
  'first-reference-note-number',
  'journalAbbreviation',
  'keyword',
  'locator',
  'page-first',
  'shortTitle',
  'year-suffix',
]);
