import type { ChangeHead, ChangeMaker, ChangePart, ChangePiece } from '../../model/change-record.ts';
import { type HistoryStore, speaksOf } from './ports.ts';

/** One change as the history knows it without its parts. */
export type KnownChange = {
  readonly head: ChangeHead;
  /** Pieces that were to come when it stopped. */
  readonly left: number;
  /** False where pieces of it cannot be read, or were forgotten. */
  readonly isWhole: boolean;
};

/** What `undo` or `redo` would do: a change, nothing, or nothing beyond this point. */
export type Next = KnownChange | 'nothing' | 'restored' | 'gap';

/** A change, and what it did to the thing that is looked at. */
export type ChangeOfThing = {
  readonly head: ChangeHead;
  readonly isTakenBack: boolean;
  readonly parts: readonly ChangePart[];
};

type Entry = KnownChange | 'gap';

/** Whose changes are looked at. */
export type IsMeant = (who: ChangeMaker) => boolean;

/**
 * The order of a library's changes: what was done last, what was taken back, what can be done again. Reads no further
 * back than it is asked about.
 */
export class History {
  readonly #store: HistoryStore;
  /** In the order they were added since it was opened. */
  readonly #newer: KnownChange[] = [];
  /** Read so far, the newest first. */
  readonly #older: Entry[] = [];
  #reading: AsyncIterator<ChangePiece | { isGap: true }> | undefined;
  #ahead: ChangePiece | { isGap: true } | undefined;
  #isRead = false;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(store: HistoryStore) {
    this.#store = store;
  }

  /** The change that was made last, or is being made. */
  async last(): Promise<KnownChange | undefined> {
    for await (const entry of this.#entries()) return entry === 'gap' ? undefined : entry;
    return undefined;
  }

  /** The newest piece, as it is on the disk. */
  async lastPiece(): Promise<ChangePiece | undefined> {
    for await (const piece of this.#store.newestFirst()) return 'isGap' in piece ? undefined : piece;
    return undefined;
  }

  /** @throws PressmarkError as `HistoryStore.append` */
  async append(piece: ChangePiece): Promise<void> {
    const { piece: nth, left = 0, parts: _, ...head } = piece;
    const last = await this.last();
    await this.#store.append(piece);
    const before = last?.head.id === head.id ? last : undefined;
    if (this.#newer.at(-1)?.head.id === head.id) this.#newer.pop();
    this.#newer.push({ head, left, isWhole: before?.isWhole ?? nth === 0 });
  }

  /** Puts another piece in the place of the newest one, or none. @throws PressmarkError as `append` */
  async replaceLast(piece: ChangePiece | undefined): Promise<void> {
    await this.#store.replaceLast(piece);
    this.forget();
  }

  /** Reads anew what it is asked next. */
  forget(): void {
    this.#newer.length = 0;
    this.#older.length = 0;
    this.#reading = undefined;
    this.#ahead = undefined;
    this.#isRead = false;
  }

  /** The change to take back next, of those that are meant; those in `passedOver` are not. */
  async nextUndo(isMeant: IsMeant, passedOver: ReadonlySet<string>): Promise<Next> {
    const states = new Map<string, 'done' | 'undone'>();
    for await (const entry of this.#entries()) {
      if (entry === 'gap') return 'gap';
      const { head } = entry;
      if (head.isBarrier) return 'restored';
      if (isTaking(head)) noteState(states, entry);
      else if (isMeant(head.who) && states.get(head.id) !== 'undone' && !passedOver.has(head.id))
        return entry;
    }
    return 'nothing';
  }

  /** The change to do again next: the one that was taken back last, unless those that are meant changed something since. */
  async nextRedo(isMeant: IsMeant, passedOver: ReadonlySet<string>): Promise<Next> {
    const states = new Map<string, 'done' | 'undone'>();
    for await (const entry of this.#entries()) {
      if (entry === 'gap') return 'nothing';
      const { head } = entry;
      if (head.isBarrier) return 'nothing';
      if (!isTaking(head)) {
        if (isMeant(head.who)) return 'nothing';
        continue;
      }
      const id = head.undoes ?? head.redoes ?? '';
      const isKnown = states.has(id);
      noteState(states, entry);
      if (isKnown || states.get(id) === 'done' || !isMeant(head.who) || passedOver.has(id)) continue;
      return (await this.find(id)) ?? 'nothing';
    }
    return 'nothing';
  }

  /** A change by its id, as far back as the history goes. */
  async find(id: string): Promise<KnownChange | undefined> {
    for await (const entry of this.#entries()) if (entry !== 'gap' && entry.head.id === id) return entry;
    return undefined;
  }

  /** Changes, the newest first; ends at the oldest there is, and passes over what cannot be read. */
  async *changes(): AsyncIterable<KnownChange & { readonly isTakenBack: boolean }> {
    const states = new Map<string, 'done' | 'undone'>();
    for await (const entry of this.#entries()) {
      if (entry === 'gap') continue;
      if (isTaking(entry.head)) noteState(states, entry);
      yield { ...entry, isTakenBack: states.get(entry.head.id) === 'undone' };
    }
  }

  /** Changes that touched one thing, the newest first, with their parts that speak of it. */
  async changesOf(id: string): Promise<readonly ChangeOfThing[]> {
    const found = new Map<string, { head: ChangeHead; left: number; parts: ChangePart[] }>();
    for await (const { piece: _, parts, left = 0, ...head } of this.#store.naming(id)) {
      const own = parts.filter((part) => speaksOf(part, id));
      const known = found.get(head.id);
      if (known) known.parts.unshift(...own);
      else found.set(head.id, { head, left, parts: own });
    }
    const states = new Map<string, 'done' | 'undone'>();
    return [...found.values()].map((change) => {
      if (isTaking(change.head)) noteState(states, change);
      return { ...change, isTakenBack: states.get(change.head.id) === 'undone' };
    });
  }

  /** The pieces of one change, the newest first. */
  async *piecesOf(id: string): AsyncIterable<ChangePiece> {
    let isFound = false;
    for await (const piece of this.#store.newestFirst()) {
      const isOfIt = !('isGap' in piece) && piece.id === id;
      if (isFound && !isOfIt) return;
      if (!isOfIt) continue;
      isFound = true;
      yield piece;
      if (piece.piece === 0) return;
    }
  }

  async *#entries(): AsyncIterable<Entry> {
    for (let at = this.#newer.length - 1; at >= 0; at -= 1) {
      const entry = this.#newer[at];
      if (entry) yield entry;
    }
    for (let at = 0; ; at += 1) {
      if (at >= this.#older.length) await this.#readTo(at);
      if (at >= this.#older.length) return;
      const entry = this.#older[at];
      if (entry && (entry === 'gap' || entry.head.id !== this.#newer[0]?.head.id)) yield entry;
    }
  }

  /** Reads on until the change at this place is known, or to the end; one reader at a time. */
  #readTo(at: number): Promise<void> {
    const run = this.#turn.then(async () => {
      while (at >= this.#older.length && (await this.#readOlder()));
    });
    this.#turn = run.catch(() => undefined);
    return run;
  }

  /** Reads one more change. @returns false at the end */
  async #readOlder(): Promise<boolean> {
    if (this.#isRead && !this.#ahead) return false;
    this.#reading ??= this.#store.newestFirst()[Symbol.asyncIterator]();
    const newest = this.#ahead ?? (await this.#nextPiece());
    this.#ahead = undefined;
    if (!newest) return false;
    if ('isGap' in newest) {
      this.#older.push('gap');
      return true;
    }
    let oldest = newest;
    // After a gap the newest pieces of a change may be the ones that are missing.
    let isWhole = this.#older.at(-1) !== 'gap';
    for (let next = await this.#nextPiece(); next; next = await this.#nextPiece()) {
      if ('isGap' in next || next.id !== newest.id) {
        this.#ahead = next;
        break;
      }
      isWhole &&= next.piece === oldest.piece - 1;
      oldest = next;
    }
    const { piece: _, parts: __, left = 0, ...head } = newest;
    this.#older.push({ head, left, isWhole: isWhole && oldest.piece === 0 });
    return true;
  }

  async #nextPiece(): Promise<ChangePiece | { isGap: true } | undefined> {
    const next = await this.#reading?.next();
    if (next && !next.done) return next.value;
    this.#isRead = true;
    return undefined;
  }
}

function isTaking({ undoes, redoes }: ChangeHead): boolean {
  return undoes !== undefined || redoes !== undefined;
}

/** The newest word on a change counts; one that was stopped half-way leaves it to be gone on with. */
function noteState(
  states: Map<string, 'done' | 'undone'>,
  { head, left }: Pick<KnownChange, 'head' | 'left'>,
): void {
  const id = head.undoes ?? head.redoes ?? '';
  if (states.has(id)) return;
  const isUndone = left > 0 ? head.redoes !== undefined : head.undoes !== undefined;
  states.set(id, isUndone ? 'undone' : 'done');
}
