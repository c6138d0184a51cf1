import type { SavedSearch } from '#core/model/arrangement.ts';
import type { Services } from '../services.ts';
import type { Handlers } from './handlers.ts';

type SearchChannel = Extract<keyof Handlers, `searches.${string}` | `search.${string}`>;

/** What a query means, how it may go on, and searches that a person has kept. */
export function searchHandlers(
  { arrangement, catalogue, system, isWritable }: Services,
  onChanged: () => void,
): Pick<Handlers, SearchChannel> {
  const kept = async () => (await arrangement.read()).savedSearches;
  const change = async (to: (before: readonly SavedSearch[]) => readonly SavedSearch[]) => {
    const { savedSearches } = await arrangement.change((before) => ({
      ...before,
      savedSearches: [...to(before.savedSearches)],
    }));
    return savedSearches;
  };
  return {
    'search.understand': ({ query }) => catalogue.understand(query),
    'search.complete': async ({ query, caret }) => {
      const { start, end, options } = (await catalogue.complete(query, caret)) ?? NONE;
      return { start, end, options: [...options] };
    },
    'searches.list': async () => ({ searches: await kept() }),
    'searches.save': async ({ query }) => {
      const search = { id: system.newId(), name: query.slice(0, 200), query, seenAt: system.now() };
      const searches = await change((before) =>
        before.some((each) => each.query === query) ? before : [...before, search],
      );
      onChanged();
      return { searches };
    },
    'searches.remove': async ({ id }) => {
      const searches = await change((before) => before.filter((search) => search.id !== id));
      onChanged();
      return { searches };
    },
    'searches.news': async () => {
      const news = [];
      for (const { id, query, seenAt } of await kept()) {
        news.push({ id, count: seenAt === undefined ? 0 : await catalogue.countSince(query, seenAt) });
      }
      return { news };
    },
    'searches.seen': async ({ id }) => {
      const seenAt = system.now();
      const isKept = (await kept()).some((search) => search.id === id);
      if (isKept && isWritable) {
        await change((before) => before.map((search) => (search.id === id ? { ...search, seenAt } : search)));
      }
      return {};
    },
  };
}

const NONE = { start: 0, end: 0, options: [] };
