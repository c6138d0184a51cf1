import type { CslDateVariable, CslNameVariable, CslTextVariable } from '../../model/csl-item.ts';
import type { OwnVariable } from '../../model/own-variables.ts';

/** Fields that hold names, by the variable. Those of no variable here go to a field of our own. */
export const NAME_FIELDS: readonly (readonly [string, CslNameVariable])[] = [
  ['author', 'author'],
  ['editor', 'editor'],
  ['translator', 'translator'],
  ['bookauthor', 'container-author'],
];

/** What biblatex calls the people in `editor`, `editora` … when they are no editors. */
export const EDITOR_ROLES: Readonly<Record<string, CslNameVariable>> = {
  redactor: 'editor',
  compiler: 'compiler',
  director: 'director',
  organizer: 'organizer',
  host: 'host',
  producer: 'producer',
  execproducer: 'executive-producer',
  writer: 'script-writer',
};

export const DATE_FIELDS: readonly (readonly [string, CslDateVariable])[] = [
  ['urldate', 'accessed'],
  ['eventdate', 'event-date'],
  ['origdate', 'original-date'],
];

/** Fields that hold the same text as a variable whatever the type, the one that we write first. */
export const TEXT_FIELDS: readonly (readonly [CslTextVariable, ...string[]])[] = [
  ['title-short', 'shorttitle'],
  ['container-title-short', 'shortjournal'],
  ['volume', 'volume'],
  ['number-of-volumes', 'volumes'],
  ['number-of-pages', 'pagetotal', 'numpages'],
  ['chapter-number', 'chapter'],
  ['part-number', 'part'],
  ['genre', 'type'],
  ['version', 'version'],
  ['event-title', 'eventtitle'],
  ['event-place', 'venue'],
  ['original-title', 'origtitle'],
  ['original-publisher', 'origpublisher'],
  ['original-publisher-place', 'origlocation'],
  ['status', 'pubstate'],
  ['license', 'license', 'copyright'],
  ['archive_location', 'archivelocation'],
  ['call-number', 'lccn', 'callnumber'],
  ['ISBN', 'isbn'],
  ['ISSN', 'issn'],
  ['PMID', 'pmid'],
  ['PMCID', 'pmcid', 'pmc'],
  ['abstract', 'abstract'],
  ['note', 'note'],
  ['annote', 'annote', 'annotation'],
];

/** Fields for what CSL has no variable for. `archiveurl` and `archivedate` are named after what Wikipedia calls them. */
export const OWN_FIELDS: readonly (readonly [string, OwnVariable])[] = [
  ['archiveurl', 'archive-url'],
  ['archivedate', 'archive-date'],
  ['translatedtitle', 'translated-title'],
  ['transliteratedtitle', 'transliterated-title'],
];

/** Text in which paragraphs count. */
export const LONG_FIELDS = new Set(['abstract', 'note', 'annote', 'annotation']);

/** Fields in which nothing is a command. */
export const VERBATIM_FIELDS = new Set(['url', 'doi', 'file', 'archiveurl', 'eprint']);

/** Before the names of variables that BibTeX has no field for; styles pass over fields that they do not know. */
export const OWN_PREFIX = 'x-csl-';
