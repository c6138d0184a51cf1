import { PressmarkError } from '../errors/pressmark-error.ts';
import {
  collectionAt,
  liesIn,
  pathOf,
  usablePath,
  withItemsIn,
  withoutCollection,
} from '../library/collections.ts';
import type { Library } from '../library/library.ts';
import type { ArrangementStore, System } from '../library/ports.ts';
import type { Collection } from '../model/arrangement.ts';
import type { ItemId } from '../model/item.ts';
import type { CollectionPath } from '../model/reference-entry.ts';
import { said } from '../said/said.ts';
import type { Catalogue } from '../search/ports.ts';

export type ArrangeDeps = {
  readonly library: Library;
  readonly arrangement: ArrangementStore;
  readonly catalogue: Catalogue;
  readonly system: Pick<System, 'newId'>;
};

/** A collection as a list shows it. */
export type CountedCollection = {
  readonly id: string;
  readonly name: string;
  readonly parentId?: string;
  /** Its name behind those of the collections it lies in. */
  readonly path: CollectionPath;
  /** Items in it that are not in the trash. */
  readonly count: number;
};

/** All collections by name, each behind the one it lies in. */
export async function listCollections({
  arrangement,
  catalogue,
}: Pick<ArrangeDeps, 'arrangement' | 'catalogue'>): Promise<CountedCollection[]> {
  const { collections } = await arrangement.read();
  return Promise.all(
    parentsFirst(collections).map(async ({ id, name, parentId }) => ({
      id,
      name,
      ...(parentId === undefined ? {} : { parentId }),
      path: pathOf(collections, id),
      count: await countIn(catalogue, id),
    })),
  );
}

/**
 * Makes a collection, also beside one of the same name.
 *
 * @returns its id
 * @throws PressmarkError `invalid-input` if the name is empty, `not-found` if the collection it shall lie in is gone
 */
export async function createCollection(
  { library, system }: Pick<ArrangeDeps, 'library' | 'system'>,
  { name, parentId }: { readonly name: string; readonly parentId?: string | undefined },
): Promise<string> {
  const id = system.newId();
  const made = { id, name: usableName(name), ...(parentId === undefined ? {} : { parentId }), itemIds: [] };
  await library.arrange(said('change.make-collection', { name: made.name }), (before) => {
    if (parentId !== undefined) mustBeThere(before.collections, parentId);
    return { ...before, collections: [...before.collections, made] };
  });
  return id;
}

