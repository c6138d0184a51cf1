import { canonicalJson } from '../model/canonical-json.ts';
import type { CslItem } from '../model/csl-item.ts';
import type { Draft } from '../model/draft.ts';
import type { FieldOrigin, Item } from '../model/item.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { wasEmptied } from './edit-item.ts';

/** A variable that another reading gives another value, or none. */
export type FieldChange = {
  readonly variable: string;
  /** Absent if it was unknown. */
  readonly before?: unknown;
  /** Absent if it is unknown now. */
  readonly after?: unknown;
  readonly origin: FieldOrigin;
};

/** What reading an item again changes. */
export type ReExtracted = {
  /** The very item if nothing changes. */
  readonly item: Item;
  readonly changes: readonly FieldChange[];
  /** Variables that a person set, or that came with the source, and that were read otherwise. They stay. */
  readonly kept: readonly FieldChange[];
};

/**
 * An item with what a new reading of one of its snapshots found. What a person set or emptied, and what came with the
 * source, stays; so does what the reading did not look for, the citekey, and every tag.
 *
 * @param reading.text where the new text is kept
 */
export function reExtractItem(
  item: Item,
  reading: {
    readonly draft: Draft;
    readonly snapshotId: string;
    readonly text: Snapshot['text'];
    readonly now: number;
  },
): ReExtracted {
  const { draft, snapshotId, text, now } = reading;
  const changes: FieldChange[] = [];
  const kept: FieldChange[] = [];
  const csl: Record<string, unknown> = { ...item.csl };
  const provenance: Record<string, FieldOrigin> = { ...item.provenance };
  for (const [variable, origin] of Object.entries(draft.provenance)) {
    const change = changeOf(item.csl, draft.csl, { variable, origin });
    if (!isOurs(item, variable)) {
      if (change?.after !== undefined) kept.push(change);
      continue;
    }
    provenance[variable] = origin;
    if (!change) continue;
    changes.push(change);
    if (change.after === undefined) delete csl[variable];
    else csl[variable] = change.after;
  }
  const reExtract: Item = {
    ...item,
    csl: csl as CslItem,
    provenance,
    snapshots: item.snapshots.map((each) => (each.id === snapshotId ? { ...each, text } : each)),
  };
  const isSame = canonicalJson(reExtract) === canonicalJson(item);
  return {
    item: isSame ? item : { ...reExtract, modifiedAt: Math.max(now, item.modifiedAt + 1) },
    changes,
    kept,
  };
}

/** True for what reading found before, or looked for in vain; never for what a person decided. */
function isOurs({ csl, provenance }: Item, variable: string): boolean {
  const origin = provenance[variable];
  if (!origin) return csl[variable as keyof CslItem] === undefined;
  if (origin.state === 'known') return origin.by === 'extracted';
  return !wasEmptied(origin);
}

function changeOf(
  before: CslItem,
  after: CslItem,
  { variable, origin }: Pick<FieldChange, 'variable' | 'origin'>,
): FieldChange | undefined {
  const [old, now] = [before, after].map((csl) => csl[variable as keyof CslItem]);
  if (canonicalJson([old ?? null]) === canonicalJson([now ?? null])) return undefined;
  return {
    variable,
    ...(old !== undefined && { before: old }),
    ...(now !== undefined && { after: now }),
    origin,
  };
}
