import { readdir } from 'node:fs/promises';
import type { Low } from 'lowdb';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { ItemStore } from '#core/library/ports.ts';
import { shardName } from '#core/library/shard-name.ts';
import type { Item } from '#core/model/item.ts';
import { fileErrorCode } from '../files/file-error.ts';
import type { LibraryFiles } from './library-files.ts';
import type { LibraryHeader } from './library-header.ts';
import { type ShardFile, shardFile } from './shard-file.ts';

const SHARDS_READ_AT_ONCE = 16;
/** A shard, or what is kept of it from before its last save. */
const SHARD_FILE = /^([0-3][0-9a-f]{2})\.json(?:\.1)?$/;

export type StoreOptions = {
  /** What to throw on every write, for a library open for reading only. */
  readonly refuseWrite?: PressmarkError | undefined;
  /** Told in a sentence of each file that had to be taken from before its last save. */
  readonly onRecovered?: ((sentence: string) => void) | undefined;
};

/** Items spread over 1,024 lowdb files by hash of their id, each read when first needed. */
export class ShardedItemStore implements ItemStore {
  readonly #files: LibraryFiles;
  readonly #header: Low<LibraryHeader | null>;
  readonly #options: StoreOptions;
  readonly #shards = new Map<string, ShardFile>();
  #headerWrite: Promise<void> = Promise.resolve();

  constructor(files: LibraryFiles, header: Low<LibraryHeader | null>, options: StoreOptions) {
    this.#files = files;
    this.#header = header;
    this.#options = options;
  }

  async get(id: string): Promise<Item | undefined> {
    const items = await this.#load(shardName(id));
    return items.find((item) => item.id === id);
  }

  async put(items: readonly Item[]): Promise<void> {
    if (this.#options.refuseWrite) throw this.#options.refuseWrite;
    for (const [name, ours] of itemsByShard(items)) {
      await this.#load(name);
      const ids = new Set(ours.map(({ id }) => id));
      await this.#shard(name).update((old) => [...old.filter(({ id }) => !ids.has(id)), ...ours]);
      await this.#record(name);
    }
  }

  async *all(onDamaged?: (error: PressmarkError) => void): AsyncIterable<Item> {
    const names = [...new Set([...(await this.#namesOnDisk()), ...this.#recorded()])].sort();
    for (let at = 0; at < names.length; at += SHARDS_READ_AT_ONCE) {
      const group = names.slice(at, at + SHARDS_READ_AT_ONCE);
      const loaded = await Promise.all(group.map((name) => this.#loadOrTell(name, onDamaged)));
      for (const items of loaded) yield* items;
    }
  }

  async #loadOrTell(name: string, onDamaged?: (error: PressmarkError) => void): Promise<readonly Item[]> {
    try {
      return await this.#load(name);
    } catch (error) {
      if (!onDamaged) throw error;
      onDamaged(PressmarkError.from(error));
      return [];
    }
  }

  /** @throws PressmarkError `damaged` if the shard was written once and is not there any more. */
  async #load(name: string): Promise<readonly Item[]> {
    const items = await this.#shard(name).load();
    if (items) return items;
    if (!this.#recorded().includes(name)) return [];
    throw new PressmarkError(
      'damaged',
      `A file of the library is missing: ${this.#files.shard(name)}. Nothing was changed. Put it back from a backup; the items in it cannot be shown until then.`,
    );
  }

  #shard(name: string): ShardFile {
    const known = this.#shards.get(name);
    if (known) return known;
    const made = shardFile(this.#files.shard(name), this.#options.onRecovered);
    this.#shards.set(name, made);
    return made;
  }

  #recorded(): readonly string[] {
    return this.#header.data?.shards ?? [];
  }

  async #namesOnDisk(): Promise<string[]> {
    try {
      const files = await readdir(this.#files.items);
      return files.flatMap((file) => SHARD_FILE.exec(file)?.[1] ?? []);
    } catch (error) {
      if (fileErrorCode(error) === 'ENOENT') return [];
      throw new PressmarkError('storage', `The folder ${this.#files.items} cannot be read.`, {
        cause: error,
      });
    }
  }

  /** Notes in the header, after its first write, that a shard exists, so that its loss will be noticed. */
  #record(name: string): Promise<void> {
    const run = this.#headerWrite.then(async () => {
      const before = this.#header.data;
      if (!before || before.shards.includes(name)) return;
      this.#header.data = { ...before, shards: [...before.shards, name].sort() };
      try {
        await this.#header.write();
      } catch (error) {
        this.#header.data = before;
        throw error;
      }
    });
    this.#headerWrite = run.catch(() => undefined);
    return run;
  }
}

function itemsByShard(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = shardName(item.id);
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return groups;
}
