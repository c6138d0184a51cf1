import type {
  ArchivedPage,
  OpenArchive,
  PackedPage,
  PackRequest,
  PagePacker,
  WebArchiveReader,
} from '#core/capture/ports.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { said, type Told } from '#core/said/said.ts';
import { type CallOptions, WorkerClient } from './worker-client.ts';

type Signalled = { readonly signal: AbortSignal };
type ArchiveContents = { readonly pages: readonly ArchivedPage[]; readonly problems: readonly Told[] };

/** What the archive worker does: packing pages, and holding one archive open. */
export type ArchiveApi = {
  pack(page: PackRequest): Promise<PackedPage>;
  open(bytes: Uint8Array, name: string): Promise<ArchiveContents>;
  html(index: number): Promise<Uint8Array>;
};

const LONGEST_MS = 60_000;
const MEMORY_MB = 1_500;
/** As many as there are windows that capture, so that none waits for another's page. */
const PACKING_THREADS = 2;

type PackThread = { readonly worker: WorkerClient<ArchiveApi>; last: Promise<unknown>; waiting: number };

/**
 * Packs captures in two threads, and reads every archive in a thread of its own. Each call has a minute, each thread
 * its share of memory, so that no page and no archive can hold up or bring down the program.
 */
export class ArchiveClient implements PagePacker, WebArchiveReader {
  readonly #entry: URL;
  readonly #packers: readonly PackThread[];
  readonly #open = new Set<WorkerClient<ArchiveApi>>();

  /** @param entry the built `archive-worker.js`. */
  constructor(entry: URL) {
    this.#entry = entry;
    this.#packers = Array.from({ length: PACKING_THREADS }, () => ({
      worker: archiveThread(entry),
      last: Promise.resolve(),
      waiting: 0,
    }));
  }

  pack(page: PackRequest, { signal }: Signalled): Promise<PackedPage> {
    const packer = this.#packers.reduce((least, each) => (each.waiting < least.waiting ? each : least));
    packer.waiting++;
    const run = packer.last
      .then(() => packer.worker.call('pack', [page], limited(signal, '')))
      .finally(() => packer.waiting--);
    packer.last = run.catch(() => undefined);
    return run;
  }

  async open(
    bytes: Uint8Array,
    { name, signal }: { readonly name: string; readonly signal: AbortSignal },
  ): Promise<OpenArchive> {
    const worker = archiveThread(this.#entry);
    const onClose = () => this.#open.delete(worker);
    this.#open.add(worker);
    return WorkerArchive.open(worker, { bytes, name, signal, onClose });
  }

  async close(): Promise<void> {
    const threads = [...this.#open, ...this.#packers.map(({ worker }) => worker)];
    await Promise.all(threads.map((worker) => worker.close()));
  }
}

type Opening = { readonly bytes: Uint8Array; readonly name: string; readonly onClose: () => void };

/** An archive that a thread holds open. A page that stops the thread does not take the other pages with it. */
class WorkerArchive implements OpenArchive {
  readonly pages: readonly ArchivedPage[];
  readonly problems: readonly Told[];
  readonly #worker: WorkerClient<ArchiveApi>;
  readonly #opening: Opening;
  #last: Promise<unknown> = Promise.resolve();
  #isOpen = true;

  private constructor(worker: WorkerClient<ArchiveApi>, opening: Opening, contents: ArchiveContents) {
    this.#worker = worker;
    this.#opening = opening;
    this.pages = contents.pages;
    this.problems = contents.problems;
  }

  static async open(
    worker: WorkerClient<ArchiveApi>,
    { signal, ...opening }: Opening & Signalled,
  ): Promise<WorkerArchive> {
    try {
      const { bytes, name } = opening;
      return new WorkerArchive(
        worker,
        opening,
        await worker.call('open', [bytes, name], limited(signal, name)),
      );
    } catch (error) {
      opening.onClose();
      await worker.close();
      throw error;
    }
  }

  html(index: number, { signal }: Signalled): Promise<Uint8Array> {
    const run = this.#last.then(() => this.#html(index, signal));
    this.#last = run.catch(() => undefined);
    return run;
  }

  close(): Promise<void> {
    this.#opening.onClose();
    return this.#worker.close();
  }

  async #html(index: number, signal: AbortSignal): Promise<Uint8Array> {
    const { bytes, name } = this.#opening;
    const options = limited(signal, this.pages[index]?.url ?? name);
    if (!this.#isOpen) await this.#worker.call('open', [bytes, name], limited(signal, name));
    this.#isOpen = false;
    const html = await this.#worker.call('html', [index], options);
    this.#isOpen = true;
    return html;
  }
}

function archiveThread(entry: URL): WorkerClient<ArchiveApi> {
  return new WorkerClient<ArchiveApi>(entry, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
}

function limited(signal: AbortSignal, name: string): CallOptions {
  const error = new PressmarkError('unreadable', said('workers.packing-too-long', { name }));
  return { signal, timeout: { ms: LONGEST_MS, error } };
}
