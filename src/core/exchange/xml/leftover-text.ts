import { isDateVariable, isNameVariable } from '../../csl/typed-value.ts';
import { CSL_TEXT_VARIABLES, CSL_TYPES, cslDateSchema, cslNameSchema } from '../../model/csl-item.ts';
import type { EntryDraft } from '../fields/entry-draft.ts';
import { xmlText } from './write-xml.ts';

const NEEDS_JSON = /^["[{]|^null$|[\t\n\r\u2028\u2029]|^\s|^$|\s$/u;

/** A leftover as text on one line; what does not start like JSON is the text itself. */
export function encodeLeftover(value: unknown): string {
  const isPlain = typeof value === 'string' && !NEEDS_JSON.test(value) && xmlText(value) === value;
  return isPlain ? value : JSON.stringify(value).replace(/[\ufffe\uffff\u2028\u2029]/gu, escapeUnit);
}

/** Reads what `encodeLeftover` wrote; text that is no JSON after all is that text. */
export function decodeLeftover(text: string): unknown {
  if (!/^["[{]|^null$/u.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Puts a leftover back in its place; @returns false if it is none, so that its text must be kept elsewhere. */
export function applyLeftover(draft: EntryDraft, variable: string, value: unknown): boolean {
  if (variable === 'type') {
    const type = CSL_TYPES.find((known) => known === value);
    if (type) draft.type = type;
    return type !== undefined;
  }
  if (variable === 'custom') return applyCustom(draft, value);
  if (variable === 'tags') return applyList(value, isText, (tags) => replaceTags(draft, tags));
  if (variable === 'collections') {
    return applyList(
      value,
      isPath,
      (paths) => void draft.collections.splice(0, Number.POSITIVE_INFINITY, ...paths),
    );
  }
  return applyVariable(draft, variable, value);
}

/** Sets a variable whose value is as CSL has it; `null` takes away the value that reading found. */
function applyVariable(draft: EntryDraft, variable: string, value: unknown): boolean {
  if (isNameVariable(variable)) {
    return put(draft.names, variable, value === null ? null : cslNameSchema.array().safeParse(value).data);
  }
  if (isDateVariable(variable)) {
    return put(draft.dates, variable, value === null ? null : cslDateSchema.safeParse(value).data);
  }
  const text = CSL_TEXT_VARIABLES.find((known) => known === variable);
  if (!text) return false;
  return put(draft.texts, text, value === null || typeof value === 'string' ? value : undefined);
}

function put<Variable extends string, Value>(
  into: Partial<Record<Variable, Value>>,
  variable: Variable,
  value: Value | null | undefined,
): boolean {
  if (value === undefined) return false;
  const isThere = into[variable] !== undefined;
  if (value === null) delete into[variable];
  else into[variable] = value;
  return value !== null || isThere;
}

function applyCustom(draft: EntryDraft, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const [key, each] of Object.entries(value)) {
    if (key === 'files') draft.files.length = 0;
    if (each === null) draft.custom.delete(key);
    else draft.custom.set(key, each);
  }
  return true;
}

function applyList<T>(
  value: unknown,
  isOne: (value: unknown) => value is T,
  take: (values: readonly T[]) => void,
): boolean {
  if (!Array.isArray(value) || !value.every(isOne)) return false;
  take(value);
  return true;
}

function replaceTags(draft: EntryDraft, tags: readonly string[]): void {
  draft.tags.clear();
  for (const tag of tags) draft.tags.add(tag);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isPath(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
