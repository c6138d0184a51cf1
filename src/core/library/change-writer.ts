import { PressmarkError } from '../errors/pressmark-error.ts';
import type { Arrangement } from '../model/arrangement.ts';
import type { ChangeHead, ChangePart, ChangePiece } from '../model/change-record.ts';
import type { Item } from '../model/item.ts';
import type { History } from './history/history.ts';
import {
  arrangementWith,
  isOfItem,
  partsByItem,
  partsOfArrangement,
  partsOfItem,
  standingsOfArrangement,
  standingsOfItem,
} from './history/recorded.ts';
import type { Standing } from './history/with-differences.ts';
import type { ArrangementStore, ItemStore } from './ports.ts';

export type ChangeWriterDeps = {
  readonly items: ItemStore;
  readonly arrangement: ArrangementStore;
  /** Told after items are on the disk, before the change is acknowledged. */
  readonly onChanged: (items: readonly Item[]) => Promise<void>;
};

/** A change while it is made: its pieces follow one another. */
export type OpenRecord = { readonly head: ChangeHead; pieces: number };

/** One step of a change. */
export type Step = {
  /** Items before and after; `undefined` for one that was not there. */
  readonly items?: readonly { readonly before: Item | undefined; readonly after: Item }[];
  readonly arrange?: (before: Arrangement) => Arrangement;
  /** How many more steps are to come, where that is known; the step is recorded then even if nothing differs. */
  readonly left?: number;
};

/**
 * Writes what changes, and the record of it.
 *
 * The record goes first, so that nothing happens without one; and as a crash may come between, or the disk refuse,
 * the newest piece is compared with the library before anything else is written or taken back: what did not happen
 * is taken out of it. Only the newest can be in doubt, for a change is made one step at a time.
 */
export class ChangeWriter {
  readonly #deps: ChangeWriterDeps;
  readonly #history: History;
  #isInDoubt = true;

  constructor(deps: ChangeWriterDeps, history: History) {
    this.#deps = deps;
    this.#history = history;
  }

  /**
   * Makes a step durable, with its record.
   *
   * @throws PressmarkError what the stores throw; each item is then as before or as after, and the record says which
   */
  async write(record: OpenRecord, { items = [], arrange, left }: Step): Promise<void> {
    await this.settle();
    const before = arrange && (await this.#deps.arrangement.read());
    const after = before && arrange?.(before);
    const parts = [
      ...items.flatMap((each) => partsOfItem(each.before, each.after)),
      ...(before && after ? partsOfArrangement(before, after) : []),
    ];
    if (parts.length > 0 || left !== undefined) {
      const piece = { ...record.head, piece: record.pieces, ...(left === undefined ? {} : { left }), parts };
      this.#isInDoubt = true;
      await this.#history.append(piece);
      record.pieces += 1;
    }
    try {
      await this.#put(items.map((each) => each.after));
      if (before && after && after !== before) {
        const own = parts.filter((part) => !isOfItem(part));
        await this.#deps.arrangement.change((now) => (now === before ? after : arrangementWith(now, own)));
      }
    } catch (error) {
      // Where the record cannot be put right now, it stays in doubt.
      await this.settle().catch(() => undefined);
      throw error;
    }
    this.#isInDoubt = false;
  }

  /** Takes out of the newest record what did not happen. @throws PressmarkError `storage`, `conflict` */
  async settle(): Promise<void> {
    if (!this.#isInDoubt) return;
    const piece = await this.#history.lastPiece();
    if (piece) {
      const parts = await this.#thoseThatHappened(piece);
      if (parts.length < piece.parts.length) {
        // What takes a change back, and did so in part, has something left to do.
        const left = piece.left === undefined ? {} : { left: piece.left + 1 };
        await this.#history.replaceLast(parts.length > 0 ? { ...piece, ...left, parts } : undefined);
      }
    }
    this.#isInDoubt = false;
  }

  async #thoseThatHappened({ parts }: ChangePiece): Promise<ChangePart[]> {
    const happened: ChangePart[] = [];
    for (const own of partsByItem(parts).values()) {
      const item = await this.#deps.items.get(own[0]?.of ?? '').catch(() => 'damaged' as const);
      // What cannot be seen may have happened.
      if (item === 'damaged' || standingsOfItem(item, own).some(isAfter)) {
        happened.push(...own);
      }
    }
    const arranged = parts.filter((part) => !isOfItem(part));
    if (arranged.length === 0) return happened;
    const arrangement = await this.#deps.arrangement.read().catch(() => undefined);
    const isDone = !arrangement || standingsOfArrangement(arrangement, arranged).some(isAfter);
    return isDone ? [...happened, ...arranged] : happened;
  }

  /** Stores items and tells of them; after a failure, tells of what is really there. */
  async #put(items: readonly Item[]): Promise<void> {
    if (items.length === 0) return;
    try {
      await this.#deps.items.put(items);
    } catch (error) {
      const stored = await Promise.all(
        items.map(({ id }) => this.#deps.items.get(id).catch(() => undefined)),
      );
      await this.#deps.onChanged(stored.filter((item) => item !== undefined));
      throw PressmarkError.from(error);
    }
    await this.#deps.onChanged(items);
  }
}

/** Otherwise than before: it happened, whatever came after. */
function isAfter(standing: Standing): boolean {
  return standing !== 'before';
}
