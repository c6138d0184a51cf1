import { createHash } from 'node:crypto';
import { open, realpath, rename } from 'node:fs/promises';
import path from 'node:path';
import { unwritableFile } from './file-error.ts';
import { removeLeftover } from './remove-leftover.ts';
import { makeFolderDurably, syncFolder } from './sync-folder.ts';

let counter = 0;

/**
 * Replaces a file as a whole by parts that come one after another, or makes it; durable as `writeDurably` is. If
 * the parts fail or stop, the old file stays. A link to a file stays a link: what it leads to is replaced.
 *
 * @param options.makesFolder false: a folder that is not there is an error
 * @param options.isWanted asked with the SHA-256 of the whole before the file is replaced; false leaves the old one
 * @returns the SHA-256 of what was written, and its size
 * @throws PressmarkError `storage`; whatever the parts throw
 */
export async function writeParts(
  named: string,
  parts: AsyncIterable<string | Uint8Array>,
  {
    isWanted,
    makesFolder = true,
  }: { readonly isWanted?: (sha256: string) => Promise<boolean>; readonly makesFolder?: boolean } = {},
): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const file = await realpath(named).catch(() => named);
  const folder = path.dirname(file);
  const temporary = `${file}.${process.pid}.${counter++}.parts.tmp`;
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    if (makesFolder) await asStorage(file, () => makeFolderDurably(folder));
    const handle = await asStorage(file, () => open(temporary, 'wx', 0o644));
    try {
      for await (const part of parts) {
        const content = typeof part === 'string' ? Buffer.from(part, 'utf8') : part;
        hash.update(content);
        bytes += content.byteLength;
        await asStorage(file, () => handle.writeFile(content));
      }
      await asStorage(file, () => handle.sync());
    } finally {
      await handle.close();
    }
    const sha256 = hash.digest('hex');
    if (isWanted && !(await isWanted(sha256))) return { sha256, bytes };
    await asStorage(file, async () => {
      await rename(temporary, file);
      await syncFolder(folder);
    });
    return { sha256, bytes };
  } finally {
    await removeLeftover(temporary);
  }
}

async function asStorage<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw unwritableFile(file, cause);
  }
}
