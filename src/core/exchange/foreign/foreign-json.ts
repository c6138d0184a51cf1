import { type Said, said } from '../../said/said.ts';
import { isRecord, type UnknownRecord } from '../fields/csl-record.ts';
import {
  AS_ADDRESSES,
  AS_LOOK_UP,
  AS_REFERENCES,
  AS_ZOTERO_EXPORT,
  type ForeignFile,
  NO_HIGHLIGHTS,
  ofProgram,
} from './foreign-file.ts';

/** What a JSON file holds, as far as it tells its program: the object that it is, and the first record of its list. */
type JsonShape = { readonly top: UnknownRecord; readonly first: UnknownRecord };
type Mark = (shape: JsonShape) => boolean;

const inTop =
  (...names: readonly string[]): Mark =>
  ({ top }) =>
    names.every((name) => name in top);
const inFirst =
  (...names: readonly string[]): Mark =>
  ({ first }) =>
    names.every((name) => name in first);
const either =
  (...marks: readonly Mark[]): Mark =>
  (shape) =>
    marks.some((mark) => mark(shape));

const startsWith = (value: unknown, beginning: string) =>
  typeof value === 'string' && value.startsWith(beginning);

/** Programs and services by what only their files have. The first that fits is the one. */
const KINDS: readonly (readonly [mark: Mark, what: Said, todo: Said])[] = [
  [
    ({ top }) => isRecord(top.config) && startsWith(top.config.label, 'BetterBibTeX'),
    ofProgram('foreign.json', 'Better BibTeX for Zotero'),
    AS_ZOTERO_EXPORT,
  ],
  [
    either(({ first }) => isRecord(first.data) && 'itemType' in first.data, inFirst('itemType')),
    ofProgram('foreign.interface', 'Zotero'),
    AS_ZOTERO_EXPORT,
  ],
  [
    either(inTop('bookmarks', 'lists'), ({ first }) => isRecord(first.content) && 'createdAt' in first),
    ofProgram('foreign.export', 'Karakeep (Hoarder)'),
    AS_ADDRESSES,
  ],
  [
    either(
      inTop('collections', 'pinnedLinks'),
      ({ top }) =>
        Array.isArray(top.collections) && top.collections.some((each) => isRecord(each) && 'links' in each),
    ),
    ofProgram('foreign.backup', 'Linkwarden'),
    AS_ADDRESSES,
  ],
  [inFirst('slug', 'savedAt', 'url'), ofProgram('foreign.export', 'Omnivore'), AS_ADDRESSES],
  [
    either(inFirst('given_url'), inFirst('resolved_url'), inTop('list', 'since')),
    ofProgram('foreign.export', 'Pocket'),
    AS_ADDRESSES,
  ],
  [
    either(inFirst('collectionId', 'link'), inFirst('raindropId'), inFirst('link', 'excerpt', 'title')),
    ofProgram('foreign.export', 'Raindrop.io'),
    AS_ADDRESSES,
  ],
  [
    either(inFirst('user_book_id'), inFirst('readwise_url'), inFirst('book_id', 'highlighted_at')),
    ofProgram('foreign.highlights', 'Readwise'),
    NO_HIGHLIGHTS,
  ],
  [
    either(inFirst('is_archived', 'is_starred'), inFirst('reading_time', 'hashed_url')),
    ofProgram('foreign.export', 'Wallabag'),
    AS_ADDRESSES,
  ],
  [inFirst('href', 'description', 'extended'), ofProgram('foreign.export', 'Pinboard'), AS_ADDRESSES],
  [
    either(({ top }) => startsWith(top.type, 'text/x-moz-place'), inTop('guid', 'typeCode')),
    ofProgram('foreign.bookmarks', 'Firefox'),
    AS_ADDRESSES,
  ],
  [
    ({ top }) => isRecord(top.roots) && 'bookmark_bar' in top.roots,
    ofProgram('foreign.bookmarks', 'Chrome', 'Edge'),
    AS_ADDRESSES,
  ],
  [inFirst('bookmark_id', 'hash'), ofProgram('foreign.export', 'Instapaper'), AS_ADDRESSES],
  [
    ({ first }) => 'target' in first && ('uri' in first || startsWith(first.user, 'acct:')),
    ofProgram('foreign.annotations', 'Hypothesis'),
    said('foreign.no-annotations', {}),
  ],
  [
    either(
      inFirst('profile_id', 'last_modified'),
      ({ first }) =>
        Array.isArray(first.authors) && isRecord(first.authors[0]) && 'first_name' in first.authors[0],
    ),
    ofProgram('foreign.interface', 'Mendeley'),
    AS_REFERENCES,
  ],
  [
    either(inTop('message-type', 'message'), ({ first }) => Array.isArray(first.title) && 'DOI' in first),
    ofProgram('foreign.answer', 'Crossref'),
    AS_LOOK_UP,
  ],
  [
    either(({ first }) => startsWith(first.id, 'https://openalex.org/'), inFirst('openalex_id')),
    ofProgram('foreign.answer', 'OpenAlex'),
    AS_LOOK_UP,
  ],
  [
    ({ first }) => first.type === 'dois' && isRecord(first.attributes),
    ofProgram('foreign.answer', 'DataCite'),
    AS_LOOK_UP,
  ],
  [
    either(inFirst('schemaVersion', 'doi'), inFirst('relatedIdentifiers', 'doi')),
    ofProgram('foreign.answer', 'DataCite'),
    AS_LOOK_UP,
  ],
  [inFirst('paperId'), ofProgram('foreign.answer', 'Semantic Scholar'), AS_LOOK_UP],
  [inTop('hitCount', 'resultList'), ofProgram('foreign.answer', 'Europe PMC'), AS_LOOK_UP],
  [
    ({ top }) => isRecord(top.result) && 'uids' in top.result,
    ofProgram('foreign.answer', 'PubMed'),
    AS_LOOK_UP,
  ],
  [({ top }) => startsWith(top.kind, 'books#'), ofProgram('foreign.answer', 'Google Books'), AS_LOOK_UP],
  [
    either(inTop('@context'), inFirst('@context'), inTop('@graph')),
    said('foreign.linked-data', {}),
    said('foreign.add-page-of-data', {}),
  ],
];

/** Names of the list in objects that hold one; of these the first record tells the program. */
const LISTS = ['items', 'bookmarks', 'links', 'rows', 'results', 'data', 'list', 'message', 'highlights'];

/** Which program or service wrote a JSON file, where something in it that no other has tells so. */
export function foreignJson(data: unknown): ForeignFile | undefined {
  const top = isRecord(data) ? data : {};
  const first = firstRecord(data) ?? {};
  const kind = KINDS.find(([mark]) => mark({ top, first }));
  return kind && { what: kind[1], todo: kind[2] };
}

/** The first record of a list, of a list in an object (at most three deep), or the object itself. */
function firstRecord(data: unknown, depth = 0): UnknownRecord | undefined {
  if (Array.isArray(data)) return data.find(isRecord);
  if (!isRecord(data)) return undefined;
  const inner =
    depth > 2 ? undefined : LISTS.map((name) => data[name]).find((each) => isRecord(each) || isFull(each));
  if (inner === undefined || 'itemType' in data || 'type' in data) return data;
  return isRecord(inner) && !Array.isArray(inner)
    ? (firstRecord(inner, depth + 1) ?? data)
    : firstRecord(inner, depth + 1);
}

function isFull(value: unknown): boolean {
  return Array.isArray(value) && value.some(isRecord);
}
