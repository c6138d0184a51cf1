import type { Item } from '#core/model/item.ts';
import type { SnapshotState } from '#core/model/snapshot.ts';
import type { Catalogue, CatalogueKey, ListRequest } from '#core/search/ports.ts';
import { WorkerClient } from './worker-client.ts';

/** What reading a library's files found, a sentence each: those that cannot be read, and those from before their last save. */
export type FilesReport = { readonly damaged: string[]; readonly recovered: string[] };

/** The catalogue in its worker, and what was found when it was built. */
export type CatalogueApi = Catalogue & { files(): Promise<FilesReport> };

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

  files() {
    return this.#worker.call('files', []);
  }

  close(): Promise<void> {
    return this.#worker.close();
  }
}
