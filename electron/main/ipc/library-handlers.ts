import { said, type Told } from '#core/said/said.ts';
import { restoreItems, tagItems, trashItems } from '#core/workflows/change-items.ts';
import { reExtractItems } from '#core/workflows/re-extract-items.ts';
import { verifyLibrary } from '#core/workflows/verify-library.ts';
import type { Services } from '../services.ts';
import type { Handlers } from './handlers.ts';

const MOST_FAILURES = 20;

type LibraryChannel = Exclude<
  Extract<keyof Handlers, `library.${string}` | `items.${string}`>,
  'library.facets' | 'items.tags'
>;

/** Lists, counts, checks and the changes of many items. */
export function libraryHandlers(services: Services): Pick<Handlers, LibraryChannel> {
  const { catalogue } = services;
  return {
    'library.list': async ({ offset, limit, ...request }, { signal }) => {
      const page = await catalogue.page(request, { offset, limit }, { signal });
      return {
        ...page,
        rows: page.rows.map(({ titleMarked, snippet, passages, missing, ...row }) => ({
          ...row,
          titleMarked: titleMarked && [...titleMarked],
          snippet: snippet && [...snippet],
          passages: passages?.map(({ text, paragraph }) => ({ text: [...text], paragraph })),
          missing: missing && [...missing],
        })),
      };
    },
    'library.ids': async (request) => ({ ids: [...(await catalogue.ids(request))] }),
    'library.rowsOf': async ({ request, ids }) => ({ placed: [...(await catalogue.rowsOf(request, ids))] }),
    'library.indexStatus': () => catalogue.status(),
    'library.verify': async (_, { signal, onProgress }) => {
      const { chain, ...report } = await verifyLibrary(services, { signal, onProgress });
      return { ...report, chain: { ...chain, problems: [...chain.problems], notes: [...chain.notes] } };
    },
    'items.tag': async ({ ids, add, remove }, options) => {
      await tagItems(services, ids, { add, remove }, options);
      return {};
    },
    'items.reExtract': async ({ ids }, options) => {
      let [read, changed] = [0, 0];
      const failures: Told[] = [];
      await reExtractItems(services, ids, {
        ...options,
        onItem: ({ changes, text }) => {
          read += 1;
          if (changes.length > 0 || text.changed) changed += 1;
        },
        onFailure: (item, { said: told }) =>
          failures.push(said('general.about', { subject: item.csl.title ?? item.citekey, told })),
      });
      return { read, changed, failures: failures.slice(0, MOST_FAILURES) };
    },
    'items.trash': async ({ ids }, options) => {
      await trashItems(services, ids, options);
      return {};
    },
    'items.restore': async ({ ids }, options) => {
      await restoreItems(services, ids, options);
      return {};
    },
  };
}
