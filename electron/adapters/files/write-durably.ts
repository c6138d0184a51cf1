import { link, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { unwritableFile } from './file-error.ts';
import { makeFolderDurably, syncFolder } from './sync-folder.ts';

let counter = 0;

/**
 * Replaces a file as a whole, or makes it. When this resolves the bytes and the file's name are on the disk;
 * when it rejects the old file is untouched and no temporary file is left behind.
 *
 * @param options.replace `false` keeps a file that is already there and rejects with cause `EEXIST`.
 * @param options.mode permissions of the new file, for example `0o444`.
 * @throws PressmarkError `storage`
 * @see Pillai et al., All File Systems Are Not Created Equal (OSDI 2014): write, fsync, rename, fsync folder
 */
export async function writeDurably(
  file: string,
  bytes: Uint8Array | string,
  options: { readonly replace?: boolean; readonly mode?: number } = {},
): Promise<void> {
  const folder = path.dirname(file);
  const temporary = `${file}.${process.pid}.${counter++}.tmp`;
  try {
    await makeFolderDurably(folder);
    await writeSynced(temporary, bytes, options.mode ?? 0o644);
    if (options.replace === false) await link(temporary, file);
    else await rename(temporary, file);
    await syncFolder(folder);
  } catch (cause) {
    throw unwritableFile(file, cause);
  } finally {
    await rm(temporary, { force: true });
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
