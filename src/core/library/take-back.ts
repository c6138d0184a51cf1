import { PressmarkError } from '../errors/pressmark-error.ts';
import type { Arrangement } from '../model/arrangement.ts';
import type { ChangeHead, ChangePart } from '../model/change-record.ts';
import type { Item, ItemId } from '../model/item.ts';
import { said } from '../said/said.ts';
import type { ChangeWriter, OpenRecord } from './change-writer.ts';
import type { History, KnownChange } from './history/history.ts';
import {
  arrangementWith,
  isOfItem,
  itemWith,
  partsByItem,
  standingsOfArrangement,
  standingsOfItem,
} from './history/recorded.ts';
import { inverseOf } from './history/with-differences.ts';
import type { BulkOptions } from './one-change.ts';
import type { ArrangementStore, ItemStore, System } from './ports.ts';

export type TakeBackDeps = {
  readonly items: ItemStore;
  readonly arrangement: ArrangementStore;
  readonly system: System;
  readonly writer: ChangeWriter;
  readonly history: History;
};

/** Which way the parts of a change are gone: to what was before it, or to what was after it. */
export type Way = 'back' | 'forth';

/**
 * Brings what a change changed to how it was before it, or after it, as a change of its own. What is so already is
 * left alone, so that one that was stopped can be gone on with. First everything is looked at: where a value is
 * neither, nothing is changed.
 *
 * @throws PressmarkError `conflict` naming what was changed otherwise meanwhile, `damaged`, `storage`; `cancelled`,
 *   what was brought back by then stays, is recorded, and can be gone on with
 */
export async function takeBack(
  deps: TakeBackDeps,
  { head, isWhole }: KnownChange,
  { way, record, signal, onProgress }: BulkOptions & { readonly way: Way; readonly record: OpenRecord },
): Promise<void> {
  if (!isWhole) throw new PressmarkError('conflict', said('history.incomplete', { change: head.said }));
  const steps = await stepsOf(deps, head.id, way);
  await itemsMustStand(deps, head, steps, signal);
  await arrangementMustStand(deps, head, steps);
  for (const [at, parts] of steps.entries()) {
    signal?.throwIfAborted();
    onProgress?.({ step: said('change.heading', { change: record.head.said }), fraction: at / steps.length });
    const arranged = parts.filter((part) => !isOfItem(part));
    await deps.writer.write(record, {
      items: await itemsAfter(deps, parts),
      ...(arranged.length > 0 && { arrange: (now: Arrangement) => arrangementWith(now, arranged) }),
      left: steps.length - at - 1,
    });
  }
}

/** The parts of a change piece by piece, as they are to be applied. */
async function stepsOf({ history }: TakeBackDeps, id: string, way: Way): Promise<(readonly ChangePart[])[]> {
  const steps: (readonly ChangePart[])[] = [];
  for await (const { parts } of history.piecesOf(id)) steps.push(way === 'back' ? inverseOf(parts) : parts);
  return way === 'back' ? steps : steps.reverse();
}

async function itemsAfter({ items, system }: TakeBackDeps, parts: readonly ChangePart[]) {
  const changed: { before: Item; after: Item }[] = [];
  for (const [id, own] of partsByItem(parts)) {
    const before = await items.get(id);
    const after = before && itemWith(before, own, { now: system.now() });
    if (before && after !== before && after) changed.push({ before, after });
  }
  return changed;
}

/** Several steps may be of one item: each is looked at as the one before leaves it. */
async function itemsMustStand(
  { items, system }: TakeBackDeps,
  head: ChangeHead,
  steps: readonly (readonly ChangePart[])[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const byItem = new Map<ItemId, (readonly ChangePart[])[]>();
  for (const parts of steps) {
    for (const [id, own] of partsByItem(parts)) byItem.set(id, [...(byItem.get(id) ?? []), own]);
  }
  for (const [id, groups] of byItem) {
    signal?.throwIfAborted();
    let item = await items.get(id);
    for (const own of groups) {
      // An item that is gone for good cannot come again.
      const isGone = !item && own.some(({ after }) => after !== undefined);
      if (isGone || standingsOfItem(item, own).includes('other')) {
        throw changedSince(head, item?.csl.title ?? item?.citekey ?? id);
      }
      item = item && itemWith(item, own, { now: system.now() });
    }
  }
}

async function arrangementMustStand(
  { arrangement }: TakeBackDeps,
  head: ChangeHead,
  steps: readonly (readonly ChangePart[])[],
): Promise<void> {
  const arranged = steps.map((parts) => parts.filter((part) => !isOfItem(part)));
  if (arranged.every((parts) => parts.length === 0)) return;
  let state = await arrangement.read();
  for (const parts of arranged) {
    const bad = parts[standingsOfArrangement(state, parts).indexOf('other')];
    if (bad) throw changedSince(head, nameIn(state, bad));
    state = arrangementWith(state, parts);
  }
}

function nameIn({ collections, savedSearches }: Arrangement, { of, before, after }: ChangePart): string {
  const known = [...collections, ...savedSearches].find(({ id }) => id === of);
  if (known) return known.name;
  const recorded = [before, after].find((each) => each instanceof Object && 'name' in each);
  return recorded instanceof Object && 'name' in recorded ? String(recorded.name) : of;
}

function changedSince({ said: change }: ChangeHead, thing: string): PressmarkError {
  return new PressmarkError('conflict', said('history.changed-since', { change, thing }));
}
