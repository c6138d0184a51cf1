import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { ReadSource, SourceHints, SourceReader } from '#core/workflows/ports.ts';
import { WorkerClient } from './worker-client.ts';

/** What the extract worker does: reading hostile bytes. */
export type ExtractApi = {
  read(bytes: Uint8Array, hints: SourceHints): Promise<ReadSource>;
  pageFromMhtml(mhtml: Uint8Array): Promise<Uint8Array>;
};

const LONGEST_MS = 60_000;
const MEMORY_MB = 1_500;

/**
 * A source reader in a worker thread: one source at a time, each at most a minute, so that no input can hold
 * up or bring down the program.
 */
export class ExtractClient implements SourceReader {
  readonly #worker: WorkerClient<ExtractApi>;
  #last: Promise<unknown> = Promise.resolve();

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
