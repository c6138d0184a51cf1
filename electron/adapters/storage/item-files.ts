import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
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

const STATS_A_TURN = 64;

/** The files of a library's items, of which one may also want no more than their names. */
export type NamedItemFiles = ItemFiles & {
  /** Those on the disk, and those that should be. @throws PressmarkError `storage` */
  names(): Promise<string[]>;
};

/**
 * The files of a library's items as a catalogue reads them: nothing is kept in memory.
 *
 * @param onRecovered is told in a sentence of each file read as it was before its last save.
 */
export function itemFiles(files: LibraryFiles, onRecovered?: (told: Told) => void): NamedItemFiles {
  const recorded = async () => {
    const header = headerFile(files.header);
    await header.read();
    return header.data?.shards ?? [];
  };
  const names = async () => [...new Set([...(await namesOnDisk(files.items)), ...(await recorded())])].sort();
  return {
    names,
    async list() {
      const listed: { name: string; stamp: string }[] = [];
      for (const [at, name] of (await names()).entries()) {
        if (at % STATS_A_TURN === STATS_A_TURN - 1) await nextTurn();
        listed.push({ name, stamp: stampOf(files.shard(name)) });
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

/** Differs whenever the file was replaced: its size, time and number. Not waiting for each in the pool of threads is ten times as fast. */
function stampOf(file: string): string {
  try {
    const { size, mtimeMs, ino } = statSync(file);
    return `${size}:${mtimeMs}:${ino}`;
  } catch {
    // Gone, or not to be looked at: reading it says which.
    return 'missing';
  }
}
