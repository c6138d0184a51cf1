import { PressmarkError } from '../errors/pressmark-error.ts';
import {
  CSL_DATE_VARIABLES,
  CSL_NAME_VARIABLES,
  CSL_TEXT_VARIABLES,
  CSL_TYPES,
  type CslItem,
  cslDateSchema,
  cslItemSchema,
  cslNameSchema,
} from '../model/csl-item.ts';
import { cslDateFrom, parsePartialDate } from '../model/partial-date.ts';
import type { EntryProblem, ParsedEntry } from '../model/reference-entry.ts';

const KNOWN = new Set<string>([
  'type',
  'id',
  'custom',
  ...CSL_NAME_VARIABLES,
  ...CSL_DATE_VARIABLES,
  ...CSL_TEXT_VARIABLES,
]);

/**
 * Reads CSL-JSON: an array of items, or one. A part that is not as it should be is left out and named; an
 * entry is given up only if it is no object. Variables of other programs are kept under `custom`.
 *
 * @throws PressmarkError `unreadable` if the text is not JSON, or neither an array nor an object
 * @see https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json
 */
export function parseCslJson(text: string): {
  readonly entries: readonly ParsedEntry[];
  readonly problems: readonly EntryProblem[];
} {
  const data = parseJson(text);
  if (typeof data !== 'object' || data === null) throw notCslJson();
  const entries: ParsedEntry[] = [];
  const problems: EntryProblem[] = [];
  for (const [index, value] of (Array.isArray(data) ? data : [data]).entries()) {
    const tell = (message: string) => problems.push({ index, message });
    if (isRecord(value)) entries.push(entryFrom(value, tell));
    else tell('This entry is not an object, so it was left out.');
  }
  return { entries, problems };
}

function entryFrom(value: Readonly<Record<string, unknown>>, tell: (message: string) => void): ParsedEntry {
  const csl: Record<string, unknown> = { type: typeFrom(value.type, tell) };
  const custom: Record<string, unknown> = isRecord(value.custom) ? { ...value.custom } : {};
  for (const [variable, given] of Object.entries(value)) {
    if (variable === 'type' || variable === 'id' || variable === 'custom' || given === null) continue;
    if (!KNOWN.has(variable)) custom[variable] = given;
    else {
      const read = readVariable(variable, given);
      if (read === undefined) tell(`“${variable}” is not as CSL has it, so it was left out.`);
      else csl[variable] = read;
    }
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

function typeFrom(given: unknown, tell: (message: string) => void): CslItem['type'] {
  const type = CSL_TYPES.find((known) => known === given);
  if (!type) tell(`“${String(given)}” is not a CSL type; the entry was read as a document.`);
  return type ?? 'document';
}

function readVariable(variable: string, given: unknown): unknown {
  if (CSL_NAME_VARIABLES.some((known) => known === variable)) {
    return Array.isArray(given)
      ? given.flatMap((name) => cslNameSchema.safeParse(name).data ?? [])
      : undefined;
  }
  if (CSL_DATE_VARIABLES.some((known) => known === variable)) return readDate(given);
  return typeof given === 'string' || typeof given === 'number' ? String(given) : undefined;
}

/** Dates come as parts, as a string, or as `raw` text that is a calendar date after all. */
function readDate(given: unknown): unknown {
  const text = typeof given === 'string' || typeof given === 'number' ? String(given) : undefined;
  const parsed = text === undefined ? cslDateSchema.safeParse(given).data : { raw: text };
  if (parsed?.raw === undefined || parsed['date-parts']) return parsed;
  const date = parsePartialDate(parsed.raw);
  return date ? cslDateFrom(date) : { literal: parsed.raw };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (cause) {
    throw notCslJson(cause);
  }
}

function notCslJson(cause?: unknown): PressmarkError {
  return new PressmarkError(
    'unreadable',
    'This is not CSL-JSON: a JSON array of items was expected. Export it again as CSL-JSON.',
    { cause },
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
