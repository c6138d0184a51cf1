import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { said } from '#core/said/said.ts';
import type {
  ReadOptions,
  ReadSibling,
  ReadSource,
  SiblingFiles,
  SourceHints,
  SourceReader,
} from '#core/workflows/ports.ts';
import { type CallOptions, WorkerClient } from './worker-client.ts';

/** What the extract worker does: reading hostile bytes. */
export type ExtractApi = {
  read(bytes: Uint8Array, hints: SourceHints, files: SiblingFiles): Promise<ReadSource>;
  /** The paths of the files that a page needs beside those given. */
  wantedFiles(bytes: Uint8Array, hints: SourceHints, files: SiblingFiles): Promise<readonly string[]>;
};

const LONGEST_MS = 60_000;
const MEMORY_MB = 1_500;
const MOST_SIBLINGS = 5_000;
/** A style that imports a style that shows an image lies three deep. */
const DEEPEST_SIBLING = 6;

type PageAndFiles = {
  readonly bytes: Uint8Array;
  readonly hints: SourceHints;
  readonly signal: AbortSignal;
  readonly readSibling: ReadSibling;
};

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

  read(bytes: Uint8Array, hints: SourceHints, options: ReadOptions): Promise<ReadSource> {
    return this.#inTurn(async () => {
      const files = options.readSibling
        ? await this.#siblings({ bytes, hints, signal: options.signal, readSibling: options.readSibling })
        : new Map<string, Uint8Array>();
      return this.#worker.call('read', [bytes, hints, files], limited(options.signal, hints));
    });
  }

  close(): Promise<void> {
    return this.#worker.close();
  }

  /** What a page needs, then what its styles and frames need, and so on. */
  async #siblings({ bytes, hints, signal, readSibling }: PageAndFiles): Promise<SiblingFiles> {
    const files = new Map<string, Uint8Array>();
    const asked = new Set<string>();
    for (let round = 0; round < DEEPEST_SIBLING && asked.size < MOST_SIBLINGS; round += 1) {
      const wanted = await this.#worker.call('wantedFiles', [bytes, hints, files], limited(signal, hints));
      const fresh = wanted.filter((path) => !asked.has(path)).slice(0, MOST_SIBLINGS - asked.size);
      if (fresh.length === 0) break;
      for (const path of fresh) {
        signal.throwIfAborted();
        asked.add(path);
        const file = await readSibling(path);
        if (file) files.set(path, file);
      }
    }
    return files;
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const run = this.#last.then(task);
    this.#last = run.catch(() => undefined);
    return run;
  }
}

function limited(signal: AbortSignal, hints: SourceHints): CallOptions {
  return { signal, timeout: { ms: LONGEST_MS, error: tooLong(hints.name ?? '') } };
}

function tooLong(name: string): PressmarkError {
  return new PressmarkError('unreadable', said('workers.reading-too-long', { name }));
}
