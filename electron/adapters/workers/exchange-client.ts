import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { WriteOptions } from '#core/exchange/exchange-format.ts';
import type { ExchangeFormatId } from '#core/exchange/format-facts.ts';
import type { ExportEntry, ReadPiece } from '#core/model/reference-entry.ts';
import { said } from '#core/said/said.ts';
import type {
  EntryReader,
  EntryWriter,
  OpenedReferences,
  OpenReferencesOptions,
  WriteRequest,
} from '#core/workflows/ports.ts';
import { WorkerClient } from './worker-client.ts';

/** What the exchange worker does: reading hostile files of references, and writing others. */
export type ExchangeApi = {
  /** Decodes a file and tells its format; its entries are taken with `take`. */
  open(
    job: number,
    bytes: Uint8Array,
    options: { readonly name: string; readonly format?: ExchangeFormatId | undefined },
  ): Promise<Omit<OpenedReferences, 'pieces'>>;
  /** Some more pieces of an opened file; none at its end. */
  take(job: number, limit: number): Promise<readonly ReadPiece[]>;
  /** Every later call for a job fails unless it has begun in this very thread, so that none is done by halves. */
  begin(job: number, format: ExchangeFormatId, options: WriteOptions): Promise<void>;
  add(job: number, entries: readonly ExportEntry[]): Promise<void>;
  finish(job: number): Promise<void>;
  part(job: number): Promise<string | undefined>;
  drop(job: number): Promise<void>;
};

const LONGEST_MS = 60_000;
const MEMORY_MB = 2_000;
/** So few that handing them over does not hold up the main thread. */
const ENTRIES_AT_ONCE = 100;

/**
 * Reads and writes files of references in worker threads, one for each: stopping a file that is read never stops
 * one that is written. Each step of reading has at most a minute and the threads a limit of memory, so that no file
 * can hold up or bring down the program.
 */
export class ExchangeClient implements EntryReader, EntryWriter {
  readonly #reader: WorkerClient<ExchangeApi>;
  readonly #writer: WorkerClient<ExchangeApi>;
  #nextJob = 1;

  /** @param entry the built `exchange-worker.js`. */
  constructor(entry: URL) {
    const thread = () =>
      new WorkerClient<ExchangeApi>(entry, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
    this.#reader = thread();
    this.#writer = thread();
  }

  async open(bytes: Uint8Array, { name, format, signal }: OpenReferencesOptions): Promise<OpenedReferences> {
    const job = this.#nextJob++;
    const timeout = { ms: LONGEST_MS, error: tooLong(name) };
    const opened = await this.#reader.call('open', [job, bytes, { name, format }], { signal, timeout });
    return { ...opened, pieces: this.#pieces(job, { name, signal }) };
  }

  async write(request: WriteRequest): Promise<AsyncIterable<string>> {
    return this.#written(request);
  }

  async close(): Promise<void> {
    await Promise.all([this.#reader.close(), this.#writer.close()]);
  }

  /** Begins when it is first asked, so that a file nobody takes leaves nothing behind. */
  async *#written({
    format,
    letters,
    entries,
    signal,
  }: WriteRequest): AsyncGenerator<string, void, undefined> {
    const job = this.#nextJob++;
    const worker = this.#writer;
    try {
      await worker.call('begin', [job, format, { letters }]);
      for await (const some of entries) {
        signal?.throwIfAborted();
        await worker.call('add', [job, some]);
      }
      await worker.call('finish', [job]);
      for (;;) {
        signal?.throwIfAborted();
        const part = await worker.call('part', [job]);
        if (part === undefined) return;
        yield part;
      }
    } finally {
      worker.tell('drop', [job]);
    }
  }

  async *#pieces(
    job: number,
    { name, signal }: Pick<OpenReferencesOptions, 'name' | 'signal'>,
  ): AsyncGenerator<readonly ReadPiece[], void, undefined> {
    const timeout = { ms: LONGEST_MS, error: tooLong(name) };
    try {
      for (;;) {
        const pieces = await this.#reader.call('take', [job, ENTRIES_AT_ONCE], { signal, timeout });
        if (pieces.length === 0) return;
        yield pieces;
      }
    } finally {
      this.#reader.tell('drop', [job]);
    }
  }
}

function tooLong(name: string): PressmarkError {
  return new PressmarkError('unreadable', said('workers.import-too-long', { name }));
}
