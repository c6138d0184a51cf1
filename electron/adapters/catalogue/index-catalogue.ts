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
import { ItemTable } from './item-table.ts';
import { KnownValues } from './known-values.ts';
import { LibraryReader } from './library-reader.ts';
import { LibraryWords } from './library-words.ts';
import { ListReader } from './list-reader.ts';
import { openIndex } from './open-index.ts';
import { guideToQuery, waysOn } from './query-guide.ts';
import { type Selection, Selections } from './selections.ts';
import { removeSqlite, type Sql } from './sqlite.ts';
import { TextJob } from './text-job.ts';

/** Texts taken in between two turns of others: some 20 ms. */
const TEXTS_A_STEP = 32;
const TEXTS_A_TRANSACTION = 8_000;
/** A change of so many items is most likely a step of a longer one. */
const ITEMS_OF_A_STEP = 100;
/**
 * Of a long change so many items are made lasting together: each time a good part of the index is written. If the
 * program is killed in between, the index is made anew; the items themselves are on the disk.
 */
const ITEMS_A_TRANSACTION = 5_000;
/** A long change has ended when no step of it came for so long. */
const QUIET_MS = 250;
/** So few are taken in before a change or a search is answered. */
const TEXTS_AT_ONCE = 25;
/** A list that would be incomplete is waited for so long. */
const PATIENCE_MS = 300;
/** Of so many texts the words are learnt one by one. */
const MOST_LEARNT = 1_000;
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
  readonly #texts: TextJob;
  readonly #words: LibraryWords;
  readonly #lengths: DocLengths;
  readonly #seals = new Map<ItemId, SnapshotState>();
  readonly #facts: FactDocs;
  readonly #values: KnownValues;
  readonly #selections: Selections;
  readonly #whole: Promise<void>;
  readonly #options: IndexCatalogueOptions;
  #taking: Promise<unknown> = Promise.resolve();
  #hasFailed = false;
  #status: CatalogueStatus = { phase: 'reading', done: 0, total: 0 };
  #background: Promise<void>;
  #isIndexing = true;
  #isWriting = false;
  #isClosed = false;
  readonly #closing = new AbortController();
  /** Steps of long changes so far. */
  #steps = 0;
  #stepsSettled = 0;
  /** Items that are not made lasting yet. */
  #unkept = 0;
  /** Texts whose words corrections do not know yet. */
  #unlearnt = 0;

  constructor(options: IndexCatalogueOptions) {
    this.#options = options;
    this.#sql = openIndex(options.file);
    this.#table = new ItemTable(this.#sql);
    this.#lists = new ListReader(this.#sql, options.texts);
    this.#facts = new FactDocs(this.#sql, this.#seals);
    this.#values = new KnownValues(this.#sql);
    this.#reader = new LibraryReader(this.#sql, options.items, this.#table);
    this.#lengths = new DocLengths(this.#sql);
    this.#texts = new TextJob(this.#sql, options.texts, this.#lengths);
    this.#words = new LibraryWords(this.#sql);
    this.#selections = new Selections({
      sql: this.#sql,
      lists: this.#lists,
      facts: this.#facts,
      words: this.#words,
      lengths: this.#lengths,
    });
    this.#whole = this.#readLibrary();
    this.#background = this.#index(this.#whole);
  }

  /** Resolves when every file has been read; rejects if the library could not be listed. */
  whole(): Promise<void> {
    return this.#whole;
  }

  /** Resolves when everything is taken in; rejects as `whole`. */
  async settled(): Promise<void> {
    await this.#whole;
    await this.#background;
  }

  /** True once the index cannot be relied on any more. */
  get isBroken(): boolean {
    return this.#hasFailed;
  }

  async page(
    request: ListRequest,
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): Promise<ListPage> {
    await Promise.race([this.#whole, delay(PATIENCE_MS, undefined, { ref: false })]);
    const { docs, search, ...told } = await this.#select(request);
    const unsearched = search ? this.#texts.waiting || undefined : undefined;
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
    this.#write(() => {
      this.#reader.markChanged(new Set(changed.map(({ id }) => this.#options.items.nameFor(id))));
      for (const item of changed) this.#table.apply(recordOf(item), this.#options.items.nameFor(item.id));
    });
    const isStep = changed.length >= ITEMS_OF_A_STEP;
    if (isStep) this.#steps += 1;
    this.#unkept += changed.length;
    if (this.#texts.waiting > TEXTS_AT_ONCE) this.#startIndexing();
    else await this.#takeIn(TEXTS_AT_ONCE);
    if (!isStep || this.#unkept >= ITEMS_A_TRANSACTION) this.#commit();
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
    this.#closing.abort();
    await this.#whole.catch(() => undefined);
    await this.#background;
    try {
      this.#commit();
    } finally {
      this.#sql.close();
    }
    if (this.#hasFailed && this.#options.file !== IN_MEMORY) removeSqlite(this.#options.file);
  }

  async #readLibrary(): Promise<void> {
    await this.#reader.readChanged({
      onDamaged: this.#options.onDamaged,
      onProgress: (done, total) => {
        this.#status = { phase: 'reading', done, total };
      },
      keep: () => this.#commit(),
      write: (work) => this.#write(work),
      pause: () => this.#pause(),
    });
    this.#write(() => prepareIndexes(this.#sql));
    this.#commit();
    await this.#lengths.load(() => this.#pause());
    this.#status = { phase: 'ready' };
  }

  #startIndexing(): void {
    if (this.#isIndexing) return;
    this.#background = this.#index(Promise.resolve());
  }

  /** Takes in whatever texts wait and come meanwhile; after `start`. */
  async #index(start: Promise<void>): Promise<void> {
    this.#isIndexing = true;
    try {
      await start;
      let isQuiet = false;
      while (!this.#isClosed && !(isQuiet && this.#texts.waiting === 0)) {
        await this.#indexTexts();
        isQuiet = await this.#isQuiet();
        if (!isQuiet) continue;
        this.#commit();
        if (!this.#isClosed) await this.#learnWords();
      }
      this.#status = { phase: 'ready' };
    } catch {
      this.#fail();
    } finally {
      this.#isIndexing = false;
    }
  }

  async #indexTexts(): Promise<void> {
    const total = this.#texts.waiting;
    let done = 0;
    // Of very many texts the words are read out of the index at the end, all at once.
    const learns = total < MOST_LEARNT;
    while (!this.#isClosed) {
      this.#status = { phase: 'indexing', done, total: Math.max(total, done) };
      const taken = await this.#takeIn(TEXTS_A_STEP, learns);
      if (taken === 0) break;
      done += taken;
      if (done % TEXTS_A_TRANSACTION < TEXTS_A_STEP) this.#commit();
      await nextTurn();
    }
  }

  /** False while a long change is under way; waits a moment to see whether it goes on. */
  async #isQuiet(): Promise<boolean> {
    if (this.#stepsSettled === this.#steps) return true;
    this.#stepsSettled = this.#steps;
    await delay(QUIET_MS, undefined, { signal: this.#closing.signal }).catch(() => undefined);
    return this.#stepsSettled === this.#steps;
  }

  /** Loads the words; reads them anew if a good part of the texts was taken in without learning theirs. */
  async #learnWords(): Promise<void> {
    const taken = this.#unlearnt;
    const isRead = await this.#words.load(taken, {
      pause: () => this.#pause(),
      write: (work) => {
        this.#write(work);
        this.#commit();
      },
    });
    if (isRead) this.#unlearnt -= taken;
  }

  /** Takes texts into the word index, one such call at a time. @returns how many */
  #takeIn(limit: number, learns = true): Promise<number> {
    const run = this.#taking.then(async () => {
      this.#begin();
      const { count, words } = await this.#texts.step(limit, learns);
      if (learns) this.#words.learn(words);
      else this.#unlearnt += count;
      if (count > 0) this.#selections.forget();
      return count;
    });
    this.#taking = run.catch(() => 0);
    return run;
  }

  async #select(request: ListRequest): Promise<Selection> {
    const { waiting } = this.#texts;
    if (request.query.trim() !== '' && waiting > 0 && waiting <= MOST_WAITED_FOR) {
      await this.#takeIn(MOST_WAITED_FOR);
      this.#commit();
    }
    return this.#selections.of(request);
  }

  #write(work: () => void): void {
    this.#begin();
    try {
      work();
    } catch (error) {
      this.#fail();
      throw error;
    }
    this.#lists.forget(this.#table.takeChanged());
    this.#values.forget();
    this.#selections.forget();
  }

  #begin(): void {
    if (this.#isWriting) return;
    this.#sql.exec('BEGIN');
    this.#isWriting = true;
  }

  #commit(): void {
    if (!this.#isWriting) return;
    this.#isWriting = false;
    this.#unkept = 0;
    try {
      this.#sql.exec('COMMIT');
    } catch (error) {
      this.#fail();
      throw error;
    }
  }

  /** The cache cannot be relied on any more: it is made anew at the next start. */
  #fail(): void {
    this.#hasFailed = true;
  }

  async #pause(): Promise<boolean> {
    await nextTurn();
    return !this.#isClosed;
  }
}
