import type { Arrangement } from '../model/arrangement.ts';
import type { ArrangementStore } from './ports.ts';

/** Who is told of what in an arrangement. */
export type Followers = {
  onCollections(collections: Arrangement['collections']): Promise<void>;
  onNameGroups(groups: Arrangement['nameGroups']): Promise<void>;
};

/** A store that tells of every change of the collections and of a person's names, before the change is acknowledged. */
export function followedArrangement(store: ArrangementStore, followers: Followers): ArrangementStore {
  return {
    read: () => store.read(),
    async change(change) {
      let before: Arrangement | undefined;
      const after = await store.change((arrangement) => {
        before = arrangement;
        return change(arrangement);
      });
      if (after.collections !== before?.collections) await followers.onCollections(after.collections);
      if (after.nameGroups !== before?.nameGroups) await followers.onNameGroups(after.nameGroups);
      return after;
    },
  };
}
