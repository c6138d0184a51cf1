import { PressmarkError } from '../errors/pressmark-error.ts';
import { editItem, type TypedChanges } from '../library/edit-item.ts';
import type { Library } from '../library/library.ts';
import type { BulkOptions } from '../library/one-change.ts';
import type { System } from '../library/ports.ts';
import { changeTags, cleanTag } from '../library/tags.ts';
import type { Item, ItemId } from '../model/item.ts';
import { said } from '../said/said.ts';
import type { Catalogue } from '../search/ports.ts';

export type ChangeItemsDeps = {
  readonly library: Library;
  readonly catalogue: Catalogue;
  readonly system: System;
};

/**
 * Sets variables of one item as a person typed them.
 *
 * @throws PressmarkError `invalid-input`, also if a new citekey is in use; `not-found`, `storage`
 */
export async function editOneItem(deps: ChangeItemsDeps, id: ItemId, changes: TypedChanges): Promise<Item> {
  return deps.library.exclusively(async (library) => {
    const before = await deps.library.item(id);
    const after = editItem(before, changes, { now: deps.system.now() });
    if (after.citekey !== before.citekey) await refuseTakenCitekey(deps, after);
    const what = said('change.edit', { variables: Object.keys(changes), title: titleOf(before) });
    await library.change([id], what, () => after);
    return after;
  });
}

/** Adds and removes tags of many items as one change. @throws PressmarkError `invalid-input`, `not-found`, `storage` */
export async function tagItems(
  deps: ChangeItemsDeps,
  ids: readonly ItemId[],
  tags: { readonly add: readonly string[]; readonly remove: readonly string[] },
  options: BulkOptions = {},
): Promise<readonly Item[]> {
  const add = tags.add.map(cleanTag);
  const update = (item: Item) => withTags(deps, item, changeTags(item.tags, { add, remove: tags.remove }));
  return deps.library.change(
    ids,
    add.length > 0
      ? said('change.add-tags', { tags: add, ...(await aboutItems(deps, ids)) })
      : said('change.remove-tags', { tags: tags.remove, ...(await aboutItems(deps, ids)) }),
    update,
    options,
  );
}

/** An item with these tags; the very same item if it has them already. */
export function withTags(deps: Pick<ChangeItemsDeps, 'system'>, item: Item, tags: readonly string[]): Item {
  const isSame = tags.length === item.tags.length && tags.every((tag, at) => tag === item.tags[at]);
  return isSame ? item : { ...item, tags: [...tags], modifiedAt: later(deps, item) };
}

/** Moves items to the trash. Their snapshots stay. @throws PressmarkError `not-found`, `storage` */
export async function trashItems(
  deps: ChangeItemsDeps,
  ids: readonly ItemId[],
  options: BulkOptions = {},
): Promise<readonly Item[]> {
  const update = (item: Item) =>
    item.trashedAt === undefined
      ? { ...item, trashedAt: deps.system.now(), modifiedAt: later(deps, item) }
      : item;
  return deps.library.change(ids, said('change.trash', await aboutItems(deps, ids)), update, options);
}

/** Takes items out of the trash. @throws PressmarkError `not-found`, `storage` */
export async function restoreItems(
  deps: ChangeItemsDeps,
  ids: readonly ItemId[],
  options: BulkOptions = {},
): Promise<readonly Item[]> {
  const update = (item: Item) => {
    if (item.trashedAt === undefined) return item;
    const { trashedAt: _, ...restored } = item;
    return { ...restored, modifiedAt: later(deps, item) };
  };
  return deps.library.change(ids, said('change.restore', await aboutItems(deps, ids)), update, options);
}

/** How a change of these is told of: by the title of the only one, or by how many they are. */
async function aboutItems(
  { library }: Pick<ChangeItemsDeps, 'library'>,
  ids: readonly ItemId[],
): Promise<{ readonly title?: string; readonly items?: number }> {
  const [only, ...others] = new Set(ids);
  return only === undefined || others.length > 0
    ? { items: others.length + (only === undefined ? 0 : 1) }
    : { title: titleOf(await library.item(only)) };
}

function titleOf({ csl, citekey }: Item): string {
  return csl.title ?? citekey;
}

async function refuseTakenCitekey({ catalogue }: ChangeItemsDeps, item: Item): Promise<void> {
  const owners = await catalogue.find({ citekey: item.citekey });
  if (owners.every((owner) => owner === item.id)) return;
  throw new PressmarkError('invalid-input', said('library.citekey-in-use', { citekey: item.citekey }));
}

/** Now, or just after the item's last change if the clock went back. */
function later({ system }: Pick<ChangeItemsDeps, 'system'>, item: Item): number {
  return Math.max(system.now(), item.modifiedAt + 1);
}
