import { PressmarkError } from '../errors/pressmark-error.ts';
import type { Arrangement } from '../model/arrangement.ts';
import type { Item, ItemId } from '../model/item.ts';
import type { OnProgress } from '../model/progress.ts';
import { type Said, said } from '../said/said.ts';
import type { ChangeWriter, OpenRecord, Step } from './change-writer.ts';
import type { ItemStore } from './ports.ts';
import { stepsByShard } from './steps-by-shard.ts';

/** For a change of many items. It is made some hundred items at a time; a cancel keeps what is made by then. */
export type BulkOptions = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: OnProgress | undefined;
};

/** New items, and those that are changed with them. */
export type AddAndChange = {
  readonly add: readonly Item[];
  /** Ids of items that are there, each once. */
  readonly change: readonly ItemId[];
  readonly update: (item: Item) => Item;
};

/** What makes up one change: everything done through it is recorded, taken back and done again together. */
export type OneChange = {
  /** Adds items. @throws PressmarkError `cancelled`; what was added by then stays */
  add(items: readonly Item[]): Promise<void>;
  /**
   * Changes items by a pure function; items it returns unchanged are not written.
   *
   * @returns them as they are now, in no stated order
   * @throws PressmarkError `not-found`, `damaged`, `storage`, `cancelled`; what was changed by then stays
   */
  change(ids: readonly ItemId[], update: (item: Item) => Item): Promise<readonly Item[]>;
  /**
   * Adds items and changes others.
   *
   * @returns the ids of those whose update gave something else
   * @throws PressmarkError as `add` and `change`
   */
  addAndChange(bulk: AddAndChange): Promise<readonly ItemId[]>;
  /**
   * Changes how the library is arranged, by a pure function.
   *
   * @throws PressmarkError `damaged`, `storage`, `conflict`; whatever `update` throws, and nothing is changed
   */
  arrange(update: (arrangement: Arrangement) => Arrangement): Promise<Arrangement>;
};

export type MakeOptions = BulkOptions & {
  /** Whose word it is, where it is not that of the person at the window. Through the command line, it is always that. */
  readonly who?: 'extraction' | 'import' | undefined;
  /** It is a further part of the last change, if that was of this kind and nothing was changed since. */
  readonly continues?: boolean | undefined;
};

/** What a task inside `Library.exclusively` may do; each call is one change. @see OneChange */
export type ExclusiveLibrary = {
  make<T>(what: Said, work: (change: OneChange) => Promise<T>, options?: MakeOptions): Promise<T>;
  add(item: Item, what: Said): Promise<void>;
  addMany(items: readonly Item[], what: Said, options?: MakeOptions): Promise<void>;
  addAndChange(bulk: AddAndChange, what: Said, options?: MakeOptions): Promise<readonly ItemId[]>;
  change(
    ids: readonly ItemId[],
    what: Said,
    update: (item: Item) => Item,
    options?: MakeOptions,
  ): Promise<readonly Item[]>;
  arrange(
    what: Said,
    update: (arrangement: Arrangement) => Arrangement,
    options?: MakeOptions,
  ): Promise<Arrangement>;
};

export type OneChangeDeps = {
  readonly items: ItemStore;
  readonly writer: ChangeWriter;
  /** Called before a thousand items or more are changed, and waited for. */
  readonly beforeBulk?: ((signal: AbortSignal | undefined) => Promise<void>) | undefined;
  readonly read: (id: ItemId) => Promise<Item>;
};

const MANY = 1_000;

/** Makes a change step by step, each durable with its record. */
export function oneChange(
  deps: OneChangeDeps,
  record: OpenRecord,
  { signal, onProgress }: BulkOptions,
): OneChange {
  const store = async <T>(
    list: readonly T[],
    idOf: (each: T) => ItemId,
    stepFor: (some: readonly T[]) => Promise<NonNullable<Step['items']>>,
  ) => {
    if (list.length >= MANY) {
      onProgress?.({ step: said('upkeep.step-backing-up', {}) });
      await deps.beforeBulk?.(signal);
    }
    for (const { some, fraction } of stepsByShard(list, idOf)) {
      signal?.throwIfAborted();
      onProgress?.({ step: said('change.heading', { change: record.head.said }), fraction });
      await deps.writer.write(record, { items: await stepFor(some) });
    }
  };
  const ofOne = ({ id }: { readonly id: ItemId }) => id;
  return {
    add: (items) => store(items, ofOne, async (some) => some.map((after) => ({ before: undefined, after }))),
    async change(ids, update) {
      const result: Item[] = [];
      await store(
        [...new Set(ids)],
        (id) => id,
        async (some) => {
          const before = await Promise.all(some.map(deps.read));
          const pairs = before.map((item) => ({ before: item, after: update(item) }));
          result.push(...pairs.map(({ after }) => after));
          return pairs.filter((pair) => pair.before !== pair.after);
        },
      );
      return result;
    },
    async addAndChange({ add, change, update }) {
      const changed: ItemId[] = [];
      const list = [...add, ...change.map((id) => ({ id, isThere: true as const }))];
      await store(list, ofOne, async (some) => {
        const step: { before: Item | undefined; after: Item }[] = [];
        for (const each of some) {
          const before = 'isThere' in each ? await deps.read(each.id) : undefined;
          const after = 'isThere' in each ? before && update(before) : each;
          if (!after || after === before) continue;
          if (before) changed.push(before.id);
          step.push({ before, after });
        }
        return step;
      });
      return changed;
    },
    async arrange(update) {
      let made: Arrangement | undefined;
      await deps.writer.write(record, {
        arrange: (before) => {
          made = update(before);
          return made;
        },
      });
      if (!made) throw new PressmarkError('internal', said('library.collection-not-made', {}));
      return made;
    },
  };
}
