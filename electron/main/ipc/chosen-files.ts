import { randomUUID } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { readSourceFile } from '#adapters/files/read-source-file.ts';
import { type SiblingLimits, siblingFiles } from '#adapters/files/sibling-files.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { type FilePurpose, PURPOSE_BYTES } from '#core/model/file-purpose.ts';
import { said } from '#core/said/said.ts';
import type { ReadSibling } from '#core/workflows/ports.ts';
import { purposeOfFile } from '#core/workflows/purpose-of-file.ts';

export type ChosenFile = {
  readonly handle: string;
  readonly name: string;
  readonly sizeBytes: number;
  readonly purpose: FilePurpose;
};

type Held = { readonly bytes: Uint8Array; readonly name: string };

/**
 * Files that the person chose in a dialog, and those that were dropped or pasted, whose bytes are held. The window names
 * them by handles, never by their paths.
 */
export class ChosenFiles {
  readonly #files = new Map<string, string>();
  readonly #held = new Map<string, Held>();

  async add(file: string): Promise<ChosenFile> {
    const handle = randomUUID();
    this.#files.set(handle, file);
    const name = path.basename(file);
    const { size } = await stat(file);
    return { handle, name, sizeBytes: size, purpose: purposeOfFile(await beginningOf(file), name) };
  }

  /** Holds the bytes of a file until it is released. */
  hold(name: string, bytes: Uint8Array): string {
    const handle = randomUUID();
    this.#held.set(handle, { bytes, name: path.basename(name) });
    return handle;
  }

  release(handles: readonly string[]): void {
    for (const handle of handles) this.#held.delete(handle);
  }

  /** @throws PressmarkError `not-found` if the handle is of an earlier session; as `readSourceFile` */
  async read(
    handle: string,
    options?: { readonly isReferences?: boolean },
  ): Promise<{ readonly bytes: Uint8Array; readonly name: string }> {
    return this.#held.get(handle) ?? readSourceFile(this.#path(handle), options);
  }

  /** Reads files in the folder of a chosen one; beside a held one there are none. @throws PressmarkError as `read` */
  siblings(handle: string, limits?: SiblingLimits): ReadSibling {
    return this.#held.has(handle) ? async () => undefined : siblingFiles(this.#path(handle), limits);
  }

  #path(handle: string): string {
    const file = this.#files.get(handle);
    if (file !== undefined) return file;
    throw new PressmarkError('not-found', said('app.earlier-session', {}));
  }
}

/** Empty where the file cannot be read; what reads it whole says why. */
async function beginningOf(file: string): Promise<Uint8Array> {
  try {
    const opened = await open(file, 'r');
    try {
      const { buffer, bytesRead } = await opened.read(new Uint8Array(PURPOSE_BYTES), 0, PURPOSE_BYTES, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await opened.close();
    }
  } catch {
    // Told when it is opened.
    return new Uint8Array();
  }
}
