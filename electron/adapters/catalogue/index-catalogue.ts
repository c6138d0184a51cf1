import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises';
import type { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { TextStore } from '#core/library/ports.ts';
import type { NameGroup } from '#core/model/arrangement.ts';
import type { Item, ItemId } from '#core/model/item.ts';
import type { SnapshotState } from '#core/model/snapshot.ts';
import type { UnderstoodQuery } from '#core/model/understood-query.ts';
import { recordOf } from '#core/search/catalogue-record.ts';
import type { Completions } from '#core/search/complete-query.ts';
import type {
  Catalogue,
  CatalogueKey,
  CatalogueStatus,
  CollectionMembers,
  Facets,
  ItemFiles,
  ListPage,
  ListRequest,
  PlacedItem,
} from '#core/search/ports.ts';
import { DocLengths } from './doc-lengths.ts';
import { DocSet } from './doc-list.ts';
import { FactDocs } from './fact-docs.ts';
import { firstOfWorks, idsWith } from './ids-with.ts';
import { prepareIndexes } from './index-schema.ts';
import { IndexWriting } from './index-writing.ts';
import { ItemTable } from './item-table.ts';
import { KnownValues } from './known-values.ts';
import { LibraryReader } from './library-reader.ts';
import { LibraryWords } from './library-words.ts';
import { ListReader } from './list-reader.ts';
import { openIndex } from './open-index.ts';
import { guideToQuery, waysOn } from './query-guide.ts';
import { type Selection, Selections } from './selections.ts';
import { removeSqlite, type Sql } from './sqlite.ts';
import { TextIndexing } from './text-indexing.ts';
import { TextJob } from './text-job.ts';

/** A change of so many items is most likely a step of a longer one. */
const ITEMS_OF_A_STEP = 100;
/**
 * Of a long change so many items are made lasting together: each time a good part of the index is written. If the
 * program is killed in between, the index is made anew; the items themselves are on the disk.
 */
const ITEMS_A_TRANSACTION = 5_000;
/** So few are taken in before a change or a search is answered. */
const TEXTS_AT_ONCE = 25;
/** A list that would be incomplete is waited for so long. */
const PATIENCE_MS = 300;
/** A search waits for so many texts to be taken in; of more it says that it is still indexing. */
const MOST_WAITED_FOR = 100;
/** Where nothing may be written. */
const IN_MEMORY = ':memory:';

export type IndexCatalogueOptions = {
  /** Where the index is kept, or `:memory:` where nothing may be written. */
  readonly file: string;
  readonly items: ItemFiles;
  readonly texts: TextStore;
  /** Told of each library file that cannot be read; the rest goes on. */
  readonly onDamaged: (error: PressmarkError) => void;
};

/**
 * A catalogue in SQLite: a cache beside the library, which reads at its start what changed since, and is made
 * anew if it is missing, torn or of another version. For one process and one thread at a time.
 */
export class IndexCatalogue implements Catalogue {
  readonly #sql: Sql;
  readonly #lists: ListReader;
  readonly #table: ItemTable;
  readonly #reader: LibraryReader;
  readonly #words: LibraryWords;
  readonly #seals = new Map<ItemId, SnapshotState>();
  readonly #facts: FactDocs;
  readonly #values: KnownValues;
  readonly #selections: Selections;
  readonly #whole: Promise<void>;
  readonly #options: IndexCatalogueOptions;
  readonly #writing: IndexWriting;
  readonly #indexing: TextIndexing;
  #status: CatalogueStatus = { phase: 'reading', done: 0, total: 0 };
  #isClosed = false;

  constructor(options: IndexCatalogueOptions) {
    this.#options = options;
    this.#sql = openIndex(options.file);
    this.#table = new ItemTable(this.#sql);
    this.#lists = new ListReader(this.#sql, options.texts);
    this.#facts = new FactDocs(this.#sql, this.#seals);
    this.#values = new KnownValues(this.#sql);
    this.#reader = new LibraryReader(this.#sql, options.items, this.#table);
    const lengths = new DocLengths(this.#sql);
    const words = new LibraryWords(this.#sql);
    this.#words = words;
    this.#selections = new Selections({
      sql: this.#sql,
      lists: this.#lists,
      facts: this.#facts,
      words,
      lengths,
    });
    this.#writing = new IndexWriting(this.#sql, () => {
      this.#lists.forget(this.#table.takeChanged());
      this.#values.forget();
      this.#selections.forget();
    });
    this.#indexing = new TextIndexing({
      texts: new TextJob(this.#sql, options.texts, lengths),
      words,
      lengths,
      writing: this.#writing,
      onStatus: (status) => {
        this.#status = status;
      },
      onTaken: () => this.#selections.forget(),
    });
    this.#whole = this.#readLibrary();
    this.#indexing.start(this.#whole);
  }

  /** Resolves when every file has been read; rejects if the library could not be listed. */
  whole(): Promise<void> {
    return this.#whole;
  }

  /** Resolves when everything is taken in; rejects as `whole`. */
  async settled(): Promise<void> {
    await this.#whole;
    await this.#indexing.settled();
  }

  /** True once the index cannot be relied on any more. */
  get isBroken(): boolean {
    return this.#writing.hasFailed;
  }

  async page(
    request: ListRequest,
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): Promise<ListPage> {
    await Promise.race([this.#whole, delay(PATIENCE_MS, undefined, { ref: false })]);
    const { docs, search, ...told } = await this.#select(request);
    const unsearched = search ? this.#indexing.waiting || undefined : undefined;
    const rows = await this.#lists.rows(docs.slice(offset, offset + limit), search, this.#seals);
    return { total: docs.length, ...told, unsearched, rows };
  }

  async ids(request: ListRequest): Promise<readonly ItemId[]> {
    await this.#whole;
    return this.#lists.ids((await this.#select(request)).docs);
  }

  async rowsOf(request: ListRequest, ids: readonly ItemId[]): Promise<readonly PlacedItem[]> {
    await this.#whole;
    return this.#lists.rowsOf((await this.#select(request)).docs, ids);
  }

  async understand(query: string): Promise<UnderstoodQuery> {
    return guideToQuery(query, this.#known);
  }

  async complete(query: string, caret: number): Promise<Completions | undefined> {
    return waysOn(query, caret, this.#known);
  }

  async countSince(query: string, since: number): Promise<number> {
    await this.#whole;
    const fresh = this.#lists.addedSince(since);
    if (fresh.length === 0) return 0;
    const sort = { key: 'added', descending: true } as const;
    const { docs } = await this.#select({ view: 'all', query: `${query} `, sort, asTyped: true });
    const found = new DocSet(docs);
    return fresh.filter((doc) => found.has(doc)).length;
  }

  async facets(): Promise<Facets> {
    await Promise.race([this.#whole, delay(PATIENCE_MS, undefined, { ref: false })]);
    return this.#lists.facets();
  }

  async tagsOf(ids: readonly ItemId[]): Promise<Facets['tags']> {
    await this.#whole;
    return this.#lists.tagsOf(ids);
  }

  get #known() {
    return {
      facts: this.#facts,
      values: this.#values,
      tags: () => this.#lists.facets().tags.map(({ tag }) => tag),
    };
  }

  async find(key: CatalogueKey): Promise<readonly ItemId[]> {
    await this.#whole;
    return idsWith(this.#sql, key);
  }

  async findWorks(works: readonly string[]): Promise<readonly (ItemId | undefined)[]> {
    await this.#whole;
    return firstOfWorks(this.#sql, works);
  }

  async setCollections(collections: readonly CollectionMembers[]): Promise<void> {
    this.#lists.setCollections(collections);
    this.#facts.setCollections(collections);
    this.#selections.forget();
  }

  async setNameGroups(groups: readonly NameGroup[]): Promise<void> {
    this.#words.setOwnNames(groups);
    this.#selections.forget();
  }

  async citekeysFrom(beginning: string): Promise<readonly string[]> {
    await this.#whole;
    const rows = this.#sql.all('SELECT citekey FROM items WHERE citekey >= ? AND citekey < ?', [
      beginning,
      `${beginning}\u{10ffff}`,
    ]);
    return rows.map(({ citekey }) => String(citekey));
  }

  async apply(changed: readonly Item[]): Promise<void> {
    this.#writing.write(() => {
      this.#reader.markChanged(new Set(changed.map(({ id }) => this.#options.items.nameFor(id))));
      for (const item of changed) this.#table.apply(recordOf(item), this.#options.items.nameFor(item.id));
    });
    const isStep = changed.length >= ITEMS_OF_A_STEP;
    if (isStep) this.#indexing.noteStep();
    this.#writing.noteItems(changed.length);
    if (this.#indexing.waiting > TEXTS_AT_ONCE) this.#indexing.start();
    else await this.#indexing.takeIn(TEXTS_AT_ONCE);
    if (!isStep || this.#writing.unkept >= ITEMS_A_TRANSACTION) this.#writing.keep();
  }

  async setSeal(id: ItemId, state: SnapshotState): Promise<boolean> {
    const before = this.#seals.get(id) ?? 'intact';
    this.#seals.set(id, state);
    if (before !== state) this.#selections.forget();
    return before !== state;
  }

  async status(): Promise<CatalogueStatus> {
    return this.#status;
  }

  /** Stops the work in the background; what is not taken in yet will be at the next start. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const indexing = this.#indexing.close();
    await this.#whole.catch(() => undefined);
    await indexing;
    try {
      this.#writing.keep();
    } finally {
      this.#sql.close();
    }
    if (this.isBroken && this.#options.file !== IN_MEMORY) removeSqlite(this.#options.file);
  }

  async #readLibrary(): Promise<void> {
    await this.#reader.readChanged({
      onDamaged: this.#options.onDamaged,
      onProgress: (done, total) => {
        this.#status = { phase: 'reading', done, total };
      },
      keep: () => this.#writing.keep(),
      write: (work) => this.#writing.write(work),
      pause: () => this.#pause(),
    });
    this.#writing.write(() => prepareIndexes(this.#sql));
    this.#writing.keep();
    this.#status = { phase: 'ready' };
  }

  async #select(request: ListRequest): Promise<Selection> {
    const { waiting } = this.#indexing;
    if (request.query.trim() !== '' && waiting > 0 && waiting <= MOST_WAITED_FOR) {
      await this.#indexing.takeIn(MOST_WAITED_FOR);
      this.#writing.keep();
    }
    return this.#selections.of(request);
  }

  async #pause(): Promise<boolean> {
    await nextTurn();
    return !this.#isClosed;
  }
}
