import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { BlobCheck, BlobStore } from '#core/library/ports.ts';
import type { Sha256 } from '#core/model/snapshot.ts';
import { said } from '#core/said/said.ts';
import { fileErrorCode } from '../files/file-error.ts';
import { sha256Of } from '../files/sha256-of.ts';
import { writeDurably } from '../files/write-durably.ts';

const READ_ONLY = 0o444;

/** Keeps bytes as files `ab/sha256-ab…` in a folder, read-only, each named by its digest. */
export class FileBlobStore implements BlobStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async put(bytes: Uint8Array): Promise<Sha256> {
    const sha256 = sha256Of(bytes);
    const file = this.#file(sha256);
    const isThere = (await this.check(sha256)).state === 'intact';
    if (!isThere) await writeDurably(file, bytes, { mode: READ_ONLY });
    return sha256;
  }

  async read(sha256: Sha256): Promise<Uint8Array> {
    try {
      return await readFile(this.#file(sha256));
    } catch (cause) {
      throw this.#gone(sha256, cause);
    }
  }

  async check(sha256: Sha256): Promise<BlobCheck> {
    const file = this.#file(sha256);
    if (!(await exists(file))) return { state: 'missing' };
    const hash = createHash('sha256');
    try {
      await pipeline(createReadStream(file), hash);
    } catch (cause) {
      throw this.#gone(sha256, cause);
    }
    const actualSha256 = hash.digest('hex');
    return { state: actualSha256 === sha256 ? 'intact' : 'altered', actualSha256 };
  }

  #file(sha256: Sha256): string {
    return path.join(this.#folder, sha256.slice(0, 2), `sha256-${sha256}`);
  }

  #gone(sha256: Sha256, cause: unknown): PressmarkError {
    const isMissing = fileErrorCode(cause) === 'ENOENT';
    return new PressmarkError(
      'damaged',
      said('files.archived-gone', { file: this.#file(sha256), isMissing }),
      { cause },
    );
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return false;
    throw new PressmarkError('storage', said('files.cannot-look', { file }), { cause: error });
  }
}
