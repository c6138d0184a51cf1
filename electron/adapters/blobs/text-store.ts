import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { TextStore } from '#core/library/ports.ts';
import type { Sha256 } from '#core/model/snapshot.ts';
import { said } from '#core/said/said.ts';
import { fileErrorCode } from '../files/file-error.ts';
import { removeLeftover } from '../files/remove-leftover.ts';
import { sha256Of } from '../files/sha256-of.ts';

let counter = 0;

/**
 * Keeps texts as files `ab/sha256-ab….txt` in a folder. They are derived, so nothing waits for the disk; a
 * text that does not match its digest counts as gone.
 */
export class FileTextStore implements TextStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async put(text: string): Promise<Sha256> {
    const sha256 = sha256Of(text);
    const file = this.#file(sha256);
    const temporary = `${file}.${process.pid}.${counter++}.tmp`;
    try {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(temporary, text, { flag: 'wx' });
      await rename(temporary, file);
    } catch (cause) {
      await removeLeftover(temporary);
      const isFull = fileErrorCode(cause) === 'ENOSPC';
      throw new PressmarkError('storage', said('files.text-not-stored', { folder: this.#folder, isFull }), {
        cause,
      });
    }
    return sha256;
  }

  async read(sha256: Sha256): Promise<string | undefined> {
    try {
      const text = await readFile(this.#file(sha256), 'utf8');
      return sha256Of(text) === sha256 ? text : undefined;
    } catch (cause) {
      if (fileErrorCode(cause) === 'ENOENT') return undefined;
      throw new PressmarkError('storage', said('files.text-unreadable', { file: this.#file(sha256) }), {
        cause,
      });
    }
  }

  #file(sha256: Sha256): string {
    return path.join(this.#folder, sha256.slice(0, 2), `sha256-${sha256}.txt`);
  }
}
