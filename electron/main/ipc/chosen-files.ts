import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { readSourceFile } from '#adapters/files/read-source-file.ts';
import { type SiblingLimits, siblingFiles } from '#adapters/files/sibling-files.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { said } from '#core/said/said.ts';
import type { ReadSibling } from '#core/workflows/ports.ts';

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
    return readSourceFile(this.#path(handle), options);
  }

  /** Reads files in the folder of a chosen one. @throws PressmarkError `not-found` as `read` */
  siblings(handle: string, limits?: SiblingLimits): ReadSibling {
    return siblingFiles(this.#path(handle), limits);
  }

  #path(handle: string): string {
    const file = this.#files.get(handle);
    if (file !== undefined) return file;
    throw new PressmarkError('not-found', said('app.earlier-session', {}));
  }
}
