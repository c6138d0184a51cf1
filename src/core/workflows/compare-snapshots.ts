import { type ComparedParagraph, compareText } from '../capture/compare-text.ts';
import type { Item } from '../model/item.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type ReadTextDeps, readSnapshotText } from './read-snapshot-text.ts';

/** What two captures of one item have in common. */
export type SnapshotComparison = {
  /** The very same file. */
  readonly sameBytes: boolean;
  /** The same text, though the page around it may differ. */
  readonly sameText: boolean;
  readonly paragraphs: readonly ComparedParagraph[];
};

/** Compares what two captures of an item say, the older first. @throws PressmarkError as `readSnapshotText` */
export async function compareSnapshots(
  deps: ReadTextDeps,
  item: Item,
  { from, to, signal }: { readonly from: Snapshot; readonly to: Snapshot; readonly signal: AbortSignal },
): Promise<SnapshotComparison> {
  const [before, after] = await Promise.all(
    [from, to].map((snapshot) => readSnapshotText(deps, item, snapshot, { signal })),
  );
  const paragraphs = compareText(before ?? [], after ?? []);
  return {
    sameBytes: from.sha256 === to.sha256,
    sameText: paragraphs.every(({ kind }) => kind === 'kept'),
    paragraphs,
  };
}
