import type { Item } from './item.ts';
import type { Snapshot } from './snapshot.ts';

/** The snapshot an item is read from: its newest. */
export function shownSnapshot(item: Item): Snapshot | undefined {
  return item.snapshots.at(-1);
}
