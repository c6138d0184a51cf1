import type { ExportEntry, ParsedEntry } from '../../model/reference-entry.ts';
import { foldSpace } from './clean-text.ts';
import { isRecord, type UnknownRecord } from './csl-record.ts';

/**
 * What a format has no place for, or would give back differently, by variable; `null` for a variable that is not
 * there although reading would find one. `custom`, `tags` and `collections` are among them.
 */
export type Leftovers = ReadonlyMap<string, unknown>;

/** Whether two values of a variable say the same. */
export type IsSame = (wanted: unknown, got: unknown, name: string) => boolean;

/** The same values, in any order of their keys. */
export const isSameExactly: IsSame = (wanted, got) =>
  wanted === got ||
  JSON.stringify(wanted) === JSON.stringify(got) ||
  canonical(wanted, 'exact') === canonical(got, 'exact');

/** The same values but for white space, which most formats fold. */
export const isSameFolded: IsSame = (wanted, got, name) =>
  isSameExactly(wanted, got, name) || canonical(wanted, 'folded') === canonical(got, 'folded');

/**
 * What must be carried beside a record so that reading gives `entry` again, all but its citekey.
 *
 * @param readBack the record as our own reader understands it
 */
export function leftoversOf(entry: ExportEntry, readBack: ParsedEntry, isSame: IsSame): Leftovers {
  const { custom = {}, ...wanted } = entry.csl;
  const { custom: gotCustom = {}, ...got } = readBack.csl;
  const left = new Map<string, unknown>(differences(wanted, got, isSame));
  const customLeft = differences(custom, gotCustom, isSame);
  if (customLeft.length > 0) left.set('custom', Object.fromEntries(customLeft));
  const { tags, collections } = entry;
  if (!isSame(tags, readBack.tags ?? [], 'tags')) left.set('tags', tags);
  if (!isSame(collections, readBack.collections ?? [], 'collections')) left.set('collections', collections);
  return left;
}

/** The values of one record that another has otherwise, by name, and `null` for what only the other has. */
export function differences(
  wanted: UnknownRecord,
  got: UnknownRecord,
  isSame: IsSame,
): readonly (readonly [name: string, value: unknown])[] {
  const names = new Set([...Object.keys(wanted), ...Object.keys(got)]);
  return [...names]
    .filter((name) => !isSame(own(wanted, name), own(got, name), name))
    .map((name) => [name, own(wanted, name) ?? null] as const);
}

/** The value of a name that may be one that every object inherits, such as `__proto__`. */
function own(record: UnknownRecord, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** JSON with sorted keys, and with folded spaces if asked. */
function canonical(value: unknown, space: 'exact' | 'folded'): string {
  return (
    JSON.stringify(value, (_, each: unknown) => {
      if (typeof each === 'string') return space === 'folded' ? foldSpace(each) : each;
      if (!isRecord(each)) return each;
      return Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)));
    }) ?? ''
  );
}
