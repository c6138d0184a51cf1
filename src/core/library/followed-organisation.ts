import type { Organisation } from '../model/organisation.ts';
import type { OrganisationStore } from './ports.ts';

/** A store that tells of every change of the collections, before the change is acknowledged. */
export function followedOrganisation(
  store: OrganisationStore,
  onCollections: (collections: Organisation['collections']) => Promise<void>,
): OrganisationStore {
  return {
    read: () => store.read(),
    async change(change) {
      let before: Organisation | undefined;
      const after = await store.change((organisation) => {
        before = organisation;
        return change(organisation);
      });
      if (after.collections !== before?.collections) await onCollections(after.collections);
      return after;
    },
  };
}
