import { link, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
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
    throw storageError(file, cause);
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

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Free some space and try again',
  EDQUOT: 'your disk quota is used up. Free some space and try again',
  EROFS: 'the disk is read-only',
  EACCES: 'writing there is not permitted. Check the permissions of the folder',
  EPERM: 'writing there is not permitted. Check the permissions of the folder',
  EIO: 'the disk reported an error. Check the disk before you go on',
};

function storageError(file: string, cause: unknown): PressmarkError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reason = REASONS[code] ?? `the system refused (${code || 'unknown error'})`;
  return new PressmarkError('storage', `${file} could not be written: ${reason}. Nothing was changed.`, {
    cause,
  });
}
