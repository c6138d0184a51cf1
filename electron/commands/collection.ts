import { pathOf, withItemsIn, withoutCollection } from '#core/library/collections.ts';
import { collectionNamed, findCollection } from './collection-named.ts';
import { type Command, UsageError } from './command.ts';
import { resolveItems } from './resolve-items.ts';

/** `collection`: lists collections; makes one, puts items into it, takes them out of it, or deletes it. */
export const collection: Command = {
  name: 'collection',
  form: '[NAME or PARENT/NAME] [--add ID]… [--remove ID]… [--delete]',
  summary: 'list collections, make one, put items into it, take them out, or delete it',
  options: {
    add: { type: 'string', multiple: true },
    remove: { type: 'string', multiple: true },
    delete: { type: 'boolean' },
  },
  async run(args, session) {
    const [name, ...more] = args.positionals;
    if (more.length > 0) throw new UsageError('Name one collection; put its name in quotes.');
    if (name === undefined) {
      const { collections } = await (await session.reading()).arrangement.read();
      const rows = collections.map(({ id, itemIds }) => ({
        path: pathOf(collections, id).join('/'),
        items: itemIds.length,
      }));
      return { json: rows, text: rows.map(({ path, items }) => `${path}\t${items}`).join('\n') };
    }
    const library = await session.changing();
    const { arrangement, system } = library;
    const { collections: before } = await arrangement.read();
    if (args.has('delete')) {
      const { id } = collectionNamed(before, name);
      await arrangement.change((before) => withoutCollection(before, id));
      return { json: { deleted: name }, text: `Deleted the collection ${name}; its items stay.` };
    }
    const idsOf = async (names: readonly string[]) =>
      names.length === 0 ? [] : (await resolveItems(library, names)).map(({ id }) => id);
    const [added, removed] = [await idsOf(args.texts('add')), await idsOf(args.texts('remove'))];
    const known =
      removed.length > 0 && added.length === 0 ? collectionNamed(before, name) : findCollection(before, name);
    const path = known ? pathOf(before, known.id) : name.split('/').filter(Boolean);
    if (path.length === 0) throw new UsageError('Name the collection.');
    const after = await arrangement.change((before) =>
      withItemsIn(before, [{ path, itemIds: added }], () => system.newId()),
    );
    const { id } = collectionNamed(after.collections, path.join('/'));
    const { collections } = await arrangement.change((before) => ({
      ...before,
      collections: before.collections.map((each) =>
        each.id === id ? { ...each, itemIds: each.itemIds.filter((item) => !removed.includes(item)) } : each,
      ),
    }));
    const items = collections.find((each) => each.id === id)?.itemIds.length ?? 0;
    return { json: { path: path.join('/'), items }, text: `${path.join('/')} holds ${items}` };
  },
};
