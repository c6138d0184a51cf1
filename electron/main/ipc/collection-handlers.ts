import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { withoutCollection } from '#core/library/collections.ts';
import type { Collection } from '#core/model/arrangement.ts';
import type { Services } from '../services.ts';
import type { Handlers } from './handlers.ts';

type CollectionChannel = Extract<keyof Handlers, `collections.${string}`>;

/** Collections and what lies in them. */
export function collectionHandlers(
  { arrangement, system, catalogue }: Services,
  onChanged: () => void,
): Pick<Handlers, CollectionChannel> {
  const change = async (update: (collections: readonly Collection[]) => readonly Collection[]) => {
    await arrangement.change((before) => ({ ...before, collections: [...update(before.collections)] }));
    onChanged();
    return {};
  };
  return {
    'collections.list': async () => {
      const { collections } = await arrangement.read();
      const counted = collections.map(async ({ id, name, parentId }) => ({
        id,
        name,
        ...(parentId ? { parentId } : {}),
        count: await countIn(catalogue, id),
      }));
      return { collections: parentsFirst(await Promise.all(counted)) };
    },
    'collections.create': async ({ name, parentId }) => {
      const id = system.newId();
      await change((before) => [
        ...before,
        { id, name: name.trim(), ...(parentId ? { parentId } : {}), itemIds: [] },
      ]);
      return { id };
    },
    'collections.rename': ({ id, name }) =>
      change((before) => before.map((each) => (each.id === id ? { ...each, name: name.trim() } : each))),
    'collections.remove': async ({ id }) => {
      const before = await arrangement.read();
      const after = await arrangement.change((now) => withoutCollection(now, id));
      onChanged();
      const left = new Set(after.collections.map((each) => each.id));
      return { removed: before.collections.filter((each) => !left.has(each.id)) };
    },
    'collections.restore': ({ collections }) =>
      change((before) => [
        ...before,
        ...collections.filter((each) => before.every(({ id }) => id !== each.id)),
      ]),
    'collections.changeItems': async ({ id, add, remove }) => {
      const { collections } = await arrangement.read();
      if (collections.every((each) => each.id !== id)) {
        throw new PressmarkError('not-found', 'This collection is not there any more.');
      }
      const gone = new Set(remove);
      return change((before) =>
        before.map((each) =>
          each.id === id
            ? { ...each, itemIds: [...new Set([...each.itemIds, ...add])].filter((item) => !gone.has(item)) }
            : each,
        ),
      );
    },
  };
}

async function countIn(catalogue: Services['catalogue'], collection: string): Promise<number> {
  const sort = { key: 'added', descending: true } as const;
  const request = { view: 'all', query: '', sort, collection } as const;
  return (await catalogue.page(request, { offset: 0, limit: 1 })).total;
}

function parentsFirst<T extends { readonly id: string; readonly parentId?: string; readonly name: string }>(
  collections: readonly T[],
): T[] {
  const collator = new Intl.Collator(undefined, { numeric: true });
  const ids = new Set(collections.map(({ id }) => id));
  const sorted = [...collections].sort((a, b) => collator.compare(a.name, b.name));
  const seen = new Set<string>();
  const within = (parentId: string | undefined): T[] =>
    sorted
      .filter((each) => (parentId === undefined ? !ids.has(each.parentId ?? '') : each.parentId === parentId))
      .flatMap((each) => {
        if (seen.has(each.id)) return [];
        seen.add(each.id);
        return [each, ...within(each.id)];
      });
  return within(undefined);
}
