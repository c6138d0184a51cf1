import type { Services } from '../services.ts';
import type { Handlers } from './handlers.ts';

type SearchChannel = Extract<keyof Handlers, `searches.${string}`>;

/** Searches that a person has kept. */
export function searchHandlers(
  { arrangement, system }: Services,
  onChanged: () => void,
): Pick<Handlers, SearchChannel> {
  const answer = async (changed: ReturnType<typeof arrangement.read>) => {
    const { savedSearches } = await changed;
    return { searches: savedSearches };
  };
  return {
    'searches.list': () => answer(arrangement.read()),
    'searches.save': async ({ query }) => {
      const saved = await answer(
        arrangement.change((before) => {
          if (before.savedSearches.some((each) => each.query === query)) return before;
          const search = { id: system.newId(), name: query.slice(0, 200), query };
          return { ...before, savedSearches: [...before.savedSearches, search] };
        }),
      );
      onChanged();
      return saved;
    },
    'searches.remove': async ({ id }) => {
      const left = await answer(
        arrangement.change((before) => ({
          ...before,
          savedSearches: before.savedSearches.filter((search) => search.id !== id),
        })),
      );
      onChanged();
      return left;
    },
  };
}
