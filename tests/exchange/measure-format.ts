import type { MovedFormatId } from '#core/exchange/format-facts.ts';
import { exchangeFormat } from '#core/exchange/formats.ts';
import type { ExportEntry, ParsedEntry } from '#core/model/reference-entry.ts';
import { readAll, writeAll } from '../support/round-trip.ts';
import { withoutCarrier } from './strip-carrier.ts';

/** How often a field of the items came back: as it was, otherwise, or not at all. */
export type FieldCount = { kept: number; changed: number; gone: number };

/** By field: a CSL variable, `custom.…`, `citekey`, `tags`, `collections` or `notes`. */
export type FieldCounts = ReadonlyMap<string, FieldCount>;

/** What a format keeps for other programs, and what it keeps for Pressmark. */
export type FormatMeasure = { readonly forOthers: FieldCounts; readonly forPressmark: FieldCounts };

/** Writes items in a format, reads them as another program would and as Pressmark does, and counts. */
export function measureFormat(id: MovedFormatId, items: readonly ExportEntry[]): FormatMeasure {
  const format = exchangeFormat(id);
  const file = writeAll(format, items);
  return {
    forOthers: countFields(items, readAll(format, withoutCarrier(id, file)).entries),
    forPressmark: countFields(items, readAll(format, file).entries),
  };
}

/** Compares item by item, field by field; the items come back in their order. Keywords may come back as tags. */
export function countFields(
  wanted: readonly ExportEntry[],
  got: readonly (ParsedEntry | ExportEntry | undefined)[],
): FieldCounts {
  const counts = new Map<string, FieldCount>();
  for (const [at, item] of wanted.entries()) {
    const entry = got[at];
    const back = entry ? fieldsOf(entry) : new Map<string, unknown>();
    for (const [field, value] of fieldsOf(item)) {
      const count = counts.get(field) ?? { kept: 0, changed: 0, gone: 0 };
      const found = back.get(field) ?? (field === 'keyword' ? back.get('tags') : undefined);
      if (found === undefined) count.gone += 1;
      else if (canonical(found) === canonical(value)) count.kept += 1;
      else count.changed += 1;
      counts.set(field, count);
    }
  }
  return counts;
}

/** The share of fields that came back as they were, 0 to 1. */
export function keptShare(counts: FieldCounts): number {
  const all = [...counts.values()];
  const kept = all.reduce((sum, each) => sum + each.kept, 0);
  return kept / all.reduce((sum, each) => sum + each.kept + each.changed + each.gone, 0);
}

/** Everything that an item says. */
export function fieldsOf(entry: ExportEntry | ParsedEntry): ReadonlyMap<string, unknown> {
  const { custom = {}, 'citation-key': _, ...variables } = entry.csl;
  const own = Object.entries(custom).map(([name, value]) => [`custom.${name}`, value] as const);
  const { citekey, tags = [], collections = [], notes = [] } = entry;
  const lists = [
    ['tags', tags],
    ['collections', collections],
    ['notes', notes],
  ] as const;
  return new Map<string, unknown>([
    ...(citekey === undefined ? [] : [['citekey', citekey] as const]),
    ...Object.entries(variables).filter(([, value]) => value !== undefined),
    ...own,
    ...lists.filter(([, list]) => list.length > 0),
  ]);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}
