import { collectionCalled } from '#core/library/collections.ts';
import {
  changeCollectionItems,
  listCollections,
  moveCollection,
  removeCollection,
  renameCollection,
} from '#core/workflows/arrange-collections.ts';
import { cli } from '#messages/cli.ts';
import { collectionNamed } from './collection-named.ts';
import { type Command, UsageError } from './command.ts';
import { resolveItems } from './resolve-items.ts';

/** `collection`: lists collections; makes one, puts items into it, takes them out of it, or deletes it. */
export const collection: Command = {
  name: 'collection',
  ...cli.about.collection,
  options: {
    add: { type: 'string', multiple: true },
    remove: { type: 'string', multiple: true },
    rename: { type: 'string' },
    'move-to': { type: 'string' },
    delete: { type: 'boolean' },
  },
  async run(args, session) {
    const [name, ...more] = args.positionals;
    if (more.length > 0) throw new UsageError(cli.line.nameCollection);
    if (name === undefined) {
      const rows = (await listCollections(await session.reading())).map(({ path, count }) => ({
        path: path.join('/'),
        items: count,
      }));
      return { json: rows, text: rows.map(({ path, items }) => `${path}\t${items}`).join('\n') };
    }
    const library = await session.changing();
    const { collections } = await library.arrangement.read();
    if (args.has('delete')) {
      await removeCollection(library, collectionNamed(collections, name).id);
      return { json: { deleted: name }, text: cli.library.deletedCollection(name) };
    }
    const newName = args.text('rename');
    if (newName !== undefined) {
      const { id } = collectionNamed(collections, name);
      await renameCollection(library, { id, name: newName });
      return { json: { from: name, to: newName }, text: cli.library.renamedCollection(name, newName) };
    }
    const into = args.text('move-to');
    if (into !== undefined) {
      const { id } = collectionNamed(collections, name);
      const parentId = into === '' ? undefined : collectionNamed(collections, into).id;
      await moveCollection(library, { id, parentId });
      return { json: { moved: name, into }, text: cli.library.movedCollection(name, into) };
    }
    const idsOf = async (names: readonly string[]) =>
      names.length === 0 ? [] : (await resolveItems(library, names)).map(({ id }) => id);
    const [add, remove] = [await idsOf(args.texts('add')), await idsOf(args.texts('remove'))];
    const known =
      remove.length > 0 && add.length === 0
        ? collectionNamed(collections, name)
        : collectionCalled(collections, name);
    const where = known ?? { path: name.split('/') };
    const { path, count } = await changeCollectionItems(library, where, { add, remove });
    return { json: { path: path.join('/'), items: count }, text: cli.library.holds(path.join('/'), count) };
  },
};
