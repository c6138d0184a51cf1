import type { CiteEntry } from '#core/model/cite-entry.ts';
import type { Bibliography, BibliographyStyle } from '#core/workflows/write-bibliography.ts';
import { WorkerClient } from './worker-client.ts';

/** What the cite worker does. */
export type CiteApi = {
  bibliography(entries: readonly CiteEntry[], style: BibliographyStyle): Promise<Bibliography>;
  /** Builds the engines, so that the first citation need not wait for them. */
  prepare(): Promise<void>;
};

/** Formats bibliographies in a worker thread: a style's engine takes about a second to build. */
export class CiteClient implements CiteApi {
  readonly #worker: WorkerClient<CiteApi>;

  /** @param entry the built `cite-worker.js`. @param styles the folder of the built styles, with a slash. */
  constructor(entry: URL, styles: URL) {
    this.#worker = new WorkerClient(entry, { workerData: { styles: styles.href } });
  }

  bibliography(entries: readonly CiteEntry[], style: BibliographyStyle): Promise<Bibliography> {
    return this.#worker.call('bibliography', [entries, style]);
  }

  prepare(): Promise<void> {
    return this.#worker.call('prepare', []);
  }

  close(): Promise<void> {
    return this.#worker.close();
  }
}
