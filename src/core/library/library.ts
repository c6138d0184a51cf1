import { PressmarkError } from '../errors/pressmark-error.ts';
import type { Item, ItemId } from '../model/item.ts';
import type { OnProgress } from '../model/progress.ts';
import { said, type Told } from '../said/said.ts';
import {
  type Change,
  EMPTY_HISTORY,
  type History,
  withChange,
  withContinued,
  withRedo,
  withUndo,
} from './history.ts';
import type { ItemStore, System } from './ports.ts';
import { stepsByShard } from './steps-by-shard.ts';

/** For a change of many items. It is made some hundred items at a time; a cancel keeps what is made by then. */
export type BulkOptions = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: OnProgress | undefined;
  /** It is a further part of the last change, if that has the same label. */
  readonly continues?: boolean | undefined;
};

const MANY = 1_000;

export type LibraryDeps = {
  readonly items: ItemStore;
  readonly system: System;
  /** Called before a change of a thousand items or more, and waited for: makes a backup. */
  readonly beforeBulk?: (signal: AbortSignal | undefined) => Promise<void>;
  /** Told after each durable change, before the change is acknowledged. */
  readonly onChanged: (items: readonly Item[]) => Promise<void>;
};

/**
 * Makes every change of the library: one at a time, durable before it is acknowledged, and able to be taken
 * back until the program ends.
 */
export class Library {
  readonly #deps: LibraryDeps;
  #history: History = EMPTY_HISTORY;
  #last: Promise<unknown> = Promise.resolve();

  constructor(deps: LibraryDeps) {
    this.#deps = deps;
  }

  /** Labels of what `undo` and `redo` would do. */
  get undoState(): { readonly undo?: Told | undefined; readonly redo?: Told | undefined } {
    return { undo: this.#history.done.at(-1)?.label, redo: this.#history.undone.at(-1)?.label };
  }

  /** @throws PressmarkError `not-found` if there is no such item, `damaged` if its file is not readable. */
  async item(id: ItemId): Promise<Item> {
    const item = await this.#deps.items.get(id);
    if (!item) throw new PressmarkError('not-found', said('library.no-item', { id }));
    return item;
  }

  /**
   * Runs `task` while no other change runs. Inside it, use the `add` and `change` it is given.
   *
   * @throws whatever `task` throws; what it had stored by then stays.
   */
  exclusively<T>(task: (library: ExclusiveLibrary) => Promise<T>): Promise<T> {
    const run = this.#last.then(() =>
      task({
        add: (item, label) => this.#addMany([item], label, {}),
        addMany: (items, label, options) => this.#addMany(items, label, options),
        addAndChange: (bulk, label, options) => this.#addAndChange(bulk, label, options),
        change: (ids, label, update) => this.#change(ids, label, { update }),
      }),
    );
    this.#last = run.catch(() => undefined);
    return run;
  }

  /** Resolves when no change is under way any more. */
  async settled(): Promise<void> {
    await this.#last;
  }

