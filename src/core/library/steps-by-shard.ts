import type { ItemId } from '../model/item.ts';
import { shardName } from './shard-name.ts';

const ITEMS_AT_ONCE = 250;

/**
 * Up to 250 of a list at a time, those of one file in one step, so that it is written once; a file that more of them
 * are in takes several. `fraction` is how much of the list comes before the step, from 0 to 1.
 */
export function* stepsByShard<T>(
  list: readonly T[],
  idOf: (each: T) => ItemId,
): Generator<{ readonly some: readonly T[]; readonly fraction: number }> {
  if (list.length <= ITEMS_AT_ONCE) {
    if (list.length > 0) yield { some: list, fraction: 0 };
    return;
  }
  let done = 0;
  let some: T[] = [];
  for (const ours of byShard(list, idOf).flatMap(inPieces)) {
    if (some.length + ours.length > ITEMS_AT_ONCE) {
      yield { some, fraction: done / list.length };
      done += some.length;
      some = [];
    }
    some.push(...ours);
  }
  yield { some, fraction: done / list.length };
}

/** Those of each file together, by the names of the files. */
function byShard<T>(list: readonly T[], idOf: (each: T) => ItemId): T[][] {
  const shards = new Map<string, T[]>();
  for (const each of list) {
    const name = shardName(idOf(each));
    const ours = shards.get(name);
    if (ours) ours.push(each);
    else shards.set(name, [each]);
  }
  return [...shards].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ours]) => ours);
}

function inPieces<T>(ours: readonly T[]): (readonly T[])[] {
  const pieces: (readonly T[])[] = [];
  for (let at = 0; at < ours.length; at += ITEMS_AT_ONCE) pieces.push(ours.slice(at, at + ITEMS_AT_ONCE));
  return pieces;
}
