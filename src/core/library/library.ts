import { PressmarkError } from '../errors/pressmark-error.ts';
import type { Arrangement } from '../model/arrangement.ts';
import type { ChangeHead, ChangeMaker } from '../model/change-record.ts';
import type { Item, ItemId } from '../model/item.ts';
import { type Said, said } from '../said/said.ts';
import { ChangeWriter, type OpenRecord } from './change-writer.ts';
import { type ChangeOfThing, History, type IsMeant, type KnownChange, type Next } from './history/history.ts';
import type { HistoryStore } from './history/ports.ts';
import { isSameValue } from './history/shape.ts';
import {
  type BulkOptions,
  type ExclusiveLibrary,
  type MakeOptions,
  type OneChange,
  oneChange,
} from './one-change.ts';
import type { ArrangementStore, ItemStore, System } from './ports.ts';
import { takeBack, type Way } from './take-back.ts';

export type LibraryDeps = {
  readonly items: ItemStore;
  readonly arrangement: ArrangementStore;
  readonly history: HistoryStore;
  readonly system: System;
  /** Called before a change of a thousand items or more, and waited for: makes a backup. */
  readonly beforeBulk?: (signal: AbortSignal | undefined) => Promise<void>;
  /** Told after each durable change, before the change is acknowledged. */
  readonly onChanged: (items: readonly Item[]) => Promise<void>;
};

/** What a change was, and the id to take it back by. */
export type Undone = Pick<ChangeHead, 'id' | 'said'>;

type Shared = {
  readonly deps: LibraryDeps;
  readonly history: History;
  readonly writer: ChangeWriter;
  /** Changes that could not be taken back: asked again, the one before comes next. */
  readonly passedOver: Set<string>;
  last: Promise<unknown>;
  lastRecord: OpenRecord | undefined;
};

/**
 * Makes every change of the library, of its items and of how it is arranged: one at a time, durable before it is
 * acknowledged, recorded, and able to be taken back.
 *
 * A new kind of change joins the history by being made here, in one of three ways, and needs nothing else:
 *
 * - `change(ids, what, update)` for items, `arrange(what, update)` for collections, saved searches, tag colours and
 *   settings that are the person's data;
 * - `make(what, async (change) => { … })` for what touches several: all that is done through `change` is one change;
 * - `exclusively(async (library) => { … })` where it has to be looked at first what is there.
 *
 * `what` is a row of `core/said/change.ts`, worded as a deed: “Add tags”. `update` is a pure function from a state to
 * the next; what differs is found by itself (`history/shape.ts` says how finely). What no person would take back, such
 * as when a search was last looked at, is written past it, through `ArrangementStore.change`.
 */
export class Library {
  readonly #shared: Shared;
  readonly #by: 'person' | 'command-line';

