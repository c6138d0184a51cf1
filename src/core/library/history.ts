import type { Item } from '../model/item.ts';

/** One change of the library that can be taken back: the items before and after, in the same order. */
export type Change = {
  /** What was done, in words for the person: “Edit title”. */
  readonly label: string;
  /** `undefined` stands for an item that was not there. */
  readonly before: readonly (Item | undefined)[];
  readonly after: readonly Item[];
};

/** What can be taken back and done again, newest last. */
export type History = { readonly done: readonly Change[]; readonly undone: readonly Change[] };

export const EMPTY_HISTORY: History = { done: [], undone: [] };

const LONGEST = 100;

/** The history after one more change; what was undone before can no longer be done again. */
export function withChange(history: History, change: Change): History {
  return { done: [...history.done, change].slice(-LONGEST), undone: [] };
}

/** The history after taking the last change back. */
export function withUndo({ done, undone }: History): History {
  const last = done.at(-1);
  return last ? { done: done.slice(0, -1), undone: [...undone, last] } : { done, undone };
}

/** The history after doing the last undone change again. */
export function withRedo({ done, undone }: History): History {
  const last = undone.at(-1);
  return last ? { done: [...done, last], undone: undone.slice(0, -1) } : { done, undone };
}
