import type { BlobStore, TextStore } from '../library/ports.ts';
import type { Item } from '../model/item.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { SourceReader } from './ports.ts';

export type ReadTextDeps = {
  readonly texts: TextStore;
  readonly blobs: BlobStore;
  readonly reader: SourceReader;
};

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
  const bytes = await deps.blobs.read(snapshot.sha256);
  const contentType = `${snapshot.mediaType}; charset=${snapshot.charset}`;
  const { draft } = await deps.reader.read(bytes, { url: item.csl.URL, contentType }, { signal });
  await deps.texts.put(draft.paragraphs.join('\n\n'));
  return draft.paragraphs;
}
