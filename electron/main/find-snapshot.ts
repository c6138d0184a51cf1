import type { FindSnapshot } from './protocol/snapshot-content.ts';
import type { Services } from './services.ts';

/** Finds a snapshot of the open library by its id. */
export function findSnapshotIn(services: () => Services | undefined): FindSnapshot {
  return async (snapshotId) => {
    const open = services();
    if (!open) return undefined;
    const [itemId] = await open.catalogue.find({ snapshotId });
    if (itemId === undefined) return undefined;
    const item = await open.library.item(itemId);
    const snapshot = item.snapshots.find(({ id }) => id === snapshotId);
    return snapshot && { snapshot, read: (sha256) => open.blobs.read(sha256) };
  };
}
