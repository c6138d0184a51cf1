import type { Item } from '../model/item.ts';
import { shownSnapshot } from '../model/shown-snapshot.ts';
import { type ReadTextDeps, readSnapshotText } from './read-snapshot-text.ts';

export type ReadArticleDeps = ReadTextDeps;

/** The paragraphs of an item's shown snapshot. @throws PressmarkError as `readSnapshotText` */
export async function readArticle(
  deps: ReadArticleDeps,
  item: Item,
  options: { readonly signal: AbortSignal },
): Promise<readonly string[]> {
  const snapshot = shownSnapshot(item);
  return snapshot ? readSnapshotText(deps, item, snapshot, options) : [];
}
