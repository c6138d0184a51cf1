/** Fields in the words of a person, those that are missed most first; the fields of a row are told as one thing. */
const NAMES: readonly (readonly [name: string, ...fields: readonly string[]])[] = [
  ['the title', 'title'],
  ['the authors', 'author'],
  ['the date', 'issued'],
  ['the name of the journal or site', 'container-title'],
  ['the publisher', 'publisher'],
  ['the address', 'URL'],
  ['the DOI', 'DOI'],
  ['the exact kind of work', 'type'],
  ['the editors', 'editor'],
  ['the pages', 'page'],
  ['the volume', 'volume'],
  ['the issue', 'issue'],
  ['the number', 'number'],
  ['your collections', 'collections'],
  ['your tags', 'tags'],
  ['the links to files', 'files'],
  ['notes', 'note', 'annote'],
  ['how notes are formatted and parted', 'notes'],
  ['the archived copy', 'archive-url', 'archive-date'],
  ['translated and transliterated titles', 'translated-title', 'transliterated-title'],
  ['the abstract', 'abstract'],
  ['the citekey', 'citekey'],
  ['the day of the last visit', 'accessed'],
  ['the translators', 'translator'],
  [
    'people in other roles (director, interviewer)',
    ...['chair', 'collection-editor', 'compiler', 'composer', 'container-author', 'contributor', 'curator'],
    ...['director', 'editorial-director', 'editor-translator', 'executive-producer', 'guest', 'host'],
    ...['illustrator', 'interviewer', 'narrator', 'organizer', 'original-author', 'performer', 'producer'],
    ...['recipient', 'reviewed-author', 'script-writer', 'series-creator'],
  ],
  ['the name of the event', 'event-title'],
  ['place and date of the event', 'event-place', 'event-date'],
  [
    'the original edition',
    ...['original-date', 'original-title', 'original-publisher', 'original-publisher-place'],
  ],
  ['the place', 'publisher-place'],
  ['the edition', 'edition'],
  ['version and printing', 'version', 'printing-number'],
  ['the genre', 'genre'],
  ['the language', 'language'],
  ['the series', 'collection-title'],
  ['the number in the series', 'collection-number'],
  ['the court or authority', 'authority', 'jurisdiction', 'division', 'references'],
  ['the archive', 'archive'],
  ['the place in the archive', 'archive_collection', 'archive_location', 'archive-place', 'call-number'],
  ['the medium', 'medium', 'dimensions', 'scale'],
  ['the chapter or section', 'chapter-number', 'section'],
  ['the short title', 'title-short'],
  ['the abbreviated name of the journal', 'container-title-short'],
  ['what is reviewed', 'reviewed-title', 'reviewed-genre'],
  ['ISBN and ISSN', 'ISBN', 'ISSN'],
  ['the numbers of PubMed', 'PMID', 'PMCID'],
  ['how many pages and volumes there are', 'number-of-pages', 'number-of-volumes'],
  [
    'titles and numbers of parts',
    ...['part-number', 'part-title', 'supplement-number', 'volume-title', 'volume-title-short'],
  ],
  ['the licence', 'license'],
  ['how far publication is', 'status', 'submitted', 'available-date'],
  ['the database it is from', 'source'],
  ['fields of your own', 'custom'],
];

/** What these fields are called, each name once, in the order of importance; one without a name keeps its own. */
export function plainFieldNames(fields: readonly string[]): readonly string[] {
  const known = NAMES.filter(([, ...row]) => row.some((field) => fields.includes(field)));
  const covered = new Set(known.flatMap(([, ...row]) => row));
  const others = fields.filter((field) => !covered.has(field) && !INTERNAL.has(field));
  return [...known.map(([name]) => name), ...others];
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
