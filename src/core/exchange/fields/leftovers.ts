import { formatEdtf, parseEdtf } from '../../csl/dates/edtf.ts';
import { CSL_TYPES, type CslItem, cslDateSchema } from '../../model/csl-item.ts';
import type { ExportEntry, ParsedEntry } from '../../model/reference-entry.ts';
import type { Said } from '../../said/said.ts';
import { foldSpace, oneLine } from './clean-text.ts';
import {
  DATE_VARIABLES,
  entryFromCslRecord,
  isRecord,
  TEXT_VARIABLES,
  type UnknownRecord,
} from './csl-record.ts';
import { collectionsFrom, isListOfTexts, uniqueTexts } from './tags-and-collections.ts';

const MARK = 'csl+json:';

const VARIABLE_BY_FOLDED: ReadonlyMap<string, string> = new Map(
  ['type', ...TEXT_VARIABLES, ...DATE_VARIABLES].map((name) => [name.toLowerCase(), name]),
);

/**
 * What a record of a format leaves unsaid: the variables, own things, citekey, tags and collections of `entry` that differ
 * in `readBack`, the record as our own reader understands it. `null` takes away what only reading back added.
 * White space is no difference, for most formats fold it.
 */
export function leftoversOf(entry: ExportEntry, readBack: ParsedEntry): UnknownRecord | undefined {
  const left: Record<string, unknown> = {};
  const { custom = {}, 'citation-key': _, ...variables } = entry.csl;
  const { custom: customBack = {}, ...variablesBack } = readBack.csl;
  differences(variables, variablesBack, left);
  if (entry.citekey !== '' && entry.citekey !== readBack.citekey) left['citation-key'] = entry.citekey;
  const leftCustom: Record<string, unknown> = {};
  differences(custom, customBack, leftCustom);
  if (!isSame(uniqueTexts(entry.tags), readBack.tags ?? [])) leftCustom.tags = entry.tags;
  if (!isSame(entry.collections, readBack.collections ?? [])) leftCustom.collections = entry.collections;
  if (Object.keys(leftCustom).length > 0) left.custom = leftCustom;
  return Object.keys(left).length > 0 ? left : undefined;
}

function differences(given: UnknownRecord, back: UnknownRecord, into: Record<string, unknown>): void {
  for (const name of new Set([...Object.keys(given), ...Object.keys(back)])) {
    if (name !== '__proto__' && !isSame(given[name], back[name])) into[name] = given[name] ?? null;
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || canonical(one) === canonical(other);
}

/** JSON with sorted keys and folded spaces. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (typeof each === 'string') return foldSpace(each);
    if (!isRecord(each)) return each;
    return Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/**
 * Leftovers as lines of text that any program can show: `variable: value` for texts and dates, as Zotero's *Extra*
 * has them, and one of JSON for the rest.
 */
export function leftoverLines(left: UnknownRecord): string[] {
  const lines: string[] = [];
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(left)) {
    const text = plainText(name, value);
    if (text === undefined) rest[name] = value;
    else lines.push(`${name}: ${text}`);
  }
  return Object.keys(rest).length > 0 ? [...lines, leftoversAsJson(rest)] : lines;
}

/** The text that says a value wholly, if there is one. */
function plainText(name: string, value: unknown): string | undefined {
  if (name === 'type' && typeof value === 'string') return value;
  if (TEXT_VARIABLES.has(name)) {
    return typeof value === 'string' && value !== '' && oneLine(value) === value ? value : undefined;
  }
  const date = DATE_VARIABLES.has(name) ? cslDateSchema.safeParse(value).data : undefined;
  const text = date && formatEdtf(date);
  return text !== undefined && canonical(parseEdtf(text)) === canonical(date) ? text : undefined;
}

/** Leftovers as one line of JSON behind a mark; `leftoversFromLine` reads it. */
export function leftoversAsJson(left: UnknownRecord): string {
  const json = JSON.stringify(left).replace(
    /[\u007f-\u009f\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${MARK} ${json}`;
}

/** The leftovers in a line that `leftoversAsJson` wrote, or `undefined` for any other text. */
export function leftoversFromJson(text: string): UnknownRecord | undefined {
  if (!text.startsWith(MARK)) return undefined;
  try {
    const value: unknown = JSON.parse(text.slice(MARK.length));
    return isRecord(value) ? value : undefined;
  } catch {
    // A line that another program cut or changed is an ordinary text again.
    return undefined;
  }
}

/** The leftovers in a line of `leftoverLines`, also as Zotero writes them; `undefined` for any other text. */
export function leftoversFromLine(text: string): UnknownRecord | undefined {
  const json = leftoversFromJson(text);
  if (json) return json;
  const colon = text.indexOf(':');
  if (colon === -1 || colon > 40) return undefined;
  const written = text.slice(0, colon).trim();
  const value = text.slice(colon + 1).trim();
  const name = VARIABLE_BY_FOLDED.get(written.toLowerCase().replaceAll(' ', '-'));
  if (name === undefined || value === '') return undefined;
  return name !== 'type' || CSL_TYPES.some((type) => type === value) ? { [name]: value } : undefined;
}

/** The entry with leftovers put over it; what is wrong in them is told and not taken. */
export function withLeftovers(
  entry: ParsedEntry,
  left: UnknownRecord,
  tell: (message: Said) => void,
): ParsedEntry {
  const { custom: leftCustom, 'citation-key': citekey, type = entry.csl.type, ...leftVariables } = left;
  const read = entryFromCslRecord({ ...leftVariables, type }, tell, 'exact');
  const csl: Record<string, unknown> = { ...entry.csl, ...read.csl };
  for (const [name, value] of Object.entries(leftVariables)) if (value === null) delete csl[name];
  const { tags, collections, ...others } = isRecord(leftCustom) ? leftCustom : {};
  const custom = { ...entry.csl.custom, ...read.csl.custom, ...others };
  const kept = Object.entries(custom).filter(([, value]) => value !== null);
  const { custom: _, ...rest } = csl;
  return {
    ...entry,
    ...(typeof citekey === 'string' && citekey !== '' && { citekey }),
    csl: cslFrom(kept.length > 0 ? { ...rest, custom: Object.fromEntries(kept) } : rest, entry.csl),
    ...(isListOfTexts(tags) && { tags: uniqueTexts(tags) }),
    ...(collectionsFrom(collections) && { collections: collectionsFrom(collections) ?? [] }),
  };
}

function cslFrom(record: UnknownRecord, fallback: CslItem): CslItem {
  const whole = { ...record, type: record.type ?? fallback.type };
  return entryFromCslRecord(whole, () => undefined, 'exact').csl;
}
