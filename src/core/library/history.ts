import type { Item } from '../model/item.ts';
import type { Told } from '../said/said.ts';

/** One change of the library that can be taken back: the items before and after, in the same order. */
export type Change = {
  /** What was done, in words for the person: “Edit title”. */
  readonly label: Told;
  /** `undefined` stands for an item that was not there. */
  readonly before: readonly (Item | undefined)[];
  readonly after: readonly Item[];
};

/** What can be taken back and done again, newest last. */
export type History = { readonly done: readonly Change[]; readonly undone: readonly Change[] };

export const EMPTY_HISTORY: History = { done: [], undone: [] };

const LONGEST = 100;
const MOST_ITEMS = 25_000;

/**
 * The history after one more change; what was undone before can no longer be done again. The oldest changes are
 * forgotten beyond a hundred, or when all together hold too many items; the newest is always kept.
 */
export function withChange(history: History, change: Change): History {
  const done = [...history.done, change].slice(-LONGEST);
  let items = 0;
  const kept = done.findLastIndex((each, at) => {
    items += each.after.length;
    return items > MOST_ITEMS && at < done.length - 1;
  });
  return { done: done.slice(kept + 1), undone: [] };
}

/** The history after one more part of its last change, if that has the same label: both are taken back together. */
export function withContinued(history: History, part: Change): History {
  const last = history.done.at(-1);
  if (last?.label !== part.label) return withChange(history, part);
  const places = new Map(last.after.map(({ id }, at) => [id, at]));
  const before = [...last.before];
  const after = [...last.after];
  for (const [at, item] of part.after.entries()) {
    const place = places.get(item.id);
    if (place === undefined) before[after.push(item) - 1] = part.before[at];
    else after[place] = item;
  }
  return { done: [...history.done.slice(0, -1), { label: last.label, before, after }], undone: [] };
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
