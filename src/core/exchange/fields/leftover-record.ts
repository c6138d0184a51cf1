import { formatEdtf, parseEdtf } from '../../csl/dates/edtf.ts';
import { CSL_TYPES, type CslItem, cslDateSchema } from '../../model/csl-item.ts';
import type { ExportEntry, ParsedEntry } from '../../model/reference-entry.ts';
import type { Said } from '../../said/said.ts';
import { oneLine } from './clean-text.ts';
import {
  DATE_VARIABLES,
  entryFromCslRecord,
  isRecord,
  TEXT_VARIABLES,
  type UnknownRecord,
} from './csl-record.ts';
import { isSameFolded, leftoversOf } from './leftovers.ts';
import { collectionsFrom, isListOfTexts, uniqueTexts } from './tags-and-collections.ts';

const MARK = 'csl+json:';

const VARIABLE_BY_FOLDED: ReadonlyMap<string, string> = new Map(
  ['type', ...TEXT_VARIABLES, ...DATE_VARIABLES].map((name) => [name.toLowerCase(), name]),
);

/**
 * What a record of a format leaves unsaid, as one record of CSL-JSON that has the citekey too, and tags and collections
 * among its `custom`. White space is no difference, for most formats fold it.
 *
 * @param readBack the record as our own reader understands it
 */
export function leftoverRecordOf(entry: ExportEntry, readBack: ParsedEntry): UnknownRecord | undefined {
  const { 'citation-key': _, ...csl } = entry.csl;
  const left = leftoversOf({ ...entry, csl, tags: uniqueTexts(entry.tags) }, readBack, isSameFolded);
  const { custom, tags, collections, ...variables } = Object.fromEntries(left);
  const leftCustom = {
    ...(isRecord(custom) && custom),
    ...(tags !== undefined && { tags }),
    ...(collections !== undefined && { collections }),
  };
  const record = {
    ...variables,
    ...(entry.citekey !== '' && entry.citekey !== readBack.citekey && { 'citation-key': entry.citekey }),
    ...(Object.keys(leftCustom).length > 0 && { custom: leftCustom }),
  };
  return Object.keys(record).length > 0 ? record : undefined;
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
  return text !== undefined && isSameFolded(parseEdtf(text), date, name) ? text : undefined;
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
