import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { EntryProblem, ParsedEntry } from '#core/model/reference-entry.ts';
import type {
  EntryReader,
  ReadEntries,
  ReadSource,
  SourceHints,
  SourceReader,
} from '#core/workflows/ports.ts';
import { WorkerClient } from './worker-client.ts';

/** What the extract worker does: reading hostile bytes. */
export type ExtractApi = {
  read(bytes: Uint8Array, hints: SourceHints): Promise<ReadSource>;
  pageFromMhtml(mhtml: Uint8Array): Promise<Uint8Array>;
  /** Reads a file of references and keeps its entries to be taken. */
  readEntries(
    key: number,
    bytes: Uint8Array,
  ): Promise<{ readonly count: number; readonly problems: readonly EntryProblem[] }>;
  /** The next entries of a file that was read; empty at its end. */
  takeEntries(key: number, limit: number): Promise<readonly ParsedEntry[]>;
};

const LONGEST_MS = 60_000;
const MEMORY_MB = 1_500;
/** So few that handing them over does not hold up the main thread. */
const ENTRIES_AT_ONCE = 100;

/**
 * A source reader in a worker thread: one source at a time, each at most a minute, so that no input can hold
 * up or bring down the program.
 */
export class ExtractClient implements SourceReader, EntryReader {
  readonly #worker: WorkerClient<ExtractApi>;
  #last: Promise<unknown> = Promise.resolve();
  #nextKey = 1;

  /** @param entry the built `extract-worker.js`. */
  constructor(entry: URL) {
    this.#worker = new WorkerClient(entry, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
  }

  read(
    bytes: Uint8Array,
    hints: SourceHints,
    { signal }: { readonly signal: AbortSignal },
  ): Promise<ReadSource> {
    const error = tooLong(hints.name ?? 'This source');
    return this.#inTurn(() =>
      this.#worker.call('read', [bytes, hints], { signal, timeout: { ms: LONGEST_MS, error } }),
    );
  }

  pageFromMhtml(mhtml: Uint8Array, { signal }: { readonly signal: AbortSignal }): Promise<Uint8Array> {
    const error = tooLong('The page');
    return this.#inTurn(() =>
      this.#worker.call('pageFromMhtml', [mhtml], { signal, timeout: { ms: LONGEST_MS, error } }),
    );
  }

  async readEntries(
    bytes: Uint8Array,
    { signal }: { readonly signal?: AbortSignal | undefined },
  ): Promise<ReadEntries> {
    const key = this.#nextKey++;
    const timeout = { ms: LONGEST_MS, error: tooLong('The file') };
    const { count, problems } = await this.#inTurn(() =>
      this.#worker.call('readEntries', [key, bytes], { signal, timeout }),
    );
    return { count, problems, batches: this.#batches(key) };
  }

  async *#batches(key: number): AsyncGenerator<readonly ParsedEntry[]> {
    for (;;) {
      const batch = await this.#worker.call('takeEntries', [key, ENTRIES_AT_ONCE]);
      if (batch.length === 0) return;
      yield batch;
    }
  }

  close(): Promise<void> {
    return this.#worker.close();
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const run = this.#last.then(task);
    this.#last = run.catch(() => undefined);
    return run;
  }
}

function tooLong(name: string): PressmarkError {
  return new PressmarkError(
    'unreadable',
    `${name} took longer than a minute to read, so Pressmark stopped. Nothing was changed. If it is a very large file, try a part of it.`,
  );
}
