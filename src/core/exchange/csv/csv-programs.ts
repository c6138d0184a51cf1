import type { CslType } from '../../model/csl-item.ts';
import { tagsFromText, uniqueTexts } from '../fields/tags-and-collections.ts';
import type { CsvColumn } from './csv-columns.ts';

/** How the tables of one program differ from others. */
export type CsvProgram = {
  /** Names of columns, in small letters, that only its tables have together. */
  readonly knownBy: readonly string[];
  /** What its columns say, where they say something else than their names would; `undefined` for nothing. */
  readonly columns: ReadonlyMap<string, CsvColumn | undefined>;
  /** What a row without a type is. */
  readonly type: CslType;
  readonly tagsIn: (cell: string) => readonly string[];
};

const tags: CsvColumn = { kind: 'tags' };
const collections: CsvColumn = { kind: 'collections' };
const abstract: CsvColumn = { kind: 'text', variable: 'abstract' };
const title: CsvColumn = { kind: 'text', variable: 'title' };
const notes: CsvColumn = { kind: 'notes' };
const URL: CsvColumn = { kind: 'text', variable: 'URL' };

const partedBy =
  (separator: string | RegExp) =>
  (cell: string): readonly string[] =>
    uniqueTexts(cell.split(separator));

/** Tables of works: tags parted by semicolons, as we and Zotero write them. */
const REFERENCES: CsvProgram = {
  knownBy: [],
  columns: new Map(),
  type: 'document',
  tagsIn: partedBy(';'),
};

/** Programs that keep pages: what a row describes is one. */
const PROGRAMS: readonly CsvProgram[] = [
  // Pocket
  { knownBy: ['title', 'url', 'time_added'], columns: new Map(), type: 'webpage', tagsIn: partedBy('|') },
  // Raindrop.io
  {
    knownBy: ['title', 'url', 'excerpt', 'folder'],
    columns: new Map<string, CsvColumn>([
      ['excerpt', abstract],
      ['note', notes],
      ['folder', collections],
    ]),
    type: 'webpage',
    tagsIn: partedBy(','),
  },
  // Instapaper, which writes its tags as a list of JSON
  {
    knownBy: ['url', 'title', 'selection', 'folder', 'timestamp'],
    columns: new Map<string, CsvColumn>([
      ['selection', abstract],
      ['folder', collections],
    ]),
    type: 'webpage',
    tagsIn: listOrCommas,
  },
  // Readwise Reader, which writes its tags as a list of Python
  {
    knownBy: ['title', 'url', 'document tags', 'saved date'],
    columns: new Map<string, CsvColumn>([['document tags', tags]]),
    type: 'webpage',
    tagsIn: listOrCommas,
  },
  // Wallabag
  {
    knownBy: ['title', 'url', 'content', 'mime type'],
    columns: new Map(),
    type: 'webpage',
    tagsIn: partedBy(','),
  },
  // Pinboard
  {
    knownBy: ['href', 'description', 'extended'],
    columns: new Map<string, CsvColumn>([
      ['href', URL],
      ['description', title],
      ['extended', notes],
    ]),
    type: 'webpage',
    tagsIn: partedBy(/\s/u),
  },
  // Karakeep, Linkwarden, Shiori and what people make of bookmarks
  { knownBy: ['title', 'url', 'tags'], columns: new Map(), type: 'webpage', tagsIn: anyTags },
];

/** Columns of tables that say the kind of each work; then it is a table of works, whoever made it. */
const OF_WORKS = ['citekey', 'item type', 'document type', 'type', 'author', 'authors', 'more'];

/** The program whose table has columns of these names. @param names in small letters */
export function csvProgram(names: readonly string[]): CsvProgram {
  const found = PROGRAMS.find(({ knownBy }) => knownBy.every((name) => names.includes(name)));
  return found && !names.some((name) => OF_WORKS.includes(name)) ? found : REFERENCES;
}

/** `["a","b"]` and `['a', 'b']`, or texts parted by commas. */
function listOrCommas(cell: string): readonly string[] {
  const inside = /^\[(.*)\]$/su.exec(cell.trim())?.[1] ?? cell;
  return uniqueTexts(inside.split(',').map((each) => each.trim().replace(/^(["'])(.*)\1$/su, '$2')));
}

function anyTags(cell: string): readonly string[] {
  return cell.includes('|') ? uniqueTexts(cell.split('|')) : tagsFromText(cell);
}
