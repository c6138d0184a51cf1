import type { TextStore } from '../library/ports.ts';
import type { Item } from '../model/item.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { keptText } from './keep-text.ts';
import { type ReExtractSnapshotDeps, reExtractSnapshot } from './re-extract-snapshot.ts';

export type ReadTextDeps = ReExtractSnapshotDeps & { readonly texts: TextStore };

/**
 * The paragraphs of one snapshot of an item. A text that is gone is read out of the snapshot again.
 *
 * @throws PressmarkError `damaged` if the snapshot is gone too, `unreadable`, `cancelled`
 */
export async function readSnapshotText(
  deps: ReadTextDeps,
  item: Item,
  snapshot: Snapshot,
  { signal }: { readonly signal: AbortSignal },
): Promise<readonly string[]> {
  if (snapshot.text.paragraphs === 0) return [];
  const text = await deps.texts.read(snapshot.text.sha256);
  if (text !== undefined) return text.split('\n\n');
  const draft = await reExtractSnapshot(deps, item, snapshot, { signal });
  await deps.texts.put(keptText(draft));
  return draft.paragraphs;
}
