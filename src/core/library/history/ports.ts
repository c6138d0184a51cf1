import type { ChangePart, ChangePiece } from '../../model/change-record.ts';
import { fieldOf } from './shape.ts';

/** A place where records cannot be read: a file is damaged or lost. What lies on both sides of it may lack pieces. */
export type HistoryGap = { readonly isGap: true };

/** The records of a library's changes, in the order they were made. The oldest are forgotten. */
export type HistoryStore = {
  /** From the newest to the oldest as they are at the call, read as it is asked for. */
  newestFirst(): AsyncIterable<ChangePiece | HistoryGap>;
  /** The same, but only pieces with a part that speaks of the thing with this id. */
  naming(id: string): AsyncIterable<ChangePiece>;
  /**
   * Adds a piece at the end; it is on the disk when this resolves. If it rejects, it counts as not added.
   *
   * @throws PressmarkError `storage`; `conflict` if the library is open for reading only
   */
  append(piece: ChangePiece): Promise<void>;
  /** Puts another piece in the place of the newest, or takes that away. @throws PressmarkError as `append` */
  replaceLast(piece: ChangePiece | undefined): Promise<void>;
};

/** True for a part of the thing with this id, or of its place in a list, also of a list that came or went with all in it. */
export function speaksOf({ of, path, before, after }: ChangePart, id: string): boolean {
  if (of === id || path.at(-1) === id) return true;
  const lists = path.length === 0 ? [fieldOf(before, 'itemIds'), fieldOf(after, 'itemIds')] : [];
  return lists.some((list) => Array.isArray(list) && list.includes(id));
}

/** A history that lasts as long as the program. */
export function memoryHistory(): HistoryStore & { readonly pieces: ChangePiece[] } {
  const pieces: ChangePiece[] = [];
  return {
    pieces,
    async *newestFirst() {
      yield* pieces.toReversed();
    },
    async *naming(id) {
      for (const piece of pieces.toReversed())
        if (piece.parts.some((part) => speaksOf(part, id))) yield piece;
    },
    async append(piece) {
      pieces.push(piece);
    },
    async replaceLast(piece) {
      pieces.pop();
      if (piece) pieces.push(piece);
    },
  };
}
