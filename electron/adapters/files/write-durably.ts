import { link, open, rename } from 'node:fs/promises';
import path from 'node:path';
import { fileErrorCode, unwritableFile } from './file-error.ts';
import { removeLeftover } from './remove-leftover.ts';
import { makeFolderDurably, syncFolder } from './sync-folder.ts';

let counter = 0;

/**
 * Replaces a file as a whole, or makes it. When this resolves the bytes and the file's name are on the disk;
 * when it rejects the old file is in place and no temporary file is left behind. Only if the very last step
 * fails, making the name durable, may either be there after a power cut.
 *
 * @param options.mode permissions of the new file, for example `0o444`.
 * @param options.keepPrevious where the file that is replaced is kept, in the same folder.
 * @throws PressmarkError `storage`
 * @see Pillai et al., All File Systems Are Not Created Equal (OSDI 2014): write, fsync, rename, fsync folder
 */
export async function writeDurably(
  file: string,
  bytes: Uint8Array | string,
  options: { readonly mode?: number; readonly keepPrevious?: string } = {},
): Promise<void> {
  const folder = path.dirname(file);
  const temporary = `${file}.${process.pid}.${counter++}.tmp`;
  const aside = `${temporary}.previous.tmp`;
  try {
    await makeFolderDurably(folder);
    await writeSynced(temporary, bytes, options.mode ?? 0o644);
    if (options.keepPrevious !== undefined && (await linkIfThere(file, aside))) {
      await rename(aside, options.keepPrevious);
    }
    await rename(temporary, file);
    await syncFolder(folder);
  } catch (cause) {
    throw unwritableFile(file, cause);
  } finally {
    await removeLeftover(temporary);
    await removeLeftover(aside);
  }
}

async function linkIfThere(file: string, name: string): Promise<boolean> {
  try {
    await link(file, name);
    return true;
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

async function writeSynced(file: string, bytes: Uint8Array | string, mode: number): Promise<void> {
  const handle = await open(file, 'wx', mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
