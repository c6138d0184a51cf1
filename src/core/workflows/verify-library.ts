import type { BlobStore, CaptureChain, ItemStore } from '../library/ports.ts';
import type { Item, ItemId } from '../model/item.ts';
import type { OnProgress } from '../model/progress.ts';
import { shownSnapshot } from '../model/shown-snapshot.ts';
import type { ArtefactRole, Sha256, Snapshot, SnapshotState } from '../model/snapshot.ts';
import { said } from '../said/said.ts';
import type { Catalogue } from '../search/ports.ts';
import { CaptureChainCheck, type ChainReport } from './check-capture-chain.ts';

export type CheckItemDeps = {
  readonly blobs: BlobStore;
  readonly catalogue: Catalogue;
  /** Told of an item whose shown snapshot is found otherwise than it was thought to be. */
  readonly onSealChanged?: (id: ItemId) => void;
};

export type VerifyDeps = CheckItemDeps & { readonly items: ItemStore; readonly chain: CaptureChain };

/** What a check of one file of a snapshot found. */
export type SnapshotCheck = {
  readonly snapshotId: string;
  /** `shown` are the bytes that are shown, `record` is `capture.json`. */
  readonly role: ArtefactRole | 'shown' | 'record';
  readonly state: SnapshotState;
  readonly expectedSha256: Sha256;
  readonly actualSha256?: Sha256 | undefined;
};

/** Counts are of snapshots; ids are of the items that hold them. */
export type VerifyReport = {
  readonly checked: number;
  /** Every file of it is as it was sealed. */
  readonly intact: number;
  readonly altered: ItemId[];
  readonly missing: ItemId[];
  readonly chain: ChainReport;
};

/** Reads the bytes that an item's snapshots show again and compares them with their digests. */
export async function checkItem(deps: CheckItemDeps, item: Item): Promise<SnapshotCheck[]> {
  const checks: SnapshotCheck[] = [];
  for (const { id, sha256 } of item.snapshots) {
    checks.push({
      snapshotId: id,
      role: 'shown',
      expectedSha256: sha256,
      ...(await deps.blobs.check(sha256)),
    });
  }
  const shown = checks.find(({ snapshotId }) => snapshotId === shownSnapshot(item)?.id);
  const isNews = shown !== undefined && (await deps.catalogue.setSeal(item.id, shown.state));
  if (isNews) deps.onSealChanged?.(item.id);
  return checks;
}

/**
 * Checks every file of the snapshots of some items, or of all, the trash included, and the chain over all captures.
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
  const chain = await CaptureChainCheck.begin(deps);
  for await (const item of deps.items.all()) {
    signal.throwIfAborted();
    chain.meet(item);
    if (chosen && !chosen.has(item.id)) continue;
    onProgress?.({ step: said('workflow.step-checking-snapshots', {}), fraction: Math.min(1, seen / total) });
    seen += 1;
    const shown = await checkItem(deps, item);
    for (const [at, snapshot] of item.snapshots.entries()) {
      const states = [shown[at], ...(await checkBeside(deps, snapshot))].map((check) => check?.state);
      report.checked += 1;
      if (states.includes('altered')) report.altered.add(item.id);
      else if (states.includes('missing')) report.missing.add(item.id);
      else report.intact += 1;
      await chain.compare(item, snapshot);
    }
  }
  return { ...report, altered: [...report.altered], missing: [...report.missing], chain: chain.report() };
}

/** Checks the files of a snapshot beside those it shows. */
async function checkBeside({ blobs }: CheckItemDeps, snapshot: Snapshot): Promise<SnapshotCheck[]> {
  const { id: snapshotId, artefacts = [], record } = snapshot;
  const files = [
    ...artefacts,
    ...(record === undefined ? [] : [{ role: 'record' as const, sha256: record }]),
  ];
  const checks: SnapshotCheck[] = [];
  for (const { role, sha256 } of files) {
    checks.push({ snapshotId, role, expectedSha256: sha256, ...(await blobs.check(sha256)) });
  }
  return checks;
}
