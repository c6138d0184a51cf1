import { isRecord, type UnknownRecord } from '../fields/csl-record.ts';
import {
  AS_ADDRESSES,
  AS_LOOK_UP,
  AS_REFERENCES,
  AS_ZOTERO_EXPORT,
  type ForeignFile,
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
const KINDS: readonly (readonly [mark: Mark, what: string, todo: string])[] = [
  [
    ({ top }) => isRecord(top.config) && startsWith(top.config.label, 'BetterBibTeX'),
    'JSON of Better BibTeX for Zotero',
    AS_ZOTERO_EXPORT,
  ],
  [
    either(({ first }) => isRecord(first.data) && 'itemType' in first.data, inFirst('itemType')),
    'JSON of Zotero’s own interface',
    AS_ZOTERO_EXPORT,
  ],
  [
    either(inTop('bookmarks', 'lists'), ({ first }) => isRecord(first.content) && 'createdAt' in first),
    'an export of Karakeep (Hoarder)',
    AS_ADDRESSES,
  ],
  [
    either(
      inTop('collections', 'pinnedLinks'),
      ({ top }) =>
        Array.isArray(top.collections) && top.collections.some((each) => isRecord(each) && 'links' in each),
    ),
    'a backup of Linkwarden',
    AS_ADDRESSES,
  ],
  [inFirst('slug', 'savedAt', 'url'), 'an export of Omnivore', AS_ADDRESSES],
  [
    either(inFirst('given_url'), inFirst('resolved_url'), inTop('list', 'since')),
    'an export of Pocket',
    AS_ADDRESSES,
  ],
  [
    either(inFirst('collectionId', 'link'), inFirst('raindropId'), inFirst('link', 'excerpt', 'title')),
    'an export of Raindrop.io',
    AS_ADDRESSES,
  ],
  [
    either(inFirst('user_book_id'), inFirst('readwise_url'), inFirst('book_id', 'highlighted_at')),
    'a list of highlights of Readwise',
    'Pressmark keeps works, not yet highlights. Import the works from the program that you read them in.',
  ],
  [
    either(inFirst('is_archived', 'is_starred'), inFirst('reading_time', 'hashed_url')),
    'an export of Wallabag',
    AS_ADDRESSES,
  ],
  [inFirst('href', 'description', 'extended'), 'an export of Pinboard', AS_ADDRESSES],
  [
    either(({ top }) => startsWith(top.type, 'text/x-moz-place'), inTop('guid', 'typeCode')),
    'a backup of bookmarks of Firefox',
    AS_ADDRESSES,
  ],
  [
    ({ top }) => isRecord(top.roots) && 'bookmark_bar' in top.roots,
    'the file of bookmarks of Chrome or Edge',
    AS_ADDRESSES,
  ],
  [inFirst('bookmark_id', 'hash'), 'an export of Instapaper', AS_ADDRESSES],
  [
    ({ first }) => 'target' in first && ('uri' in first || startsWith(first.user, 'acct:')),
    'a list of annotations of Hypothesis',
    'Pressmark keeps works, not yet annotations of other programs. Add the annotated pages by their addresses.',
  ],
  [
    either(
      inFirst('profile_id', 'last_modified'),
      ({ first }) =>
        Array.isArray(first.authors) && isRecord(first.authors[0]) && 'first_name' in first.authors[0],
    ),
    'JSON of Mendeley’s interface',
    AS_REFERENCES,
  ],
  [
    either(inTop('message-type', 'message'), ({ first }) => Array.isArray(first.title) && 'DOI' in first),
    'an answer of Crossref',
    AS_LOOK_UP,
  ],
  [
    either(({ first }) => startsWith(first.id, 'https://openalex.org/'), inFirst('openalex_id')),
    'an answer of OpenAlex',
    AS_LOOK_UP,
  ],
  [({ first }) => first.type === 'dois' && isRecord(first.attributes), 'an answer of DataCite', AS_LOOK_UP],
  [
    either(inFirst('schemaVersion', 'doi'), inFirst('relatedIdentifiers', 'doi')),
    'an answer of DataCite',
    AS_LOOK_UP,
  ],
  [inFirst('paperId'), 'an answer of Semantic Scholar', AS_LOOK_UP],
  [inTop('hitCount', 'resultList'), 'an answer of Europe PMC', AS_LOOK_UP],
  [({ top }) => isRecord(top.result) && 'uids' in top.result, 'an answer of PubMed', AS_LOOK_UP],
  [({ top }) => startsWith(top.kind, 'books#'), 'an answer of Google Books', AS_LOOK_UP],
  [
    either(inTop('@context'), inFirst('@context'), inTop('@graph')),
    'linked data (JSON-LD)',
    'Pressmark reads it in pages: add the page that it belongs to. Or export the references again as BibTeX, RIS or CSL-JSON.',
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
