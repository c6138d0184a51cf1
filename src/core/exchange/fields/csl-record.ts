import { cslDateOfValue } from '../../csl/dates/csl-date-value.ts';
import { decodeEntities } from '../../csl/decode-entities.ts';
import { NATURAL_ORDER, readName } from '../../csl/names/read-name.ts';
import {
  CSL_DATE_VARIABLES,
  CSL_NAME_VARIABLES,
  CSL_TEXT_VARIABLES,
  CSL_TYPES,
  type CslItem,
  cslDateSchema,
  cslItemSchema,
  cslNameSchema,
} from '../../model/csl-item.ts';
import type { ParsedEntry } from '../../model/reference-entry.ts';
import { type Said, said } from '../../said/said.ts';
import { unknownType } from './unknown-type.ts';

export const NAME_VARIABLES: ReadonlySet<string> = new Set<string>(CSL_NAME_VARIABLES);
export const DATE_VARIABLES: ReadonlySet<string> = new Set<string>(CSL_DATE_VARIABLES);
export const TEXT_VARIABLES: ReadonlySet<string> = new Set<string>(CSL_TEXT_VARIABLES);

export type UnknownRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Makes an entry of an object that is meant to be a CSL item. What is not as CSL has it is left out and told;
 * variables of other programs are kept under `custom`.
 *
 * @param dates `read` to find the dates in words that another program left as such, `exact` for what we wrote
 */
export function entryFromCslRecord(
  value: UnknownRecord,
  tell: (message: Said) => void,
  dates: 'read' | 'exact' = 'read',
): ParsedEntry {
  const csl: Record<string, unknown> = { type: typeFrom(value.type, tell) };
  const custom: Record<string, unknown> = isRecord(value.custom) ? { ...value.custom } : {};
  for (const [variable, given] of Object.entries(value)) {
    if (variable === 'type' || variable === 'id' || variable === 'custom' || given === null) continue;
    if (!isCslVariable(variable)) {
      if (variable === '__proto__') tell(said('entry.impossible-name', { name: variable }));
      else custom[variable] = given;
      continue;
    }
    const read = readVariable(variable, given, { tell, dates });
    if (read === undefined) tell(said('entry.not-as-csl', { variable }));
    else csl[variable] = read;
  }
  if (Object.keys(custom).length > 0) csl.custom = custom;
  const id = value.id;
  const citekey = csl['citation-key'];
  return {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : '',
    citekey: typeof citekey === 'string' && citekey !== '' ? citekey : undefined,
    csl: cslItemSchema.parse(csl),
  };
}

export function isCslVariable(name: string): boolean {
  return NAME_VARIABLES.has(name) || DATE_VARIABLES.has(name) || TEXT_VARIABLES.has(name);
}

function typeFrom(given: unknown, tell: (message: Said) => void): CslItem['type'] {
  const type = CSL_TYPES.find((known) => known === given);
  if (!type)
    tell(unknownType(typeof given === 'string' || typeof given === 'number' ? String(given) : '', 'CSL'));
  return type ?? 'document';
}

function readVariable(
  variable: string,
  given: unknown,
  { tell, dates }: { readonly tell: (message: Said) => void; readonly dates: 'read' | 'exact' },
): unknown {
  if (NAME_VARIABLES.has(variable))
    return Array.isArray(given) ? readNames(variable, given, tell) : undefined;
  if (DATE_VARIABLES.has(variable)) {
    const isExact = dates === 'exact' && isRecord(given);
    return isExact ? cslDateSchema.safeParse(given).data : cslDateOfValue(given);
  }
  if (typeof given === 'number') return String(given);
  if (typeof given !== 'string') return undefined;
  return dates === 'exact' || WITH_MARKUP.has(variable) ? given : withoutEntities(given);
}

/** May hold a page’s markup, in which an entity is no mistake. */
const WITH_MARKUP = new Set(['abstract', 'annote', 'note']);

/** Services and pages leave “R&amp;D” in their records. */
function withoutEntities(text: string): string {
  return text.includes('&') ? decodeEntities(text) : text;
}

/** A value of a variable as a record holds it: read again, it is the same, even where the text itself has an entity. */
export function recordText(variable: string, text: string): string {
  const isKept = WITH_MARKUP.has(variable) || withoutEntities(text) === text;
  return isKept ? text : text.replaceAll('&', '&amp;');
}

function readNames(variable: string, given: readonly unknown[], tell: (message: Said) => void): unknown[] {
  const names = given.flatMap((name) =>
    typeof name === 'string'
      ? (readName(name, NATURAL_ORDER) ?? [])
      : (cslNameSchema.safeParse(name).data ?? []),
  );
  if (names.length < given.length) tell(said('entry.name-not-as-csl', { variable }));
  return names;
}
