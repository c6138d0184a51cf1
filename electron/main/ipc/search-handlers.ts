import type { Arrangement, SavedSearch } from '#core/model/arrangement.ts';
import { type Said, said } from '#core/said/said.ts';
import { namesIn } from '#core/search/names/own-name-groups.ts';
import { addNames, removeNames } from '#core/workflows/own-names.ts';
import type { Services } from '../services.ts';
import type { Handlers } from './handlers.ts';

type SearchChannel = Extract<keyof Handlers, `searches.${string}` | `search.${string}` | `names.${string}`>;

/** What a query means, how it may go on, searches that a person has kept, and names that mean the same. */
export function searchHandlers(
  { library, arrangement, catalogue, system, isWritable }: Services,
  onChanged: () => void,
): Pick<Handlers, SearchChannel> {
  const kept = async () => (await arrangement.read()).savedSearches;
  type To = (before: readonly SavedSearch[]) => readonly SavedSearch[];
  const changed = (to: To) => (before: Arrangement) => ({
    ...before,
    savedSearches: [...to(before.savedSearches)],
  });
  const change = async (what: Said, to: To) => (await library.arrange(what, changed(to))).savedSearches;
  const namesAfter = async (change: Promise<unknown>) => {
    await change;
    onChanged();
    return ownNames();
  };
  const ownNames = async () => ({ groups: [...(await arrangement.read()).nameGroups] });
  return {
    'names.list': ownNames,
    'names.add': ({ names }) => namesAfter(addNames(library, namesIn(names))),
    'names.remove': ({ name }) => namesAfter(removeNames(library, name)),
    'search.understand': ({ query }) => catalogue.understand(query),
    'search.complete': async ({ query, caret }) => {
      const { start, end, options } = (await catalogue.complete(query, caret)) ?? NONE;
      return { start, end, options: [...options] };
    },
    'searches.list': async () => ({ searches: await kept() }),
    'searches.save': async ({ query }) => {
      const search = { id: system.newId(), name: query.slice(0, 200), query, seenAt: system.now() };
      const searches = await change(said('change.save-search', { name: search.name }), (before) =>
        before.some((each) => each.query === query) ? before : [...before, search],
      );
      onChanged();
      return { searches };
    },
    'searches.remove': async ({ id }) => {
      const name = (await kept()).find((search) => search.id === id)?.name ?? '';
      const searches = await change(said('change.remove-search', { name }), (before) =>
        before.filter((search) => search.id !== id),
      );
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
        // That it was looked at is nothing to take back.
        await arrangement.change(
          changed((before) => before.map((search) => (search.id === id ? { ...search, seenAt } : search))),
        );
      }
      return {};
    },
  };
}

const NONE = { start: 0, end: 0, options: [] };
