import type { Arrangement, Collection } from '../model/arrangement.ts';
import type { ItemId } from '../model/item.ts';
import type { CollectionPath } from '../model/reference-entry.ts';

/** Names of a collection and of those it lies in, from the outermost. */
export function pathOf(collections: readonly Collection[], id: string): CollectionPath {
  const path: string[] = [];
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const current: string = at;
    const collection = collections.find((each) => each.id === current);
    if (!collection) break;
    path.unshift(collection.name);
    at = collection.parentId;
  }
  return path;
}

/** The collection that these names lead to, from the outermost. */
export function collectionAt(
  collections: readonly Collection[],
  path: CollectionPath,
): Collection | undefined {
  let at: Collection | undefined;
  for (const name of path) {
    const parentId: string | undefined = at?.id;
    at = collections.find((each) => each.name === name && each.parentId === parentId);
    if (!at) return undefined;
  }
  return at;
}

/**
 * The collection that a person means by `Thesis/Chapter 2`, which may also be all of its name, or by a name or an id
 * alone.
 */
export function collectionCalled(collections: readonly Collection[], called: string): Collection | undefined {
  return (
    collections.find((each) => pathOf(collections, each.id).join('/') === called) ??
    collections.find((each) => each.name === called || each.id === called)
  );
}

/** In which collections each item lies. */
export function pathsByItem(collections: readonly Collection[]): ReadonlyMap<ItemId, CollectionPath[]> {
  const paths = new Map<ItemId, CollectionPath[]>();
  for (const { id, itemIds } of collections) {
    const path = pathOf(collections, id);
    for (const itemId of itemIds) paths.set(itemId, [...(paths.get(itemId) ?? []), path]);
  }
  return paths;
}

const LONGEST_NAME = 200;

/** A path of a foreign file as it can be kept: names without surrounding space, none empty, those too long cut. */
export function usablePath(path: CollectionPath): CollectionPath {
  return path.flatMap((name) => {
    const clean = [...name.normalize('NFC').replace(/\s+/gu, ' ').trim()];
    return clean.length === 0 ? [] : [clean.slice(0, LONGEST_NAME).join('').trim()];
  });
}

/** Puts items into collections named by their paths, making those that are not there. */
export function withItemsIn(
  arrangement: Arrangement,
  placed: readonly { readonly path: CollectionPath; readonly itemIds: readonly ItemId[] }[],
  newId: () => string,
): Arrangement {
  let { collections } = arrangement;
  for (const { path, itemIds } of placed) {
    let parentId: string | undefined;
    for (const name of path) {
      const known = collections.find((each) => each.name === name && each.parentId === parentId);
      const id: string = known?.id ?? newId();
      if (!known) {
        collections = [...collections, { id, name, ...(parentId ? { parentId } : {}), itemIds: [] }];
      }
      parentId = id;
    }
    const target = parentId;
    collections = collections.map((each) =>
      each.id === target ? { ...each, itemIds: [...new Set([...each.itemIds, ...itemIds])] } : each,
    );
  }
  return { ...arrangement, collections };
}

/** True of a collection and of all that lies in it, however deep. */
export function liesIn(collections: readonly Collection[], id: string, outer: string): boolean {
  const parents = new Map(collections.map((each) => [each.id, each.parentId]));
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === outer) return true;
    seen.add(at);
  }
  return false;
}

/** Takes a collection away, with those that lie in it; their items stay in the library. */
export function withoutCollection(arrangement: Arrangement, id: string): Arrangement {
  const gone = new Set([id]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { id: each, parentId } of arrangement.collections) {
      if (parentId === undefined || !gone.has(parentId) || gone.has(each)) continue;
      gone.add(each);
      grown = true;
    }
  }
  return { ...arrangement, collections: arrangement.collections.filter((each) => !gone.has(each.id)) };
}
