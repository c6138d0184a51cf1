import { open } from 'node:fs/promises';
import path from 'node:path';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { LARGEST_REFERENCES_BYTES, LARGEST_SOURCE_BYTES, megabytes } from '#core/model/largest-source.ts';
import { said } from '#core/said/said.ts';
import { unreadableFile } from './file-error.ts';

/**
 * Reads a file of the person's; what a kind of source may have besides is for its reader to say.
 *
 * @throws PressmarkError `not-found`, `unreadable` if it cannot be read or is no plain file, `invalid-input` if
 *   it is over 200 MB, or 400 MB of references. The sentence names the file.
 */
export async function readSourceFile(
  file: string,
  { isReferences = false }: { readonly isReferences?: boolean } = {},
): Promise<{ readonly bytes: Uint8Array; readonly name: string }> {
  const name = path.basename(file);
  try {
    const handle = await open(file, 'r');
    try {
      const facts = await handle.stat();
      if (facts.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
      if (!facts.isFile()) throw new PressmarkError('unreadable', said('files.not-plain', { file }));
      const largest = isReferences ? LARGEST_REFERENCES_BYTES : LARGEST_SOURCE_BYTES;
      if (facts.size > largest) throw tooLarge(name, facts.size, largest);
      return { bytes: await handle.readFile(), name };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw error instanceof PressmarkError ? error : unreadableFile(file, error);
  }
}

function tooLarge(name: string, size: number, largest: number): PressmarkError {
  return new PressmarkError(
    'invalid-input',
    said('files.too-large', { name, size: megabytes(size), most: megabytes(largest) }),
  );
}
