import { PressmarkError } from '../errors/pressmark-error.ts';
import type { Item, ItemId } from '../model/item.ts';
import { type Change, EMPTY_HISTORY, type History, withChange, withRedo, withUndo } from './history.ts';
import type { ItemStore, System } from './ports.ts';

export type LibraryDeps = {
  readonly items: ItemStore;
  readonly system: System;
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
  get undoState(): { readonly undo?: string | undefined; readonly redo?: string | undefined } {
    return { undo: this.#history.done.at(-1)?.label, redo: this.#history.undone.at(-1)?.label };
  }

  /** @throws PressmarkError `not-found` if there is no such item, `damaged` if its file is not readable. */
  async item(id: ItemId): Promise<Item> {
    const item = await this.#deps.items.get(id);
    if (!item) throw new PressmarkError('not-found', `There is no item ${id} in this library.`);
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
        add: (item, label) => this.#store({ label, before: [undefined], after: [item] }),
        change: (ids, label, update) => this.#change(ids, label, update),
      }),
    );
    this.#last = run.catch(() => undefined);
    return run;
  }

  /** Resolves when no change is under way any more. */
  async settled(): Promise<void> {
    await this.#last;
  }

  /** Changes items by a pure function; items it returns unchanged are not written. */
  change(ids: readonly ItemId[], label: string, update: (item: Item) => Item): Promise<readonly Item[]> {
    return this.exclusively((library) => library.change(ids, label, update));
  }

  /** Takes the last change back. @returns its label, or `undefined` if there was none. */
  undo(): Promise<string | undefined> {
    return this.exclusively(async () => {
      const change = this.#history.done.at(-1);
      if (!change) return undefined;
      await this.#replace(change.after, change.before, change.label);
      this.#history = withUndo(this.#history);
      return change.label;
    });
  }

  /** Does the last undone change again. @returns its label, or `undefined` if there was none. */
  redo(): Promise<string | undefined> {
    return this.exclusively(async () => {
      const change = this.#history.undone.at(-1);
      if (!change) return undefined;
      await this.#replace(change.before, change.after, change.label);
      this.#history = withRedo(this.#history);
      return change.label;
    });
  }

  async #change(
    ids: readonly ItemId[],
    label: string,
    update: (item: Item) => Item,
  ): Promise<readonly Item[]> {
    const before = await Promise.all([...new Set(ids)].map((id) => this.item(id)));
    const pairs = before.map((item) => ({ item, updated: update(item) }));
    const changed = pairs.filter(({ item, updated }) => item !== updated);
    if (changed.length > 0) {
      await this.#store({
        label,
        before: changed.map(({ item }) => item),
        after: changed.map(({ updated }) => updated),
      });
    }
    return pairs.map(({ updated }) => updated);
  }

  async #store(change: Change): Promise<void> {
    await this.#put(change.after);
    this.#history = withChange(this.#history, change);
  }

  /**
   * Puts one state in the place of another. An item that was not there goes to the trash: what was archived
   * is never deleted by an undo. `modifiedAt` grows, so that the newer state wins wherever both are seen.
   */
  async #replace(from: readonly (Item | undefined)[], to: readonly (Item | undefined)[], label: string) {
    const now = this.#deps.system.now();
    const next: Item[] = [];
    for (const [index, old] of from.entries()) {
      const target = to[index] ?? (old && { ...old, trashedAt: now });
      if (!target) continue;
      const current = await this.#deps.items.get(target.id);
      if (current && old && !isSameState(current, old)) {
        throw new PressmarkError('conflict', `“${label}” cannot be taken back: the item has changed since.`);
      }
      next.push({ ...target, modifiedAt: Math.max(now, (current?.modifiedAt ?? 0) + 1) });
    }
    await this.#put(next);
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

/** What a task inside `Library.exclusively` may do. */
export type ExclusiveLibrary = {
  add(item: Item, label: string): Promise<void>;
  change(ids: readonly ItemId[], label: string, update: (item: Item) => Item): Promise<readonly Item[]>;
};

/** Equal but for when they were modified and, after an undone add, the trash. */
function isSameState(one: Item, other: Item): boolean {
  const stateOf = ({ modifiedAt: _, trashedAt: __, ...rest }: Item) => JSON.stringify(rest);
  return stateOf(one) === stateOf(other);
}
