import type { Item, ItemId } from '../model/item.ts';
import type { SnapshotState } from '../model/snapshot.ts';
import { type CatalogueRecord, recordOf } from './catalogue-record.ts';
import { fold } from './fold.ts';
import { markHits, snippetOf } from './marked-text.ts';
import type { Catalogue, CatalogueKey, Facets, ListRequest, ListRow } from './ports.ts';
import { isEmptyQuery, parseQuery, type Query } from './query.ts';
import { compareRecords } from './sort-records.ts';
import { TextIndex } from './text-index.ts';

/** Reads the text of an item's shown snapshot; empty if it has none. */
export type ReadText = (item: Item) => Promise<string>;

/** A catalogue in memory, with a word index over titles, names, tags and full texts. */
export class MemoryCatalogue implements Catalogue {
  readonly #readText: ReadText;
  readonly #records = new Map<ItemId, CatalogueRecord>();
  readonly #seals = new Map<ItemId, SnapshotState>();
  readonly #index = new TextIndex();
  /** Items whose text is not in the index yet. */
  readonly #unindexed = new Map<ItemId, Item>();

  constructor(readText: ReadText) {
    this.#readText = readText;
  }

  async apply(changed: readonly Item[]): Promise<void> {
    for (const item of changed) {
      const known = this.#records.get(item.id);
      if (known && known.item.modifiedAt > item.modifiedAt) continue;
      this.#records.set(item.id, recordOf(item));
      this.#unindexed.set(item.id, item);
    }
  }

  async page(request: ListRequest, { offset, limit }: { readonly offset: number; readonly limit: number }) {
    const { query, found } = await this.#select(request);
    const rows = await Promise.all(
      found.slice(offset, offset + limit).map(({ record, score }) => this.#row(record, query, score)),
    );
    return { total: found.length, rows };
  }

  async ids(request: ListRequest): Promise<readonly ItemId[]> {
    const { found } = await this.#select(request);
    return found.map(({ record }) => record.item.id);
  }

  async facets(): Promise<Facets> {
    const counts = new Map<string, { tag: string; count: number }>();
    const facets = { all: 0, untagged: 0, trash: 0 };
    for (const { item } of this.#records.values()) {
      if (item.trashedAt !== undefined) {
        facets.trash += 1;
        continue;
      }
      facets.all += 1;
      if (item.tags.length === 0) facets.untagged += 1;
      for (const tag of item.tags) {
        const known = counts.get(fold(tag)) ?? { tag, count: 0 };
        counts.set(fold(tag), { ...known, count: known.count + 1 });
      }
    }
    const tags = [...counts.values()].sort((a, b) => new Intl.Collator().compare(a.tag, b.tag));
    return { ...facets, tags };
  }

  async find(key: CatalogueKey): Promise<readonly ItemId[]> {
    const matches = ({ item }: CatalogueRecord) => {
      if ('citekey' in key) return item.citekey === key.citekey;
      if ('snapshotId' in key) return item.snapshots.some(({ id }) => id === key.snapshotId);
      if ('sha256' in key) return item.snapshots.some(({ sha256 }) => sha256 === key.sha256);
      return (
        item.csl.URL === key.url ||
        item.snapshots.some(({ origin }) => origin.kind === 'url' && origin.url === key.url)
      );
    };
    return [...this.#records.values()]
      .filter(matches)
      .sort((a, b) => a.item.addedAt - b.item.addedAt)
      .map(({ item }) => item.id);
  }

  async citekeysFrom(beginning: string): Promise<readonly string[]> {
    return [...this.#records.values()]
      .map(({ item }) => item.citekey)
      .filter((citekey) => citekey.startsWith(beginning));
  }

  async setSeal(id: ItemId, state: SnapshotState): Promise<boolean> {
    const before = this.#seals.get(id) ?? 'intact';
    this.#seals.set(id, state);
    return before !== state;
  }

  async #select(request: ListRequest) {
    const query = parseQuery(request.query);
    const scores = isEmptyQuery(query) ? undefined : await this.#search(query);
    const nothingToFind = scores === undefined && request.query.trim() !== '';
    const tag = request.tag === undefined ? undefined : fold(request.tag);
    const found = [...this.#records.values()]
      .filter((record) => isInView(record, request.view))
      .filter((record) => tag === undefined || record.tagKeys.has(tag))
      .filter(({ item }) => !nothingToFind && (scores === undefined || scores.has(item.id)))
      .map((record) => ({ record, score: scores?.get(record.item.id) }))
      .sort(compareRecords(request.sort));
    return { query, found };
  }

  /** Takes into the word index what is not in it yet; the first search need not wait for it then. */
  async prepareSearch(): Promise<void> {
    for (const [id, item] of this.#unindexed) {
      const { fields } = this.#records.get(id) ?? recordOf(item);
      const body = await this.#bodyOf(item);
      if (this.#unindexed.get(id) !== item) continue;
      this.#index.put(id, { ...fields, body });
      this.#unindexed.delete(id);
    }
  }

  async #search(query: Query): Promise<Map<ItemId, number>> {
    await this.prepareSearch();
    return this.#index.search(query);
  }

  async #row(record: CatalogueRecord, query: Query, score: number | undefined): Promise<ListRow> {
    const { item, row } = record;
    const state = this.#seals.get(item.id);
    const seal =
      item.snapshots.length === 0 ? 'none' : state === undefined || state === 'intact' ? 'sealed' : state;
    if (isEmptyQuery(query)) return { ...row, seal };
    const snippet = snippetOf(await this.#bodyOf(item), query);
    return { ...row, seal, score, titleMarked: markHits(row.title, query), snippet };
  }

  /** The standfirst belongs to what a reader would search in, as the article's text does. */
  async #bodyOf(item: Item): Promise<string> {
    return [item.csl.abstract ?? '', await this.#readText(item)].filter(Boolean).join('\n\n');
  }
}

function isInView({ item }: CatalogueRecord, view: ListRequest['view']): boolean {
  if (view === 'trash') return item.trashedAt !== undefined;
  if (item.trashedAt !== undefined) return false;
  return view === 'all' || item.tags.length === 0;
}
