import type { Item } from '#core/model/item.ts';
import type { SnapshotState } from '#core/model/snapshot.ts';
import type { Catalogue, CatalogueKey, ListRequest } from '#core/search/ports.ts';
import { WorkerClient } from './worker-client.ts';

/** The catalogue in its worker, and what could not be read when it was built: a sentence each. */
export type CatalogueApi = Catalogue & { damaged(): Promise<string[]> };

/** A catalogue that lives in a worker thread and reads the library by itself. */
export class CatalogueClient implements CatalogueApi {
  readonly #worker: WorkerClient<CatalogueApi>;

  /** @param entry the built `catalogue-worker.js`. @param folder the library's folder. */
  constructor(entry: URL, folder: string) {
    this.#worker = new WorkerClient(entry, { workerData: { folder } });
  }

  page(request: ListRequest, range: { readonly offset: number; readonly limit: number }) {
    return this.#worker.call('page', [request, range]);
  }

  ids(request: ListRequest) {
    return this.#worker.call('ids', [request]);
  }

  facets() {
    return this.#worker.call('facets', []);
  }

  find(key: CatalogueKey) {
    return this.#worker.call('find', [key]);
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

  damaged() {
    return this.#worker.call('damaged', []);
  }

  close(): Promise<void> {
    return this.#worker.close();
  }
}
