import type { NameGroup } from '#core/model/arrangement.ts';
import type { Item, ItemId } from '#core/model/item.ts';
import type { SnapshotState } from '#core/model/snapshot.ts';
import type { Catalogue, CatalogueKey, CollectionMembers, ListRequest } from '#core/search/ports.ts';
import { IndexCatalogue, type IndexCatalogueOptions } from './index-catalogue.ts';
import { removeSqlite } from './sqlite.ts';

/** What SQLite says of a file that is not what it wrote. */
const DAMAGE = /malformed|not a database|corrupt|disk i\/o error|no such (?:table|column)/iu;
/** Where no file may be, the index is kept in memory. */
const IN_MEMORY = ':memory:';

/**
 * A catalogue whose index is thrown away and made anew by itself when a page of it turns out to be damaged, be it at the
 * start or in the middle of a question. The question is then answered from what has been read anew.
 */
export class MendingCatalogue implements Catalogue {
  readonly #options: IndexCatalogueOptions;
  readonly #seals = new Map<ItemId, SnapshotState>();
  #collections: readonly CollectionMembers[] = [];
  #nameGroups: readonly NameGroup[] = [];
  #inner: IndexCatalogue;
  #mending: Promise<void> | undefined;

  constructor(options: IndexCatalogueOptions) {
    this.#options = options;
    this.#inner = opened(options);
  }

  /** As `IndexCatalogue.whole`. */
  whole(): Promise<void> {
    return this.#ask((inner) => inner.whole());
  }

  /** As `IndexCatalogue.settled`. */
  async settled(): Promise<void> {
    await this.#ask((inner) => inner.settled());
    if (!this.#inner.isBroken) return;
    await this.#renew(this.#inner);
    await this.#inner.settled();
  }

  page(request: ListRequest, range: { readonly offset: number; readonly limit: number }) {
    return this.#ask((inner) => inner.page(request, range));
  }

  ids(request: ListRequest) {
    return this.#ask((inner) => inner.ids(request));
  }

  tagsOf(ids: readonly ItemId[]) {
    return this.#ask((inner) => inner.tagsOf(ids));
  }

  rowsOf(request: ListRequest, ids: readonly ItemId[]) {
    return this.#ask((inner) => inner.rowsOf(request, ids));
  }

  understand(query: string) {
    return this.#ask((inner) => inner.understand(query));
  }

  complete(query: string, caret: number) {
    return this.#ask((inner) => inner.complete(query, caret));
  }

  countSince(query: string, since: number) {
    return this.#ask((inner) => inner.countSince(query, since));
  }

  facets() {
    return this.#ask((inner) => inner.facets());
  }

  find(key: CatalogueKey) {
    return this.#ask((inner) => inner.find(key));
  }

  findWorks(works: readonly string[]) {
    return this.#ask((inner) => inner.findWorks(works));
  }

  citekeysFrom(beginning: string) {
    return this.#ask((inner) => inner.citekeysFrom(beginning));
  }

  setCollections(collections: readonly CollectionMembers[]) {
    this.#collections = collections;
    return this.#ask((inner) => inner.setCollections(collections));
  }

  setNameGroups(groups: readonly NameGroup[]) {
    this.#nameGroups = groups;
    return this.#ask((inner) => inner.setNameGroups(groups));
  }

  apply(changed: readonly Item[]) {
    return this.#ask((inner) => inner.apply(changed));
  }

  setSeal(id: ItemId, state: SnapshotState) {
    this.#seals.set(id, state);
    return this.#ask((inner) => inner.setSeal(id, state));
  }

  status() {
    return this.#inner.status();
  }

  /** As `IndexCatalogue.close`; what is damaged is gone afterwards. */
  async close(): Promise<void> {
    await this.#mending;
    await closed(this.#inner, this.#options.file);
  }

  async #ask<T>(question: (inner: IndexCatalogue) => Promise<T>): Promise<T> {
    await this.#mending;
    const asked = this.#inner;
    try {
      return await question(asked);
    } catch (error) {
      if (!isDamage(error)) throw error;
    }
    await this.#renew(asked);
    return question(this.#inner);
  }

  /** Makes the index anew, once for all who met the damage. */
  async #renew(broken: IndexCatalogue): Promise<void> {
    if (this.#inner === broken) this.#mending ??= this.#replace(broken);
    await this.#mending;
    this.#mending = undefined;
  }

  async #replace(broken: IndexCatalogue): Promise<void> {
    const { file } = this.#options;
    await closed(broken, file);
    if (file !== IN_MEMORY) removeSqlite(file);
    this.#inner = opened(this.#options);
    await this.#inner.setCollections(this.#collections);
    await this.#inner.setNameGroups(this.#nameGroups);
    for (const [id, state] of this.#seals) await this.#inner.setSeal(id, state);
    await this.#inner.whole();
  }
}

/** Opens the index in its file; where there can be no file, such as where its folder is none, in memory. */
function opened(options: IndexCatalogueOptions): IndexCatalogue {
  try {
    return new IndexCatalogue(options);
  } catch (error) {
    if (options.file === IN_MEMORY) throw error;
    return new IndexCatalogue({ ...options, file: IN_MEMORY });
  }
}

async function closed(catalogue: IndexCatalogue, file: string): Promise<void> {
  try {
    await catalogue.close();
  } catch (error) {
    if (!isDamage(error)) throw error;
    if (file !== IN_MEMORY) removeSqlite(file);
  }
}

function isDamage(error: unknown): boolean {
  return error instanceof Error && DAMAGE.test(error.message);
}
