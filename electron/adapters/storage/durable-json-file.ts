import { readFile } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { fileErrorCode } from '../files/file-error.ts';
import { writeDurably } from '../files/write-durably.ts';
import { type FileFormat, NewerVersionError, openEnvelope, sealEnvelope } from './envelope.ts';

/**
 * A lowdb adapter for one JSON file that survives a crash at any point: a write is on the disk when it
 * resolves, and leaves the file as it was when it rejects. One writer at a time.
 */
export class DurableJsonFile<T> implements Adapter<T> {
  readonly #file: string;
  readonly #format: FileFormat;
  readonly #parse: (data: unknown) => T;

  constructor(file: string, options: { readonly format: FileFormat; readonly parse: (data: unknown) => T }) {
    this.#file = file;
    this.#format = options.format;
    this.#parse = options.parse;
  }

  /**
   * @returns `null` if there is no such file; whether that is ordinary, only the caller can know.
   * @throws PressmarkError `damaged` if the file cannot be read, parsed or validated. The file is left alone.
   */
  async read(): Promise<T | null> {
    let text: string;
    try {
      text = await readFile(this.#file, 'utf8');
    } catch (cause) {
      if (fileErrorCode(cause) === 'ENOENT') return null;
      throw this.#damaged('cannot be read from the disk', cause);
    }
    try {
      return this.#parse(openEnvelope(this.#format, text));
    } catch (cause) {
      if (cause instanceof NewerVersionError) {
        throw new PressmarkError(
          'unreadable',
          `${this.#file} was written by another version of Pressmark. Open this library with the newest one.`,
          { cause },
        );
      }
      throw this.#damaged('is damaged', cause);
    }
  }

  /** @throws PressmarkError `storage`; `internal`, before anything is written, if the data could not be read back */
  async write(data: T): Promise<void> {
    const text = sealEnvelope(this.#format, data);
    try {
      this.#parse(openEnvelope(this.#format, text));
    } catch (cause) {
      throw new PressmarkError(
        'internal',
        'This change would not fit the library’s format, so it was not made.',
        { cause },
      );
    }
    await writeDurably(this.#file, text);
  }

  #damaged(what: string, cause: unknown): PressmarkError {
    return new PressmarkError(
      'damaged',
      `A file of the library ${what}: ${this.#file}. Nothing was changed. Put a copy from a backup in its place, and do not delete it.`,
      { cause },
    );
  }
}
