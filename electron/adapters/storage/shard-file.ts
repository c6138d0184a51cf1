import { Low } from 'lowdb';
import { z } from 'zod';
import { type Item, itemSchema } from '#core/model/item.ts';
import type { Told } from '#core/said/said.ts';
import { DurableJsonFile } from './durable-json-file.ts';
import { type FileFormat, openEnvelope, sealEnvelope } from './envelope.ts';

const shardSchema = z.object({ items: z.array(z.unknown()) });
/** Items that were checked: of a shard that is written again, only what is new in it has to be. */
const checked = new WeakSet<object>();
type ShardData = { readonly items: readonly Item[] };

/** One of the files that hold a library's items. */
export type ShardFile = {
  /** @returns `undefined` if there is no such file. @throws PressmarkError `damaged` */
  load(): Promise<readonly Item[] | undefined>;
  /**
   * Changes the items and writes them. Calls run one after another. If the write fails, what `load` gives is
   * as it was before.
   *
   * @throws PressmarkError `storage`, `damaged`
   */
  update(change: (items: readonly Item[]) => readonly Item[]): Promise<void>;
  /** True if nothing is being read or written: it may be let go and opened anew. */
  isIdle(): boolean;
};

function checkedItem(item: unknown): Item {
  if (typeof item === 'object' && item !== null && checked.has(item)) return item as Item;
  const parsed = itemSchema.parse(item);
  checked.add(parsed);
  return parsed;
}

/**
 * Version 2 has captures with artefacts, a record, and other media types; 3 has readings; 4 has notes and relations,
 * and says by a key why a value is unknown. The sentences of older files stay as they are.
 */
const FORMAT: FileFormat = {
  format: 'pressmark-items',
  version: 4,
  migrations: [(data) => data, (data) => data, (data) => data],
};

function parseItems(data: unknown): ShardData {
  return { items: shardSchema.parse(data).items.map(checkedItem) };
}

/** The text of a shard's file. */
export function sealShard(items: readonly Item[]): string {
  return sealEnvelope(FORMAT, { items });
}

/** Reads the text of a shard. @throws Error saying what is wrong with it */
export function parseShard(text: string): readonly Item[] {
  return parseItems(openEnvelope(FORMAT, text)).items;
}

/** The shard in `file`, read when first asked for and kept in memory. */
export function shardFile(file: string, onRecovered?: (told: Told) => void): ShardFile {
  const adapter = new DurableJsonFile<ShardData | null>(file, {
    format: FORMAT,
    parse: parseItems,
    onRecovered,
  });
  const db = new Low<ShardData | null>(adapter, null);
  let acknowledged: readonly Item[] | undefined;
  let reading: Promise<void> | undefined;
  let writing: Promise<void> = Promise.resolve();

  const read = async () => {
    await db.read();
    acknowledged = db.data?.items;
  };
  const readOnce = () => {
    reading ??= read().catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    return reading;
  };

  const write = async (change: (items: readonly Item[]) => readonly Item[]) => {
    await readOnce();
    const items = change(acknowledged ?? []);
    db.data = { items };
    try {
      await db.write();
    } catch (error) {
      db.data = acknowledged ? { items: acknowledged } : null;
      throw error;
    }
    acknowledged = items;
  };

  let busy = 0;
  const whileBusy = async <T>(task: Promise<T>): Promise<T> => {
    busy += 1;
    try {
      return await task;
    } finally {
      busy -= 1;
    }
  };
  return {
    load: () => whileBusy(readOnce().then(() => acknowledged)),
    update(change) {
      const run = whileBusy(writing.then(() => write(change)));
      writing = run.catch(() => undefined);
      return run;
    },
    isIdle: () => busy === 0,
  };
}
