import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { NameGroup } from '#core/model/arrangement.ts';
import type { Item, ItemId } from '#core/model/item.ts';
import type { SnapshotState } from '#core/model/snapshot.ts';
import { said, type Told } from '#core/said/said.ts';
import type {
  Catalogue,
  CatalogueKey,
  CollectionMembers,
  ListPage,
  ListRequest,
} from '#core/search/ports.ts';
import { WorkerClient } from './worker-client.ts';

/** What reading a library's files found: those that cannot be read, and those from before their last save. */
export type FilesReport = { readonly damaged: Told[]; readonly recovered: Told[] };

/** The catalogue in its worker, and what was found when it read the library. */
export type CatalogueApi = Catalogue & {
  /** Waits until the whole library has been read. */
  files(): Promise<FilesReport>;
  /** Resolves when the background work is done. */
  settled(): Promise<void>;
  /** Finishes the write under way, so that the index is whole. */
  finish(): Promise<void>;
};

export type CatalogueClientOptions = {
  /** The library's folder. */
  readonly folder: string;
  /** Where the index is kept, or `:memory:`. */
  readonly index: string;
};

/**
 * A catalogue that lives in a worker thread and reads the library by itself. Pages are asked for one at a
 * time, so that one which nobody waits for any more is never begun: the newest keystroke wins.
 */
export class CatalogueClient implements CatalogueApi {
  readonly #worker: WorkerClient<CatalogueApi>;
  #lastPage: Promise<unknown> = Promise.resolve();

  /** @param entry the built `catalogue-worker.js`. */
  constructor(entry: URL, options: CatalogueClientOptions) {
    this.#worker = new WorkerClient(entry, { workerData: options });
  }

  page(
    request: ListRequest,
    range: { readonly offset: number; readonly limit: number },
    { signal }: { readonly signal?: AbortSignal | undefined } = {},
  ): Promise<ListPage> {
    const run = this.#lastPage.then(() => {
      if (signal?.aborted) throw new PressmarkError('cancelled', said('general.stopped', {}));
      return this.#worker.call('page', [request, range]);
    });
    this.#lastPage = run.catch(() => undefined);
    return run;
  }

  ids(request: ListRequest) {
    return this.#worker.call('ids', [request]);
  }

  tagsOf(ids: readonly ItemId[]) {
    return this.#worker.call('tagsOf', [ids]);
  }

  rowsOf(request: ListRequest, ids: readonly ItemId[]) {
    return this.#worker.call('rowsOf', [request, ids]);
  }

  understand(query: string) {
    return this.#worker.call('understand', [query]);
  }

  complete(query: string, caret: number) {
    return this.#worker.call('complete', [query, caret]);
  }

  countSince(query: string, since: number) {
    return this.#worker.call('countSince', [query, since]);
  }

  facets() {
    return this.#worker.call('facets', []);
  }

  find(key: CatalogueKey) {
    return this.#worker.call('find', [key]);
  }

  findWorks(works: readonly string[]) {
    return this.#worker.call('findWorks', [works]);
  }

  setCollections(collections: readonly CollectionMembers[]) {
    return this.#worker.call('setCollections', [collections]);
  }

  setNameGroups(groups: readonly NameGroup[]) {
    return this.#worker.call('setNameGroups', [groups]);
  }

  citekeysFrom(beginning: string) {
    return this.#worker.call('citekeysFrom', [beginning]);
  }

  apply(changed: readonly Item[]) {
    return this.#worker.call('apply', [changed]);
  }

  setSeal(id: string, state: SnapshotState) {
    return this.#worker.call('setSeal', [id, state]);
  }

  status() {
    return this.#worker.call('status', []);
  }

  files() {
    return this.#worker.call('files', []);
  }

  settled() {
    return this.#worker.call('settled', []);
  }

  finish() {
    return this.#worker.call('finish', []);
  }

  async close(): Promise<void> {
    await this.finish().catch(() => undefined);
    await this.#worker.close();
  }
}
