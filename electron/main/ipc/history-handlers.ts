import { listChangesOf } from '#core/workflows/list-changes.ts';
import type { Services } from '../services.ts';
import type { Handlers } from './handlers.ts';

type HistoryChannel = Extract<keyof Handlers, `history.${string}`>;

/** Taking changes back and doing them again, and what was done to an item. */
export function historyHandlers(services: Services, onChanged: () => void): Pick<Handlers, HistoryChannel> {
  const { library } = services;
  /** Also after a failure: some of it may have been done. */
  const changing = <T>(work: Promise<T>): Promise<T> => work.finally(onChanged);
  return {
    'history.undo': async (_, options) => ({ change: await changing(library.undo(options)) }),
    'history.redo': async (_, options) => ({ change: await changing(library.redo(options)) }),
    'history.undoOne': async ({ id }, options) => ({ change: await changing(library.undoOne(id, options)) }),
    'history.next': () => library.undoState(),
    'history.ofItem': async ({ id, limit }) => ({
      changes: (await listChangesOf(services, id, limit)).map((change) => ({
        ...change,
        values: [...change.values],
      })),
    }),
  };
}
