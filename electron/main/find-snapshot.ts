import type { FindSnapshot } from './protocol/snapshot-protocol.ts';
import type { Services } from './services.ts';

/** Finds a snapshot of the open library by its id, and reads its bytes. */
export function findSnapshotIn(services: () => Services | undefined): FindSnapshot {
  return async (snapshotId) => {
    const open = services();
    if (!open) return undefined;
    const [itemId] = await open.catalogue.find({ snapshotId });
    if (itemId === undefined) return undefined;
    const item = await open.library.item(itemId);
    const snapshot = item.snapshots.find(({ id }) => id === snapshotId);
    return snapshot && { snapshot, bytes: await open.blobs.read(snapshot.sha256) };
  };
}
