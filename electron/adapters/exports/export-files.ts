import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { constants, copyFile, link, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { ExportFiles } from '#core/workflows/ports.ts';
import { fileErrorCode, unreadableFile, unwritableFile } from '../files/file-error.ts';
import { syncFolder } from '../files/sync-folder.ts';
import { writeParts } from '../files/write-parts.ts';

/** Files that are kept like the library, on the disk. */
export const exportFiles: ExportFiles = {
  async replace(file, parts, { expected, now }) {
    let setAside: string | undefined;
    const { sha256 } = await writeParts(file, parts, {
      makesFolder: expected === undefined,
      isWanted: async (wanted) => {
        const found = await digest(file);
        if (found === wanted) return false;
        if (found !== undefined && found !== expected) setAside = await keepAside(file, now);
        return true;
      },
    });
    return { sha256, setAside };
  },

  async realName(file) {
    const { dir, base } = path.parse(file);
    const folder = await realpath(dir).catch(() => dir);
    return realpath(file).catch(() => path.join(folder, base));
  },
};

/** SHA-256 of the file as it is; `undefined` if it is not there. */
async function digest(file: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    for await (const part of createReadStream(file)) hash.update(part);
    return hash.digest('hex');
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return undefined;
    throw unreadableFile(file, error);
  }
}

/** Some disks, such as those of cameras, know no second names. */
const NO_SECOND_NAMES = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'];

/** Gives a file a second name beside it, which stays when the file is replaced; or copies it. */
async function keepAside(named: string, now: number): Promise<string> {
  const file = await realpath(named);
  const { dir, name, ext } = path.parse(file);
  const time = new Date(now).toISOString().replace(/[:.]/g, '-').slice(0, 19);
  for (let number = 1; ; number += 1) {
    const aside = path.join(
      dir,
      `${name} (changed elsewhere, ${time}${number > 1 ? ` ${number}` : ''})${ext}`,
    );
    try {
      await link(file, aside).catch(async (error: unknown) => {
        if (!NO_SECOND_NAMES.includes(fileErrorCode(error) ?? '')) throw error;
        await copyFile(file, aside, constants.COPYFILE_EXCL);
      });
      await syncFolder(dir);
      return aside;
    } catch (error) {
      if (fileErrorCode(error) !== 'EEXIST') throw unwritableFile(aside, error);
    }
  }
}