  constructor(deps: LibraryDeps, from?: { readonly shared: Shared; readonly by: 'person' | 'command-line' }) {
    const history = new History(deps.history);
    this.#by = from?.by ?? 'person';
    this.#shared = from?.shared ?? {
      deps,
      history,
      writer: new ChangeWriter(deps, history),
      passedOver: new Set(),
      last: Promise.resolve(),
      lastRecord: undefined,
    };
  }

  /** The same library for somebody else: changes made through it are recorded as theirs. */
  by(who: 'person' | 'command-line'): Library {
    return new Library(this.#shared.deps, { shared: this.#shared, by: who });
  }

  /** @throws PressmarkError `not-found` if there is no such item, `damaged` if its file is not readable. */
  async item(id: ItemId): Promise<Item> {
    const item = await this.#shared.deps.items.get(id);
    if (!item) throw new PressmarkError('not-found', said('library.no-item', { id }));
    return item;
  }

  /**
   * Runs `task` while no other change runs. Inside it, use the library it is given.
   *
   * @throws whatever `task` throws; what it had stored by then stays.
   */
  exclusively<T>(task: (library: ExclusiveLibrary) => Promise<T>): Promise<T> {
    const make: ExclusiveLibrary['make'] = (what, work, options = {}) => this.#make(what, work, options);
    const run = this.#shared.last.then(() =>
      task({
        make,
        add: (item, what) => make(what, (change) => change.add([item])),
        addMany: (items, what, options) => make(what, (change) => change.add(items), options),
        addAndChange: (bulk, what, options) => make(what, (change) => change.addAndChange(bulk), options),
        change: (ids, what, update, options) => make(what, (change) => change.change(ids, update), options),
        arrange: (what, update, options) => make(what, (change) => change.arrange(update), options),
      }),
    );
    this.#shared.last = run.catch(() => undefined);
    return run;
  }

  /** Resolves when no change is under way any more. */
  async settled(): Promise<void> {
    await this.#shared.last;
  }

  /**
   * Makes one change of all that `work` does. @returns what `work` gives
   *
   * @throws whatever `work` throws; what it had stored by then stays, and can be taken back as one change
   */
  make<T>(what: Said, work: (change: OneChange) => Promise<T>, options: MakeOptions = {}): Promise<T> {
    return this.exclusively((library) => library.make(what, work, options));
  }

  /** Changes items, as one change. @see OneChange.change */
  change(
    ids: readonly ItemId[],
    what: Said,
    update: (item: Item) => Item,
    options: MakeOptions = {},
  ): Promise<readonly Item[]> {
    return this.make(what, (change) => change.change(ids, update), options);
  }

  /** Changes how the library is arranged, as one change. @see OneChange.arrange */
  arrange(
    what: Said,
    update: (arrangement: Arrangement) => Arrangement,
    options: MakeOptions = {},
  ): Promise<Arrangement> {
    return this.make(what, (change) => change.arrange(update), options);
  }

  /** What `undo` and `redo` would do. */
  undoState(): Promise<{ readonly undo?: Undone | undefined; readonly redo?: Undone | undefined }> {
    return this.exclusively(async () => {
      const { history, passedOver } = this.#shared;
      const [undo, redo] = [
        await history.nextUndo(this.#isMeant, passedOver),
        await history.nextRedo(this.#isMeant, passedOver),
      ];
      return {
        undo: typeof undo === 'string' ? undefined : undoneOf(undo),
        redo: typeof redo === 'string' ? undefined : undoneOf(redo),
      };
    });
  }

  /**
   * Takes the last change back: in the window the last one that was not made through the command line, there the last
   * one of all.
   *
   * @returns what it was, or `undefined` if there was none
   * @throws PressmarkError as `takeBack`, after which the one before it is next; `conflict` where the history before
   *   cannot be gone through step by step: it is damaged there, or the library was put back to a backup
   */
  undo(options: BulkOptions = {}): Promise<Undone | undefined> {
    return this.exclusively(async () => {
      await this.#shared.writer.settle();
      const next = await this.#shared.history.nextUndo(this.#isMeant, this.#shared.passedOver);
      return this.#goTo(next, 'back', options);
    });
  }

  /** Does the last change that was taken back again. @returns what it was, or `undefined` @throws as `undo` */
  redo(options: BulkOptions = {}): Promise<Undone | undefined> {
    return this.exclusively(async () => {
      await this.#shared.writer.settle();
      const next = await this.#shared.history.nextRedo(this.#isMeant, this.#shared.passedOver);
      return this.#goTo(next, 'forth', options);
    });
  }

  /**
   * Takes one change back, and no other. If it is the last, that is `undo`; else it is a change of its own, which can
   * be taken back in turn, and can be made where what the older one changed still is as it left it.
   *
   * @throws PressmarkError `not-found` if the history does not reach back to it; as `takeBack`
   */
  undoOne(id: string, options: BulkOptions = {}): Promise<Undone> {
    return this.exclusively(async () => {
      await this.#shared.writer.settle();
      const change = await this.#shared.history.find(id);
      if (!change) throw new PressmarkError('not-found', said('history.no-change', {}));
      const next = await this.#shared.history.nextUndo(this.#isMeant, this.#shared.passedOver);
      if (typeof next !== 'string' && next.head.id === id) {
        await this.#goTo(next, 'back', options);
        return undoneOf(change);
      }
      const record = this.#open(said('change.undo-one', { change: change.head.said }), { reverts: id });
      await takeBack(this.#tools(), change, { ...options, way: 'back', record });
      return undoneOf(change);
    });
  }

  /** What was done, the newest first, as far back as the history goes. */
  changes(): AsyncIterable<KnownChange & { readonly isTakenBack: boolean }> {
    return this.#shared.history.changes();
  }

  /** What was done to one item, the newest first. */
  changesOf(id: ItemId): Promise<readonly ChangeOfThing[]> {
    return this.#shared.history.changesOf(id);
  }

  async #goTo(next: Next, way: Way, options: BulkOptions): Promise<Undone | undefined> {
    if (next === 'nothing') return undefined;
    if (next === 'restored') throw new PressmarkError('conflict', said('history.restored', {}));
    if (next === 'gap') throw new PressmarkError('conflict', said('history.gap', {}));
    const { id, said: what } = next.head;
    const record =
      way === 'back'
        ? this.#open(said('change.undo', { change: what }), { undoes: id })
        : this.#open(said('change.redo', { change: what }), { redoes: id });
    try {
      await takeBack(this.#tools(), next, { ...options, way, record });
    } catch (error) {
      // Else nothing that was done before could be taken back any more.
      if (PressmarkError.from(error).code === 'conflict') this.#shared.passedOver.add(id);
      throw error;
    }
    return undoneOf(next);
  }

  async #make<T>(what: Said, work: (change: OneChange) => Promise<T>, options: MakeOptions): Promise<T> {
    const { deps, writer } = this.#shared;
    const record =
      (options.continues && (await this.#lastRecordOf(what))) || this.#open(what, {}, options.who);
    const { items, beforeBulk } = deps;
    const read = (id: ItemId) => this.item(id);
    return work(oneChange({ items, writer, beforeBulk, read }, record, options));
  }

  #open(what: Said, more: Partial<ChangeHead>, who: ChangeMaker = 'person'): OpenRecord {
    const { system } = this.#shared.deps;
    const by = this.#by === 'command-line' ? 'command-line' : who;
    const head = { id: system.newId(), at: system.now(), who: by, said: what, ...more };
    const record = { head, pieces: 0 };
    this.#shared.lastRecord = record;
    return record;
  }

  async #lastRecordOf(what: Said): Promise<OpenRecord | undefined> {
    const { lastRecord, history } = this.#shared;
    const last = await history.last();
    return lastRecord && last?.head.id === lastRecord.head.id && isSameValue(lastRecord.head.said, what)
      ? lastRecord
      : undefined;
  }

  get #isMeant(): IsMeant {
    return (who) => this.#by === 'command-line' || who !== 'command-line';
  }

  #tools() {
    const { deps, history, writer } = this.#shared;
    const { items, arrangement, system } = deps;
    return { items, arrangement, system, writer, history };
  }
}

function undoneOf({ head: { id, said: what } }: KnownChange): Undone {
  return { id, said: what };
}
