import type { Engine } from 'citeproc';
import type { EngineItem } from '../engine/engine-pool.ts';
import { type KnownKeys, withKnownKeys, withoutCitations } from '../engine/known-keys.ts';
import { withoutDisambiguation } from '../engine/without-disambiguation.ts';
import { writeEntries } from '../engine/write-entries.ts';
import { LETTER_MARK_NUMBER, NUMBER_MARK, type RenderedEntry } from './rendered-entry.ts';

/**
 * Prints items as if each stood alone, some dozen in one go, which is quicker than one at a time.
 *
 * @param engine takes the items by their ids
 * @param options.isCited false where nothing depends on how they are cited, which is then left empty
 */
export function renderApart(
  engine: Engine,
  items: readonly EngineItem[],
  { isCited }: { readonly isCited: boolean },
): RenderedEntry[] {
  return withoutDisambiguation(engine, 'all', () => {
    const ids = items.map(({ id }) => id);
    if (isCited) engine.updateItems(ids, true);
    else withoutCitations(engine, () => engine.updateItems(ids, true));
    const registry = markNumbers(engine, items);
    const written = new Map(
      writeEntries(engine, { substitutes: false })?.entries.map((entry) => [entry.id, entry]),
    );
    return items.map(({ id }) => ({
      markup: written.get(id)?.markup ?? '',
      sortKeys: registry[id]?.sortkeys ?? [],
      ambiguous: (isCited && registry[id]?.ambig) || '',
      names: written.get(id)?.names ?? '',
    }));
  });
}

/**
 * Prints items as they read beside others that are like them, with `LETTER_MARK` for the letters behind their years.
 *
 * @param items all begin with the same names; with `hasDash` the first lends its names to the others, and only these
 *   are printed
 */
export function renderVariants(
  engine: Engine,
  items: readonly EngineItem[],
  {
    hasLetter,
    hasDash,
    keys,
  }: {
    readonly hasLetter: boolean;
    readonly hasDash: boolean;
    readonly keys: ReadonlyMap<string, KnownKeys>;
  },
): string[] {
  const ids = items.map(({ id }) => id);
  withoutDisambiguation(engine, 'all', () =>
    withKnownKeys(engine, keys, () => withoutCitations(engine, () => engine.updateItems(ids, true))),
  );
  const registry = markNumbers(engine, items);
  for (const id of hasLetter ? ids : []) {
    const known = registry[id];
    if (known) known.disambig.year_suffix = LETTER_MARK_NUMBER;
  }
  const written = writeEntries(engine, { substitutes: hasDash })?.entries ?? [];
  const markups = new Map(written.map(({ id, markup }) => [id, markup]));
  return ids.slice(hasDash ? 1 : 0).map((id) => markups.get(id) ?? '');
}

/** Which letters the engine puts behind the years of items that are cited alike, given in order. */
export function lettersByEngine(
  engine: Engine,
  items: readonly EngineItem[],
  keys: ReadonlyMap<string, KnownKeys>,
): (number | undefined)[] {
  const ids = items.map(({ id }) => id);
  withKnownKeys(engine, keys, () => engine.updateItems(ids, true));
  const { registry } = engine.registry;
  return ids.map((id) => {
    const letter = registry[id]?.disambig.year_suffix ?? false;
    return letter === false ? undefined : Number(letter);
  });
}

/** Has every entry print the mark where its number goes. */
export function markNumbers(engine: Engine, items: readonly EngineItem[]): Engine['registry']['registry'] {
  const { registry } = engine.registry;
  for (const { id } of items) {
    const known = registry[id];
    if (known) known.seq = Number(NUMBER_MARK);
  }
  return registry;
}
