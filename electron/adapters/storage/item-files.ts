import { readdir, stat } from 'node:fs/promises';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { shardName } from '#core/library/shard-name.ts';
import { said, type Told } from '#core/said/said.ts';
import type { ItemFiles } from '#core/search/ports.ts';
import { fileErrorCode } from '../files/file-error.ts';
import type { LibraryFiles } from './library-files.ts';
import { headerFile } from './library-header.ts';
import { missingShard } from './missing-shard.ts';
import { shardFile } from './shard-file.ts';
import { shardOfFile } from './shard-of-file.ts';

const STATS_AT_ONCE = 64;

/**
 * The files of a library's items as a catalogue reads them: nothing is kept in memory.
 *
 * @param onRecovered is told in a sentence of each file read as it was before its last save.
 */
export function itemFiles(files: LibraryFiles, onRecovered?: (told: Told) => void): ItemFiles {
  const recorded = async () => {
    const header = headerFile(files.header);
    await header.read();
    return header.data?.shards ?? [];
  };
  return {
    async list() {
      const names = [...new Set([...(await namesOnDisk(files.items)), ...(await recorded())])].sort();
      const listed: { name: string; stamp: string }[] = [];
      for (let at = 0; at < names.length; at += STATS_AT_ONCE) {
        const group = names.slice(at, at + STATS_AT_ONCE);
        const stamps = await Promise.all(group.map((name) => stampOf(files.shard(name))));
        for (const [place, name] of group.entries()) listed.push({ name, stamp: stamps[place] ?? '' });
      }
      return listed;
    },
    async read(name) {
      const items = await shardFile(files.shard(name), onRecovered).load();
      if (items) return items;
      throw missingShard(files.shard(name));
    },
    nameFor: shardName,
  };
}

async function namesOnDisk(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).flatMap((file) => shardOfFile(file) ?? []);
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return [];
    throw new PressmarkError('storage', said('storage.folder-unreadable', { folder }), { cause: error });
  }
}

/** Differs whenever the file was replaced: its size, time and number. */
async function stampOf(file: string): Promise<string> {
  try {
    const { size, mtimeMs, ino } = await stat(file);
    return `${size}:${mtimeMs}:${ino}`;
  } catch {
    // Gone, or not to be looked at: reading it says which.
    return 'missing';
  }
}
