import { EXTRACTOR } from '../extract/extractor.ts';
import type { TextStore } from '../library/ports.ts';
import type { Item } from '../model/item.ts';
import { type Reading, readingSchema } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type ReExtractSnapshotDeps, reExtractSnapshot } from './re-extract-snapshot.ts';

export type ReadReadingDeps = ReExtractSnapshotDeps & { readonly texts: TextStore };

/**
 * What was read out of a snapshot besides its text, by the rules of today: as it was kept, or read again if it was
 * made by other rules or is gone.
 *
 * @throws PressmarkError as `reExtract`
 */
export async function readReading(
  deps: ReadReadingDeps,
  item: Item,
  snapshot: Snapshot,
  options: { readonly signal: AbortSignal },
): Promise<Reading> {
  const kept = snapshot.text.extractor === EXTRACTOR ? await keptReading(deps, snapshot) : undefined;
  return kept ?? (await reExtractSnapshot(deps, item, snapshot, options)).reading;
}

/** What was read together with the text that is kept; `undefined` if that is gone or was never kept. */
export async function keptReading(
  { texts }: Pick<ReadReadingDeps, 'texts'>,
  { text }: Snapshot,
): Promise<Reading | undefined> {
  const json = text.reading === undefined ? undefined : await texts.read(text.reading);
  if (json === undefined) return undefined;
  const parsed = readingSchema.safeParse(parsedJson(json));
  return parsed.success ? parsed.data : undefined;
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
