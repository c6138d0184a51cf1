import type { NameGroup } from '../model/arrangement.ts';
import type { Item, ItemId } from '../model/item.ts';
import type { SnapshotState } from '../model/snapshot.ts';
import type { UnderstoodQuery } from '../model/understood-query.ts';
import type { Completions } from './complete-query.ts';
import type { MarkedText } from './marked-text.ts';

export type SortKey = 'added' | 'title' | 'author' | 'source' | 'issued' | 'relevance';

/** Which items a list shows, and in what order. `relevance` means `added` while there is no query. */
export type ListRequest = {
  readonly view: 'all' | 'untagged' | 'trash';
  readonly tag?: string | undefined;
  /** Only what lies in this collection. */
  readonly collection?: string | undefined;
  readonly query: string;
  readonly sort: { readonly key: SortKey; readonly descending: boolean };
  /** Only what has the words of the query as they stand: for programs, which mean what they ask. */
  readonly asTyped?: boolean | undefined;
  /** Copies of a found item are listed only behind these; without it, behind every one. */
  readonly openCopies?: readonly ItemId[] | undefined;
};

/**
 * The step of the ladder on which a search was answered: all words as typed; all of them, some in another form, spelling
 * or name; all of them with unknown words corrected; or some of them, the closest first.
 */
export const ANSWERED_BY = ['typed', 'forms', 'corrected', 'closest'] as const;
export type AnsweredBy = (typeof ANSWERED_BY)[number];

export type ListRow = {
  readonly id: ItemId;
  readonly citekey: string;
  readonly type: string;
  readonly title: string;
  readonly byline: string;
  readonly source: string;
  readonly issued?: string | undefined;
  readonly addedAt: number;
  readonly tags: string[];
  readonly seal: 'sealed' | 'altered' | 'missing' | 'none';
  /** Only with a query. */
  readonly titleMarked?: MarkedText | undefined;
  readonly snippet?: MarkedText | undefined;
  /** The places where it was found, the best first, which is the snippet. */
  readonly passages?: readonly FoundPassage[] | undefined;
  /** What of the query does not stand in this item. Only where no item has all of it. */
  readonly missing?: readonly string[] | undefined;
  /** This is a copy, or another capture, of that item, which stands before it in the list. */
  readonly copyOf?: ItemId | undefined;
  /** So many copies of it were found, listed or not. */
  readonly copies?: number | undefined;
};

/** A stretch of a text that was found, and the number of its paragraph in the shown snapshot, from 1; 0 is the standfirst. */
export type FoundPassage = { readonly text: MarkedText; readonly paragraph: number };

export type Facets = {
  readonly all: number;
  readonly untagged: number;
  readonly trash: number;
  readonly tags: readonly { readonly tag: string; readonly count: number }[];
};

/** What an item can be found by, exactly. */
export type CatalogueKey =
  | { readonly citekey: string }
  | { readonly sha256: string }
  | { readonly snapshotId: string }
  | { readonly url: string }
  /** One of `askedWorkKeys`. */
  | { readonly work: string };

/** One stretch of a list. */
export type ListPage = {
  readonly total: number;
  /** There are more than `total`: the query is too broad to list them all, so the likeliest were chosen. */
  readonly isPartial: boolean;
  /** Only with a query. */
  readonly answeredBy?: AnsweredBy | undefined;
  /** Nothing matched what was asked; this was looked for instead. */
  readonly correctedQuery?: string | undefined;
  /** More words were typed than are looked for at once; the rarest were. */
  readonly shortened?: { readonly used: number; readonly of: number } | undefined;
  /** So many copies were found besides, and are not listed. */
  readonly folded?: number | undefined;
  /** The texts of so many items are not searched yet. */
  readonly unsearched?: number | undefined;
  readonly rows: readonly ListRow[];
};

/** How far the catalogue is with taking the library in. While `reading`, lists may be incomplete; while
 * `indexing`, texts not yet taken in are not found. */
export type CatalogueStatus =
  | { readonly phase: 'ready' }
  | { readonly phase: 'reading' | 'indexing'; readonly done: number; readonly total: number };

/** A collection: what a query calls it, what it lies in, and the items that lie in it. */
export type CollectionMembers = {
  readonly id: string;
  readonly name?: string | undefined;
  readonly parentId?: string | undefined;
  readonly itemIds: readonly ItemId[];
};

/** An item, and the row of a list in which it stands. */
export type PlacedItem = { readonly id: ItemId; readonly row: number };

/** Answers every question about many items. Built from the library, and rebuilt whenever in doubt. */
export type Catalogue = {
  /** @throws PressmarkError `cancelled` if `signal` fires before the work has begun */
  page(
    request: ListRequest,
    range: { readonly offset: number; readonly limit: number },
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<ListPage>;
  ids(request: ListRequest): Promise<readonly ItemId[]>;
  /** In which rows of a list these items stand, the first row being 0; those that are not in it are left out. */
  rowsOf(request: ListRequest, ids: readonly ItemId[]): Promise<readonly PlacedItem[]>;
  /** What is understood of a query, and what there is to tell of it, names that the library has not got included. */
  understand(query: string): Promise<UnderstoodQuery>;
  /** The ways to go on with a query at a place in it; `undefined` where there are none. */
  complete(query: string, caret: number): Promise<Completions | undefined>;
  /** How many of the items that a query finds, word for word, were added after a time, in epoch ms. */
  countSince(query: string, since: number): Promise<number>;
  facets(): Promise<Facets>;
  /** The tags of some items, with how many of them have each; the most used first. */
  tagsOf(ids: readonly ItemId[]): Promise<Facets['tags']>;
  /** Items with this key, the trash included; oldest first. Waits until the whole library has been read. */
  find(key: CatalogueKey): Promise<readonly ItemId[]>;
  /** For each of these keys of works, the oldest item outside the trash that is the work. Waits as `find` does. */
  findWorks(works: readonly string[]): Promise<readonly (ItemId | undefined)[]>;
  /** Every citekey in use that begins so, the trash included. Waits as `find` does. */
  citekeysFrom(beginning: string): Promise<readonly string[]>;
  /** Tells which items lie in which collection: they are not part of items. */
  setCollections(collections: readonly CollectionMembers[]): Promise<void>;
  /** Tells what a person takes for names of the same, in the place of what was told before. */
  setNameGroups(groups: readonly NameGroup[]): Promise<void>;
  /** Takes in items that were added or changed. What is older than what is known is passed over. */
  apply(changed: readonly Item[]): Promise<void>;
  /**
   * Remembers, until the program ends, what a check of an item's shown snapshot found.
   *
   * @returns true if that is not what was known before
   */
  setSeal(id: ItemId, state: SnapshotState): Promise<boolean>;
  status(): Promise<CatalogueStatus>;
};

/** The files that hold a library's items, for a catalogue that reads them by itself. */
export type ItemFiles = {
  /** Every file there is, with a stamp that differs when its content does. */
  list(): Promise<readonly { readonly name: string; readonly stamp: string }[]>;
  /** The items in a file, read anew. @throws PressmarkError `damaged` */
  read(name: string): Promise<readonly Item[]>;
  /** The file that holds an item. */
  nameFor(id: ItemId): string;
};
