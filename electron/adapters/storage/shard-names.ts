import { readdir } from 'node:fs/promises';
import { itemFiles } from './item-files.ts';
import type { LibraryFiles } from './library-files.ts';
import { shardOfFile } from './shard-of-file.ts';

/** Which of a library's files of items there are, or should be. Works without a header. */
export async function shardNames(files: LibraryFiles): Promise<string[]> {
  try {
    return await itemFiles(files).names();
  } catch {
    const names = await readdir(files.items).catch(() => []);
    return [...new Set(names.flatMap((file) => shardOfFile(file) ?? []))].sort();
  }
}
