import { PressmarkError } from '../errors/pressmark-error.ts';
import type { Library } from '../library/library.ts';
import type { BulkOptions } from '../library/one-change.ts';
import type { System, TextStore } from '../library/ports.ts';
import { type ReExtracted, reExtractItem } from '../library/re-extract-item.ts';
import type { Draft } from '../model/draft.ts';
import type { Item, ItemId } from '../model/item.ts';
import { shownSnapshot } from '../model/shown-snapshot.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { said } from '../said/said.ts';
import { keepText, keptText } from './keep-text.ts';
import { type ReExtractSnapshotDeps, reExtractSnapshot } from './re-extract-snapshot.ts';

export type ReExtractDeps = ReExtractSnapshotDeps & {
  readonly library: Library;
  readonly texts: TextStore;
  readonly system: System;
};

/** What reading one item again changes, or would change. */
export type ReExtractReport = Pick<ReExtracted, 'changes' | 'kept'> & {
  readonly item: Item;
  /** How many paragraphs its text had and has; `changed` if a word of it is another. */
  readonly text: { readonly before: number; readonly after: number; readonly changed: boolean };
};

export type ReExtractOptions = BulkOptions & {
  readonly signal: AbortSignal;
  /** Changes nothing. */
  readonly dryRun?: boolean | undefined;
  /** Told of each item as it is done. */
  readonly onItem?: ((report: ReExtractReport) => void) | undefined;
  /** Told of an item that could not be read again; without it that is thrown. */
  readonly onFailure?: ((item: Item, error: PressmarkError) => void) | undefined;
};

/** So many are stored together, as one change that can be taken back. */
const AT_ONCE = 100;

/**
 * Reads the shown snapshots of items again by the rules of today. Some hundred are stored together, so that a cancel
 * keeps what is done. Items without a snapshot, and those in the trash, are passed over.
 *
 * @throws PressmarkError `cancelled`, `storage`, `conflict`
 */
export async function reExtractItems(
  deps: ReExtractDeps,
  ids: readonly ItemId[],
  options: ReExtractOptions,
): Promise<void> {
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const readings: NewReading[] = [];
    for (const [offset, id] of ids.slice(at, at + AT_ONCE).entries()) {
      options.signal.throwIfAborted();
      options.onProgress?.({ step: 'Re-extracting', fraction: (at + offset) / ids.length });
      const reading = await readOne(deps, await deps.library.item(id), options);
      if (reading) readings.push(reading);
    }
    const reports = options.dryRun ? readings.map(reportOf(deps)) : await store(deps, readings);
    for (const report of reports) options.onItem?.(report);
  }
}

/** An item that was read again, and is as it was. */
type NewReading = {
  readonly item: Item;
  readonly snapshot: Snapshot;
  readonly draft: Draft;
  readonly isOtherText: boolean;
};

async function readOne(
  deps: ReExtractDeps,
  item: Item,
  { signal, onFailure }: ReExtractOptions,
): Promise<NewReading | undefined> {
  const snapshot = shownSnapshot(item);
  if (!snapshot || item.trashedAt !== undefined) return undefined;
  try {
    const draft = await reExtractSnapshot(deps, item, snapshot, { signal });
    const before = await deps.texts.read(snapshot.text.sha256);
    return { item, snapshot, draft, isOtherText: before !== keptText(draft) };
  } catch (error) {
    signal.throwIfAborted();
    const failure = PressmarkError.from(error);
    if (!onFailure) throw failure;
    onFailure(item, failure);
    return undefined;
  }
}

/** Puts readings over the items as they are by now: somebody may have edited them meanwhile. */
async function store(deps: ReExtractDeps, readings: readonly NewReading[]): Promise<ReExtractReport[]> {
  const texts = new Map<ItemId, Snapshot['text']>();
  for (const { item, draft } of readings) texts.set(item.id, await keepText(deps, draft));
  const byId = new Map(readings.map((reading) => [reading.item.id, reading]));
  const reports: ReExtractReport[] = [];
  const update = (current: Item) => {
    const reading = byId.get(current.id);
    if (!reading) return current;
    const report = reportOf(deps, texts)({ ...reading, item: current });
    reports.push(report);
    return report.item;
  };
  await deps.library.change([...byId.keys()], said('change.re-extract', {}), update, { who: 'extraction' });
  return reports;
}

/** What a reading makes of its item. @param texts where the new texts are kept; without it nothing is */
function reportOf({ system }: ReExtractDeps, texts?: ReadonlyMap<ItemId, Snapshot['text']>) {
  return ({ item, snapshot, draft, isOtherText }: NewReading): ReExtractReport => {
    const text = texts?.get(item.id) ?? snapshot.text;
    return {
      ...reExtractItem(item, { draft, snapshotId: snapshot.id, text, now: system.now() }),
      text: { before: snapshot.text.paragraphs, after: draft.paragraphs.length, changed: isOtherText },
    };
  };
}
