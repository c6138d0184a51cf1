import { readFile, rename } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { type Said, said, type Told } from '#core/said/said.ts';
import { fileErrorCode } from '../files/file-error.ts';
import { writeDurably } from '../files/write-durably.ts';
import { type FileFormat, NewerVersionError, openEnvelope, sealEnvelope } from './envelope.ts';

type Options<T> = {
  readonly format: FileFormat;
  readonly parse: (data: unknown) => T;
  /** Told in a sentence when the file had to be taken from before its last save. */
  readonly onRecovered?: ((told: Told) => void) | undefined;
};

type Attempt<T> =
  | { readonly found: 'good'; readonly data: T }
  | { readonly found: 'nothing' }
  | { readonly found: 'bad'; readonly error: PressmarkError };

/**
 * A lowdb adapter for one JSON file that survives a crash at any point: a write is on the disk when it
 * resolves, and leaves the file as it was when it rejects. One writer at a time.
 *
 * The file as it was before the last save is kept beside it as `<name>.1`. If the file itself is damaged or
 * gone, that one is read, and it is said; the damaged file is kept too.
 */
export class DurableJsonFile<T> implements Adapter<T> {
  readonly #file: string;
  readonly #previous: string;
  readonly #options: Options<T>;
  #isRecovered = false;

  constructor(file: string, options: Options<T>) {
    this.#file = file;
    this.#previous = `${file}.1`;
    this.#options = options;
  }

  /**
   * @returns `null` if there is no such file; whether that is ordinary, only the caller can know.
   * @throws PressmarkError `damaged` if neither the file nor the one before it can be read, parsed and
   *   validated; `unreadable` if it is of another version. Nothing is changed.
   */
  async read(): Promise<T | null> {
    const now = await this.#attempt(this.#file);
    if (now.found === 'good') return now.data;
    const before = await this.#attempt(this.#previous);
    if (before.found !== 'good') {
      if (now.found === 'bad') throw now.error;
      return null;
    }
    this.#isRecovered = true;
    const wasDamaged = now.found === 'bad';
    this.#options.onRecovered?.(said('storage.recovered', { file: this.#file, wasDamaged }));
    return before.data;
  }

  /** @throws PressmarkError `storage`; `internal`, before anything is written, if the data could not be read back */
  async write(data: T): Promise<void> {
    try {
      this.#options.parse(data);
    } catch (cause) {
      throw new PressmarkError('internal', said('storage.change-does-not-fit', {}), { cause });
    }
    const text = sealEnvelope(this.#options.format, data);
    if (this.#isRecovered) await this.#keepDamaged();
    await writeDurably(this.#file, text, this.#isRecovered ? {} : { keepPrevious: this.#previous });
    this.#isRecovered = false;
  }

  /** What was damaged may still be read by somebody; and it must not take the place of the good one before it. */
  async #keepDamaged(): Promise<void> {
    try {
      await rename(this.#file, `${this.#file}.damaged-${Date.now()}`);
    } catch (cause) {
      if (fileErrorCode(cause) === 'ENOENT') return;
      throw new PressmarkError('storage', said('storage.not-put-aside', { file: this.#file }), {
        cause,
      });
    }
  }

  async #attempt(file: string): Promise<Attempt<T>> {
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch (cause) {
      if (fileErrorCode(cause) === 'ENOENT') return { found: 'nothing' };
      return { found: 'bad', error: damaged(said('storage.file-unreadable', { file }), cause) };
    }
    try {
      return { found: 'good', data: this.#options.parse(openEnvelope(this.#options.format, text)) };
    } catch (cause) {
      if (cause instanceof NewerVersionError) throw otherVersion(file, cause);
      return { found: 'bad', error: damaged(said('storage.file-damaged', { file }), cause) };
    }
  }
}

function otherVersion(file: string, cause: unknown): PressmarkError {
  return new PressmarkError('unreadable', said('storage.other-version', { file }), { cause });
}

function damaged(words: Said, cause: unknown): PressmarkError {
  return new PressmarkError('damaged', words, { cause });
}
