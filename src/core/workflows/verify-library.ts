import type { BlobStore, ItemStore } from '../library/ports.ts';
import type { Item, ItemId } from '../model/item.ts';
import type { OnProgress } from '../model/progress.ts';
import { shownSnapshot } from '../model/shown-snapshot.ts';
import type { Sha256, SnapshotState } from '../model/snapshot.ts';
import type { Catalogue } from '../search/ports.ts';

export type VerifyDeps = {
  readonly items: ItemStore;
  readonly blobs: BlobStore;
  readonly catalogue: Catalogue;
  /** Told of an item whose shown snapshot is found otherwise than it was thought to be. */
  readonly onSealChanged?: (id: ItemId) => void;
};

/** What a check of one snapshot found. */
export type SnapshotCheck = {
  readonly snapshotId: string;
  readonly state: SnapshotState;
  readonly expectedSha256: Sha256;
  readonly actualSha256?: Sha256 | undefined;
};

/** Counts are of snapshots; ids are of the items that hold them. */
export type VerifyReport = {
  readonly checked: number;
  readonly intact: number;
  readonly altered: ItemId[];
  readonly missing: ItemId[];
};

/** Reads every snapshot of an item again and compares it with its digest. */
export async function checkItem(deps: VerifyDeps, item: Item): Promise<SnapshotCheck[]> {
  const checks: SnapshotCheck[] = [];
  for (const { id, sha256 } of item.snapshots) {
    checks.push({ snapshotId: id, expectedSha256: sha256, ...(await deps.blobs.check(sha256)) });
  }
  const shown = checks.find(({ snapshotId }) => snapshotId === shownSnapshot(item)?.id);
  const isNews = shown !== undefined && (await deps.catalogue.setSeal(item.id, shown.state));
  if (isNews) deps.onSealChanged?.(item.id);
  return checks;
}

/**
 * Checks the snapshots of some items, or of all, the trash included.
 *
 * @throws PressmarkError `damaged` if part of the library cannot be read, `cancelled`
 */
export async function verifyLibrary(
  deps: VerifyDeps,
  options: {
    readonly ids?: readonly ItemId[] | undefined;
    readonly signal: AbortSignal;
    readonly onProgress?: OnProgress | undefined;
  },
): Promise<VerifyReport> {
  const { signal, onProgress } = options;
  const chosen = options.ids && new Set(options.ids);
  const { all, trash } = await deps.catalogue.facets();
  const total = Math.max(1, chosen?.size ?? all + trash);
  let seen = 0;
  const report = { checked: 0, intact: 0, altered: new Set<ItemId>(), missing: new Set<ItemId>() };
  for await (const item of deps.items.all()) {
    signal.throwIfAborted();
    if (chosen && !chosen.has(item.id)) continue;
    onProgress?.({ step: 'Checking snapshots', fraction: Math.min(1, seen / total) });
    seen += 1;
    for (const { state } of await checkItem(deps, item)) {
      report.checked += 1;
      if (state === 'intact') report.intact += 1;
      else report[state].add(item.id);
    }
  }
  return { ...report, altered: [...report.altered], missing: [...report.missing] };
}