/** @throws PressmarkError `invalid-input` if the name is empty, `not-found` */
export async function renameCollection(
  { library, arrangement }: Pick<ArrangeDeps, 'library' | 'arrangement'>,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<void> {
  const to = usableName(name);
  const { name: from } = mustBeThere((await arrangement.read()).collections, id);
  if (from === to) return;
  await library.arrange(said('change.rename-collection', { from, to }), (before) => {
    mustBeThere(before.collections, id);
    return {
      ...before,
      collections: before.collections.map((each) => (each.id === id ? { ...each, name: to } : each)),
    };
  });
}

/**
 * Puts a collection, with all that lies in it, into another one, or outermost.
 *
 * @throws PressmarkError `not-found`; `invalid-input` if that one lies in it, or is it
 */
export async function moveCollection(
  { library, arrangement }: Pick<ArrangeDeps, 'library' | 'arrangement'>,
  { id, parentId }: { readonly id: string; readonly parentId?: string | undefined },
): Promise<void> {
  const { name, parentId: from } = mustBeThere((await arrangement.read()).collections, id);
  if (from === parentId) return;
  await library.arrange(said('change.move-collection', { name }), (before) => {
    mustBeThere(before.collections, id);
    if (parentId !== undefined) {
      const { name: into } = mustBeThere(before.collections, parentId);
      if (liesIn(before.collections, parentId, id)) {
        throw new PressmarkError('invalid-input', said('library.collection-within-itself', { name, into }));
      }
    }
    return {
      ...before,
      collections: before.collections.map((each) => {
        if (each.id !== id) return each;
        const { parentId: _, ...moved } = each;
        return parentId === undefined ? moved : { ...moved, parentId };
      }),
    };
  });
}

/**
 * Takes a collection away, with those that lie in it; their items stay in the library.
 *
 * @returns the ids of those that were removed
 * @throws PressmarkError `not-found`
 */
export async function removeCollection(
  { library, arrangement }: Pick<ArrangeDeps, 'library' | 'arrangement'>,
  id: string,
): Promise<string[]> {
  let removed: string[] = [];
  const { name } = mustBeThere((await arrangement.read()).collections, id);
  await library.arrange(said('change.remove-collection', { name }), (before) => {
    mustBeThere(before.collections, id);
    const after = withoutCollection(before, id);
    const left = new Set(after.collections.map((each) => each.id));
    removed = before.collections.flatMap((each) => (left.has(each.id) ? [] : [each.id]));
    return after;
  });
  return removed;
}

/**
 * Puts items into a collection and takes others out of it, as one change. A collection that is named by its path is
 * made if it is not there.
 *
 * @returns the collection, with how many items outside the trash it now holds
 * @throws PressmarkError `not-found` for an id that is gone; `invalid-input` for a path without a name
 */
export async function changeCollectionItems(
  { library, arrangement, catalogue, system }: ArrangeDeps,
  where: { readonly id: string } | { readonly path: CollectionPath },
  { add = [], remove = [] }: { readonly add?: readonly ItemId[]; readonly remove?: readonly ItemId[] },
): Promise<CountedCollection> {
  const gone = new Set(remove);
  let id = '';
  const path = 'id' in where ? undefined : usedPath(where.path);
  const there = (await arrangement.read()).collections;
  const called = 'id' in where ? mustBeThere(there, where.id).name : (path?.at(-1) ?? '');
  const isOut = remove.length > 0 && add.length === 0;
  const what = said(isOut ? 'change.empty-collection' : 'change.fill-collection', { name: called });
  const { collections } = await library.arrange(what, (before) => {
    const made = path ? withItemsIn(before, [{ path, itemIds: [] }], () => system.newId()) : before;
    const { id: found } =
      'id' in where ? mustBeThere(made.collections, where.id) : atPath(made.collections, path ?? []);
    id = found;
    return {
      ...made,
      collections: made.collections.map((each) =>
        each.id === found
          ? { ...each, itemIds: [...new Set([...each.itemIds, ...add])].filter((item) => !gone.has(item)) }
          : each,
      ),
    };
  });
  const { name, parentId } = mustBeThere(collections, id);
  return {
    id,
    name,
    ...(parentId === undefined ? {} : { parentId }),
    path: pathOf(collections, id),
    count: await countIn(catalogue, id),
  };
}

function mustBeThere(collections: readonly Collection[], id: string): Collection {
  const found = collections.find((each) => each.id === id);
  if (!found) throw new PressmarkError('not-found', said('library.no-collection', {}));
  return found;
}

function atPath(collections: readonly Collection[], path: CollectionPath): Collection {
  const found = collectionAt(collections, path);
  if (!found) throw new PressmarkError('internal', said('library.collection-not-made', {}));
  return found;
}

function usableName(name: string): string {
  return usedPath([name]).join('');
}

function usedPath(path: CollectionPath): CollectionPath {
  const usable = usablePath(path);
  if (usable.length === 0) throw new PressmarkError('invalid-input', said('library.unnamed-collection', {}));
  return usable;
}

async function countIn(catalogue: Catalogue, collection: string): Promise<number> {
  const sort = { key: 'added', descending: true } as const;
  const request = { view: 'all', query: '', sort, collection } as const;
  return (await catalogue.page(request, { offset: 0, limit: 1 })).total;
}

/** Also where collections lie in each other in a circle, or in one that is gone. */
function parentsFirst(collections: readonly Collection[]): Collection[] {
  const collator = new Intl.Collator(undefined, { numeric: true });
  const ids = new Set(collections.map(({ id }) => id));
  const sorted = [...collections].sort((a, b) => collator.compare(a.name, b.name));
  const seen = new Set<string>();
  const below = (each: Collection): Collection[] => {
    if (seen.has(each.id)) return [];
    seen.add(each.id);
    return [each, ...sorted.filter(({ parentId }) => parentId === each.id).flatMap(below)];
  };
  const outermost = sorted.filter(({ parentId }) => parentId === undefined || !ids.has(parentId));
  return [...outermost, ...sorted].flatMap(below);
}
