import type { Item, ItemId } from '../model/item.ts';

/**
 * An item with relations to others, none twice and none to itself.
 *
 * @returns the very item if it had them all
 */
export function withRelated(item: Item, ids: readonly ItemId[]): Item {
  const related = new Set([...(item.related ?? []), ...ids.filter((id) => id !== item.id)]);
  return related.size === (item.related?.length ?? 0) ? item : { ...item, related: [...related] };
}
