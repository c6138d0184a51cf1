import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { ItemStore } from '#core/library/ports.ts';
import { shardName } from '#core/library/shard-name.ts';
import type { Item } from '#core/model/item.ts';
import type { Told } from '#core/said/said.ts';
import type { HeaderStore } from './header-store.ts';
import { itemFiles } from './item-files.ts';
import type { LibraryFiles } from './library-files.ts';
import { missingShard } from './missing-shard.ts';
import { type ShardFile, shardFile } from './shard-file.ts';

const SHARDS_READ_AT_ONCE = 8;
const SHARDS_WRITTEN_AT_ONCE = 8;
/** In a library of 100,000 articles a shard holds about a hundred, some half a megabyte in memory. */
const SHARDS_KEPT = 48;

export type StoreOptions = {
  /** What to throw on every write, for a library open for reading only. */
  readonly refuseWrite?: PressmarkError | undefined;
  /** Told in a sentence of each file that had to be taken from before its last save. */
  readonly onRecovered?: ((told: Told) => void) | undefined;
};

/**
 * Items spread over 1,024 lowdb files by hash of their id, each read when first needed. Those used last stay in
 * memory; the others are read again.
 */
export class ShardedItemStore implements ItemStore {
  readonly #files: LibraryFiles;
  readonly #header: HeaderStore;
  readonly #options: StoreOptions;
  /** In the order they were last used. */
  readonly #shards = new Map<string, ShardFile>();

  constructor(files: LibraryFiles, header: HeaderStore, options: StoreOptions) {
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
    const groups = [...itemsByShard(items)];
    await inTurns(groups, SHARDS_WRITTEN_AT_ONCE, ([name, ours]) => this.#putInShard(name, ours));
    await this.#record(groups.map(([name]) => name));
  }

  async *all(onDamaged?: (error: PressmarkError) => void): AsyncIterable<Item> {
    const files = itemFiles(this.#files, this.#options.onRecovered);
    const names = [...new Set([...(await files.names()), ...this.#recorded()])].sort();
    for (let at = 0; at < names.length; at += SHARDS_READ_AT_ONCE) {
      const group = names.slice(at, at + SHARDS_READ_AT_ONCE);
      const loaded = await Promise.all(
        group.map(async (name) => {
          try {
            return await (this.#shards.has(name) ? this.#load(name) : files.read(name));
          } catch (error) {
            if (!onDamaged) throw error;
            onDamaged(PressmarkError.from(error));
            return [];
          }
        }),
      );
      for (const items of loaded) yield* items;
    }
  }

  async #putInShard(name: string, ours: readonly Item[]): Promise<void> {
    await this.#load(name);
    const ids = new Set(ours.map(({ id }) => id));
    await this.#shard(name).update((old) => [...old.filter(({ id }) => !ids.has(id)), ...ours]);
  }

  /** @throws PressmarkError `damaged` if the shard was written once and is not there any more. */
  async #load(name: string): Promise<readonly Item[]> {
    const items = await this.#shard(name).load();
    if (items) return items;
    if (!this.#recorded().includes(name)) return [];
    throw missingShard(this.#files.shard(name));
  }

  #shard(name: string): ShardFile {
    const shard = this.#shards.get(name) ?? shardFile(this.#files.shard(name), this.#options.onRecovered);
    this.#shards.delete(name);
    this.#shards.set(name, shard);
    for (const [oldest, each] of this.#shards) {
      if (this.#shards.size <= SHARDS_KEPT) break;
      // A shard must not be in memory twice: one that is being written or read stays.
      if (oldest !== name && each.isIdle()) this.#shards.delete(oldest);
    }
    return shard;
  }

  #recorded(): readonly string[] {
    return this.#header.data?.shards ?? [];
  }

  /** Notes in the header, after their first write, that shards exist, so that their loss will be noticed. */
  #record(names: readonly string[]): Promise<void> {
    return this.#header.change((header) => {
      const fresh = names.filter((name) => !header.shards.includes(name));
      return fresh.length === 0 ? header : { ...header, shards: [...header.shards, ...fresh].sort() };
    });
  }
}

function itemsByShard(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = shardName(item.id);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}

/** Runs a task for each, so many at once. After a failure no further one begins; those begun are waited for. */
async function inTurns<T>(
  list: readonly T[],
  atOnce: number,
  task: (each: T) => Promise<void>,
): Promise<void> {
  const waiting = [...list].reverse();
  const failures: unknown[] = [];
  const work = async () => {
    for (let next = waiting.pop(); next !== undefined && failures.length === 0; next = waiting.pop()) {
      await task(next).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (failures.length > 0) throw failures[0];
}
