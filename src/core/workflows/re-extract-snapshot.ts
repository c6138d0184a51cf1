import type { BlobStore } from '../library/ports.ts';
import type { Draft } from '../model/draft.ts';
import type { Item } from '../model/item.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { SourceHints, SourceReader } from './ports.ts';

export type ReExtractSnapshotDeps = { readonly blobs: BlobStore; readonly reader: SourceReader };

/**
 * Reads a snapshot of an item by the rules of today. Changes nothing.
 *
 * @throws PressmarkError `damaged` if its bytes are gone, `unreadable`, `cancelled`
 */
export async function reExtractSnapshot(
  { blobs, reader }: ReExtractSnapshotDeps,
  item: Item,
  snapshot: Snapshot,
  { signal }: { readonly signal: AbortSignal },
): Promise<Draft> {
  const { draft } = await reader.read(await blobs.read(snapshot.sha256), hintsFor(item, snapshot), {
    signal,
  });
  return draft;
}

/** What was known of the bytes when they were captured. */
function hintsFor(item: Item, { origin, mediaType, charset }: Snapshot): SourceHints {
  const given = item.provenance.URL;
  const isGiven = given?.state === 'known' && given.by !== 'extracted';
  return {
    name: 'name' in origin && origin.kind === 'file' ? origin.name : undefined,
    url: addressOf(origin) ?? (isGiven ? item.csl.URL : undefined),
    contentType: charset === 'binary' ? mediaType : `${mediaType}; charset=${charset}`,
  };
}

function addressOf(origin: Snapshot['origin']): string | undefined {
  if (origin.kind === 'url') return origin.finalUrl;
  return origin.kind === 'web-archive' ? origin.url : undefined;
}
