import type { Item, ItemId } from '../model/item.ts';
import type { SnapshotState } from '../model/snapshot.ts';
import type { MarkedText } from './marked-text.ts';

export type SortKey = 'added' | 'title' | 'author' | 'source' | 'issued' | 'relevance';

/** Which items a list shows, and in what order. `relevance` means `added` while there is no query. */
export type ListRequest = {
  readonly view: 'all' | 'untagged' | 'trash';
  readonly tag?: string | undefined;
  readonly query: string;
  readonly sort: { readonly key: SortKey; readonly descending: boolean };
};

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
  readonly score?: number | undefined;
  readonly titleMarked?: MarkedText | undefined;
  readonly snippet?: MarkedText | undefined;
};

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
  | { readonly url: string };

/** Answers every question about many items. Built from the library, and rebuilt whenever in doubt. */
export type Catalogue = {
  page(
    request: ListRequest,
    range: { readonly offset: number; readonly limit: number },
  ): Promise<{ total: number; rows: readonly ListRow[] }>;
  ids(request: ListRequest): Promise<readonly ItemId[]>;
  facets(): Promise<Facets>;
  /** Items with this key, the trash included; oldest first. */
  find(key: CatalogueKey): Promise<readonly ItemId[]>;
  /** Every citekey in use that begins so, the trash included. */
  citekeysFrom(beginning: string): Promise<readonly string[]>;
  /** Takes in items that were added or changed. */
  apply(changed: readonly Item[]): Promise<void>;
  /**
   * Remembers, until the program ends, what a check of an item's shown snapshot found.
   *
   * @returns true if that is not what was known before
   */
  setSeal(id: ItemId, state: SnapshotState): Promise<boolean>;
};
