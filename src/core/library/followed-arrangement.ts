import type { Arrangement } from '../model/arrangement.ts';
import type { ArrangementStore } from './ports.ts';

/** A store that tells of every change of the collections, before the change is acknowledged. */
export function followedArrangement(
  store: ArrangementStore,
  onCollections: (collections: Arrangement['collections']) => Promise<void>,
): ArrangementStore {
  return {
    read: () => store.read(),
    async change(change) {
      let before: Arrangement | undefined;
      const after = await store.change((arrangement) => {
        before = arrangement;
        return change(arrangement);
      });
      if (after.collections !== before?.collections) await onCollections(after.collections);
      return after;
    },
  };
}
