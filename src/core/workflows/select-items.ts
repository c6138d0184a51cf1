import { PressmarkError } from '../errors/pressmark-error.ts';
import type { Library } from '../library/library.ts';
import type { ArrangementStore } from '../library/ports.ts';
import { shardName } from '../library/shard-name.ts';
import type { Item, ItemId } from '../model/item.ts';
import { said } from '../said/said.ts';
import type { Catalogue } from '../search/ports.ts';

/** Which items something is made of: these, those of a collection, or all that are not in the trash. */
export type Selection =
  | { readonly ids: readonly ItemId[] }
  | { readonly collection: string }
  | { readonly all: true };

export type SelectDeps = {
  readonly library: Library;
  readonly catalogue: Catalogue;
  readonly arrangement: ArrangementStore;
};

/** An item and its place in the order that the person has the selection in. */
export type RankedItem = { readonly item: Item; readonly rank: number };

export type SelectedItems = {
  readonly count: number;
  /** Some at a time; those of one library file together, so that no file is read twice. */
  readonly items: AsyncIterable<readonly RankedItem[]>;
};

/** So few are given in their order; of more, each library file is read once. */
const FEW = 200;
const AT_ONCE = 100;

/**
 * The items of a selection, in the order of its ids or, for a collection and for all, the oldest first.
 *
 * @throws PressmarkError `not-found` if there is no such item or collection; `damaged`
 */
export async function selectItems(
  { library, catalogue, arrangement }: SelectDeps,
  selection: Selection,
): Promise<SelectedItems> {
  const ids = await idsOf({ catalogue, arrangement }, selection);
  const ranked = ids.map((id, rank) => ({ id, rank }));
  const ordered =
    ids.length <= FEW ? ranked : ranked.map((each) => ({ ...each, shard: shardName(each.id) })).sort(byShard);
  async function* items() {
    for (let at = 0; at < ordered.length; at += AT_ONCE) {
      const some = ordered.slice(at, at + AT_ONCE);
      yield await Promise.all(some.map(async ({ id, rank }) => ({ item: await library.item(id), rank })));
    }
  }
  return { count: ids.length, items: items() };
}

async function idsOf(
  { catalogue, arrangement }: Pick<SelectDeps, 'catalogue' | 'arrangement'>,
  selection: Selection,
): Promise<readonly ItemId[]> {
  if ('ids' in selection) return [...new Set(selection.ids)];
  const sort = { key: 'added', descending: false } as const;
  if ('all' in selection) return catalogue.ids({ view: 'all', query: '', sort });
  const { collections } = await arrangement.read();
  if (!collections.some(({ id }) => id === selection.collection)) {
    throw new PressmarkError('not-found', said('library.no-collection', {}));
  }
  return catalogue.ids({ view: 'all', query: '', sort, collection: selection.collection });
}

function byShard(a: { readonly shard: string }, b: { readonly shard: string }): number {
  return a.shard < b.shard ? -1 : a.shard > b.shard ? 1 : 0;
}
