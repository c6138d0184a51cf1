import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { readSourceFile } from '#adapters/files/read-source-file.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';

/** Files that the person chose in a dialog. The window names them by handles, never by their paths. */
export class ChosenFiles {
  readonly #files = new Map<string, string>();

  async add(file: string): Promise<{ handle: string; name: string; sizeBytes: number }> {
    const handle = randomUUID();
    this.#files.set(handle, file);
    return { handle, name: path.basename(file), sizeBytes: (await stat(file)).size };
  }

  /** @throws PressmarkError `not-found` if the handle is of an earlier session; as `readSourceFile` */
  async read(
    handle: string,
    options?: { readonly isReferences?: boolean },
  ): Promise<{ readonly bytes: Uint8Array; readonly name: string }> {
    const file = this.#files.get(handle);
    if (file !== undefined) return readSourceFile(file, options);
    throw new PressmarkError('not-found', 'This file was chosen in an earlier session. Choose it again.');
  }
}
