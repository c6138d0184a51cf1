import type { Arrangement } from '../../model/arrangement.ts';
import type { ChangePart } from '../../model/change-record.ts';
import type { Item, ItemId } from '../../model/item.ts';
import { type Difference, differencesOf } from './differences.ts';
import { LIBRARY_SHAPE, shapeAt } from './shape.ts';
import { type Standing, standings, withDifferences } from './with-differences.ts';

const ITEM_SHAPE = shapeAt(LIBRARY_SHAPE, ['items', '']);

/** What a change did to an item. Of a new one it is only said that it came. */
export function partsOfItem(before: Item | undefined, after: Item): ChangePart[] {
  if (!before) return [{ in: 'items', of: after.id, path: [], after: { addedAt: after.addedAt } }];
  return differencesOf(ITEM_SHAPE, recordedItem(before), recordedItem(after)).map((each) => ({
    in: 'items',
    of: after.id,
    ...each,
    path: [...each.path],
  }));
}

/** What a change did to how the library is arranged. */
export function partsOfArrangement(before: Arrangement, after: Arrangement): ChangePart[] {
  const found = differencesOf(LIBRARY_SHAPE, recordedArrangement(before), recordedArrangement(after));
  return found.map(({ path: [list, of = '', ...path], ...rest }) => ({
    in: list as ChangePart['in'],
    of,
    path,
    ...rest,
  }));
}

/** How an item stands to parts of it that belong together. */
export function standingsOfItem(item: Item | undefined, parts: readonly ChangePart[]): Standing[] {
  const values = parts.filter((part) => !isComing(part) && !isGoing(part));
  const comings = parts.filter((part) => !values.includes(part));
  return [
    ...comings.map((part) => standingOfPresence(item, part)),
    ...(item ? standings(ITEM_SHAPE, recordedItem(item), values) : values.map(() => 'other' as const)),
  ];
}

/** How the arrangement stands to parts that belong together. */
export function standingsOfArrangement(arrangement: Arrangement, parts: readonly ChangePart[]): Standing[] {
  return standings(LIBRARY_SHAPE, recordedArrangement(arrangement), parts.map(withFullPath));
}

/**
 * An item after these parts. One that came goes to the trash where that is taken back, and out of it where it is done
 * again: what was archived is never deleted.
 *
 * @returns the very item if nothing changes
 */
export function itemWith(item: Item, parts: readonly ChangePart[], { now }: { readonly now: number }): Item {
  const values = parts.filter((part) => !isComing(part) && !isGoing(part));
  let after = withDifferences(ITEM_SHAPE, item, values) as Item;
  if (parts.some(isGoing) && after.trashedAt === undefined) after = { ...after, trashedAt: now };
  if (parts.some(isComing) && after.trashedAt !== undefined) {
    const { trashedAt: _, ...restored } = after;
    after = restored;
  }
  return after === item ? item : { ...after, modifiedAt: Math.max(now, item.modifiedAt + 1) };
}

/** The arrangement after these parts. */
export function arrangementWith(arrangement: Arrangement, parts: readonly ChangePart[]): Arrangement {
  return withDifferences(LIBRARY_SHAPE, arrangement, parts.map(withFullPath)) as Arrangement;
}

/** Parts by the item they are of; those of the arrangement are left out. */
export function partsByItem(parts: readonly ChangePart[]): ReadonlyMap<ItemId, readonly ChangePart[]> {
  const byItem = new Map<ItemId, ChangePart[]>();
  for (const part of parts.filter(isOfItem)) byItem.set(part.of, [...(byItem.get(part.of) ?? []), part]);
  return byItem;
}

export function isOfItem(part: ChangePart): boolean {
  return part.in === 'items';
}

/** The item came into the library. */
function isComing({ path, before }: ChangePart): boolean {
  return path.length === 0 && before === undefined;
}

/** That it came is taken back. */
function isGoing({ path, after }: ChangePart): boolean {
  return path.length === 0 && after === undefined;
}

function standingOfPresence(item: Item | undefined, part: ChangePart): Standing {
  const isHere = item !== undefined && item.trashedAt === undefined;
  return isHere === isComing(part) ? 'after' : 'before';
}

function withFullPath({ in: list, of, ...part }: ChangePart): Difference {
  return { ...part, path: of === '' ? [list, ...part.path] : [list, of, ...part.path] };
}

/** When it was changed last follows from the history. */
function recordedItem({ modifiedAt: _, ...item }: Item): unknown {
  return item;
}

/** Without what no person changes: when a search was looked at, and what was written to a file last. */
function recordedArrangement({ savedSearches, autoExports, ...rest }: Arrangement): unknown {
  return {
    ...rest,
    savedSearches: savedSearches.map(({ seenAt: _, ...search }) => search),
    autoExports: autoExports.map(({ sha256: _, ...file }) => file),
  };
}
