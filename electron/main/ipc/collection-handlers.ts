import {
  changeCollectionItems,
  createCollection,
  listCollections,
  moveCollection,
  removeCollection,
  renameCollection,
} from '#core/workflows/arrange-collections.ts';
import type { Services } from '../services.ts';
import type { Handlers } from './handlers.ts';

type CollectionChannel = Extract<keyof Handlers, `collections.${string}`>;

/** Collections and what lies in them. */
export function collectionHandlers(
  services: Services,
  onChanged: () => void,
): Pick<Handlers, CollectionChannel> {
  const changed = async <T>(change: Promise<T>): Promise<T> => {
    const result = await change;
    onChanged();
    return result;
  };
  return {
    'collections.list': async () => ({
      collections: (await listCollections(services)).map(({ path: _, ...shown }) => shown),
    }),
    'collections.create': async (wanted) => ({ id: await changed(createCollection(services, wanted)) }),
    'collections.rename': async (renamed) => {
      await changed(renameCollection(services, renamed));
      return {};
    },
    'collections.move': async (moved) => {
      await changed(moveCollection(services, moved));
      return {};
    },
    'collections.remove': async ({ id }) => ({ removed: await changed(removeCollection(services, id)) }),
    'collections.changeItems': async ({ id, add, remove }) => {
      await changed(changeCollectionItems(services, { id }, { add, remove }));
      return {};
    },
  };
}
