import { open } from 'node:fs/promises';
import path from 'node:path';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { unreadableFile } from './file-error.ts';

/** No source is larger; what a kind of source may have besides is for its reader to say. */
const LARGEST_BYTES = 50_000_000;

/**
 * Reads a file of the person's.
 *
 * @throws PressmarkError `not-found`, `unreadable` if it cannot be read or is no plain file, `invalid-input` if
 *   it is over 50 MB. The sentence names the file.
 */
export async function readSourceFile(
  file: string,
): Promise<{ readonly bytes: Uint8Array; readonly name: string }> {
  const name = path.basename(file);
  try {
    const handle = await open(file, 'r');
    try {
      const facts = await handle.stat();
      if (facts.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
      if (!facts.isFile()) throw new PressmarkError('unreadable', `${file} is not a plain file.`);
      if (facts.size > LARGEST_BYTES) throw tooLarge(name, facts.size);
      return { bytes: await handle.readFile(), name };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw error instanceof PressmarkError ? error : unreadableFile(file, error);
  }
}

function tooLarge(name: string, size: number): PressmarkError {
  const megabytes = Math.round(size / 1_000_000);
  return new PressmarkError(
    'invalid-input',
    `${name} has ${megabytes} MB; Pressmark archives files of up to 50 MB. Save the part you need as a file of its own.`,
  );
}