  /**
   * Changes items by a pure function; items it returns unchanged are not written.
   *
   * @returns them as they are now, in no stated order
   * @throws PressmarkError `cancelled`; what was changed by then stays, and can be taken back as one change
   */
  change(
    ids: readonly ItemId[],
    label: Told,
    update: (item: Item) => Item,
    options: BulkOptions = {},
  ): Promise<readonly Item[]> {
    return this.exclusively(() => this.#change(ids, label, { update, ...options }));
  }

  /** Takes the last change back, to the end. @returns its label, or `undefined` if there was none. */
  undo(onProgress?: OnProgress): Promise<Told | undefined> {
    return this.exclusively(async () => {
      const change = this.#history.done.at(-1);
      if (!change) return undefined;
      await this.#replace({ label: change.label, from: change.after, to: change.before, onProgress });
      this.#history = withUndo(this.#history);
      return change.label;
    });
  }

  /** Does the last undone change again, to the end. @returns its label, or `undefined` if there was none. */
  redo(onProgress?: OnProgress): Promise<Told | undefined> {
    return this.exclusively(async () => {
      const change = this.#history.undone.at(-1);
      if (!change) return undefined;
      await this.#replace({ label: change.label, from: change.before, to: change.after, onProgress });
      this.#history = withRedo(this.#history);
      return change.label;
    });
  }

  async #change(
    ids: readonly ItemId[],
    label: Told,
    { update, ...options }: BulkOptions & { readonly update: (item: Item) => Item },
  ): Promise<readonly Item[]> {
    const result: Item[] = [];
    await this.#inSteps([...new Set(ids)], label, {
      ...options,
      idOf: (id) => id,
      stepFor: async (some) => {
        const before = await Promise.all(some.map((id) => this.item(id)));
        const pairs = before.map((item) => ({ item, updated: update(item) }));
        result.push(...pairs.map(({ updated }) => updated));
        const changed = pairs.filter(({ item, updated }) => item !== updated);
        return { before: changed.map(({ item }) => item), after: changed.map(({ updated }) => updated) };
      },
    });
    return result;
  }

  /** @returns the ids of those that were changed */
  async #addAndChange({ add, change, update }: AddAndChange, label: Told, options: BulkOptions) {
    const changed: ItemId[] = [];
    const list = [...add, ...change.map((id) => ({ id, isThere: true as const }))];
    await this.#inSteps(list, label, {
      ...options,
      idOf: ({ id }) => id,
      stepFor: async (some) => {
        const step: { before: (Item | undefined)[]; after: Item[] } = { before: [], after: [] };
        for (const each of some) {
          const before = 'isThere' in each ? await this.item(each.id) : undefined;
          const after = 'isThere' in each ? before && update(before) : each;
          if (!after || after === before) continue;
          if (before) changed.push(before.id);
          step.before.push(before);
          step.after.push(after);
        }
        return step;
      },
    });
    return changed;
  }

  #addMany(items: readonly Item[], label: Told, options: BulkOptions): Promise<void> {
    return this.#inSteps(items, label, {
      ...options,
      idOf: ({ id }) => id,
      stepFor: async (some) => ({ before: some.map(() => undefined), after: some }),
    });
  }

  /** Stores a change in steps, those of one file together. What was stored by the end is one change of the history. */
  async #inSteps<T>(
    list: readonly T[],
    label: Told,
    {
      idOf,
      stepFor,
      signal,
      onProgress,
      continues = false,
    }: BulkOptions & {
      readonly idOf: (each: T) => ItemId;
      readonly stepFor: (some: readonly T[]) => Promise<Omit<Change, 'label'>>;
    },
  ): Promise<void> {
    const before: (Item | undefined)[] = [];
    const after: Item[] = [];
    if (list.length >= MANY) {
      onProgress?.({ step: said('upkeep.step-backing-up', {}) });
      await this.#deps.beforeBulk?.(signal);
    }
    try {
      for (const { some, fraction } of stepsByShard(list, idOf)) {
        signal?.throwIfAborted();
        onProgress?.({ step: label, fraction });
        const step = await stepFor(some);
        await this.#put(step.after);
        before.push(...step.before);
        after.push(...step.after);
      }
    } finally {
      const add = continues ? withContinued : withChange;
      if (after.length > 0) this.#history = add(this.#history, { label, before, after });
    }
  }

  /**
   * Puts one state in the place of another. An item that was not there goes to the trash: what was archived is
   * never deleted by an undo. `modifiedAt` grows, so that the newer state wins wherever both are seen. Nothing is
   * changed if any of the items has changed since.
   */
  async #replace({ label, from: olds, to: news, onProgress }: Replacement): Promise<void> {
    const now = this.#deps.system.now();
    const pairs = olds.map((from, at) => ({ from, to: news[at] }));
    const idOf = ({ from, to }: (typeof pairs)[number]) => from?.id ?? to?.id ?? '';
    for (const { some } of stepsByShard(pairs, idOf)) {
      for (const pair of some) {
        const current = await this.#deps.items.get(idOf(pair));
        if (current && pair.from && !isSameState(current, pair.from)) {
          throw new PressmarkError('conflict', said('library.changed-since', { change: label }));
        }
      }
    }
    for (const { some, fraction } of stepsByShard(pairs, idOf)) {
      onProgress?.({ step: label, fraction });
      const next: Item[] = [];
      for (const { from, to } of some) {
        const target = to ?? (from && { ...from, trashedAt: now });
        if (!target) continue;
        const current = await this.#deps.items.get(target.id);
        next.push({ ...target, modifiedAt: Math.max(now, (current?.modifiedAt ?? 0) + 1) });
      }
      await this.#put(next);
    }
  }

  /** Stores items and tells of them; after a failure, tells of what is really there. */
  async #put(items: readonly Item[]): Promise<void> {
    try {
      await this.#deps.items.put(items);
    } catch (error) {
      const stored = await Promise.all(items.map(({ id }) => this.#deps.items.get(id)));
      await this.#deps.onChanged(stored.filter((item) => item !== undefined));
      throw error;
    }
    await this.#deps.onChanged(items);
  }
}

type Replacement = {
  readonly label: Told;
  /** `undefined` stands for an item that was not there. */
  readonly from: readonly (Item | undefined)[];
  readonly to: readonly (Item | undefined)[];
  readonly onProgress: OnProgress | undefined;
};

/** New items, and those that are changed with them. */
export type AddAndChange = {
  readonly add: readonly Item[];
  /** Ids of items that are there, each once. */
  readonly change: readonly ItemId[];
  readonly update: (item: Item) => Item;
};

/** What a task inside `Library.exclusively` may do. */
export type ExclusiveLibrary = {
  add(item: Item, label: Told): Promise<void>;
  /** Adds items as one change. @throws PressmarkError `cancelled`; what was added by then stays */
  addMany(items: readonly Item[], label: Told, options: BulkOptions): Promise<void>;
  /**
   * Adds items and changes others, as one change.
   *
   * @returns the ids of those whose update gave something else
   * @throws PressmarkError `cancelled`; what was made by then stays
   */
  addAndChange(bulk: AddAndChange, label: Told, options: BulkOptions): Promise<readonly ItemId[]>;
  change(ids: readonly ItemId[], label: Told, update: (item: Item) => Item): Promise<readonly Item[]>;
};

/** Equal but for when they were modified and, after an undone add, the trash. */
function isSameState(one: Item, other: Item): boolean {
  const stateOf = ({ modifiedAt: _, trashedAt: __, ...rest }: Item) => JSON.stringify(rest);
  return stateOf(one) === stateOf(other);
}
