import { readDate } from '../../csl/dates/read-date.ts';
import { isIdentifierVariable, normalIdentifier } from '../../csl/identifiers/normal-identifier.ts';
import {
  CSL_DATE_VARIABLES,
  CSL_NAME_VARIABLES,
  CSL_TEXT_VARIABLES,
  type CslDateVariable,
  type CslName,
  type CslNameVariable,
  type CslTextVariable,
  type CslType,
  cslDateSchema,
  cslItemSchema,
  cslNameSchema,
} from '../../model/csl-item.ts';
import type { Note } from '../../model/note.ts';
import type { CollectionPath, FileLink, ParsedEntry } from '../../model/reference-entry.ts';
import { withAnnote } from '../notes/note-text.ts';

/** An entry while it is being read. Maps, so that no name in a file can reach a prototype. */
export type DraftEntry = {
  type: CslType;
  citekey: string | undefined;
  readonly variables: Map<string, unknown>;
  readonly custom: Map<string, unknown>;
  readonly tags: Set<string>;
  readonly collections: CollectionPath[];
  readonly files: FileLink[];
  readonly notes: Note[];
  /** Ids of entries that it is related to. */
  readonly related: Set<string>;
  /** What was wrong, as sentences. */
  readonly told: string[];
};

export function newDraft(type: CslType): DraftEntry {
  return {
    type,
    citekey: undefined,
    variables: new Map(),
    custom: new Map(),
    tags: new Set(),
    collections: [],
    files: [],
    notes: [],
    related: new Set(),
    told: [],
  };
}

/** Sets a text variable; a second value is kept beside it under `custom`, by the element's name. */
export function setText(
  draft: DraftEntry,
  variable: CslTextVariable,
  written: string,
  element: string,
): void {
  const text = isIdentifierVariable(variable) ? normalIdentifier(variable, written) : written;
  if (text === '') return;
  const before = draft.variables.get(variable);
  if (before === undefined) draft.variables.set(variable, text);
  else if (before !== text) keepUnknown(draft, element, text);
}

export function addName(draft: DraftEntry, variable: CslNameVariable, name: CslName | undefined): void {
  if (!name) return;
  const before = draft.variables.get(variable);
  if (Array.isArray(before)) before.push(name);
  else draft.variables.set(variable, [name]);
}

/** Sets a date from text, as `readDate` understands it, unless it has one. */
export function setDate(draft: DraftEntry, variable: CslDateVariable, text: string): void {
  const date = draft.variables.has(variable) ? undefined : readDate(text);
  if (date) draft.variables.set(variable, date);
}

/** Keeps what CSL has no variable for, under `custom`; more of the same adds lines. */
export function keepUnknown(draft: DraftEntry, name: string, text: string): void {
  if (text === '') return;
  const before = draft.custom.get(name);
  draft.custom.set(name, typeof before === 'string' ? `${before}\n${text}` : text);
}

/** The entry that was read. */
export function finishDraft(draft: DraftEntry, id: string): ParsedEntry {
  const custom = new Map(draft.custom);
  if (draft.files.length > 0) custom.set('files', draft.files);
  const csl = cslItemSchema.parse({
    ...Object.fromEntries(draft.variables),
    type: draft.type,
    ...(custom.size > 0 ? { custom: Object.fromEntries(custom) } : {}),
  });
  return {
    id,
    citekey: draft.citekey || undefined,
    csl: withAnnote(csl, draft.notes),
    ...(draft.tags.size > 0 ? { tags: [...draft.tags] } : {}),
    ...(draft.collections.length > 0 ? { collections: draft.collections } : {}),
    ...(draft.notes.length > 0 ? { notes: draft.notes } : {}),
    ...(draft.related.size > 0 ? { related: [...draft.related] } : {}),
  };
}

/** A value for a variable that may be as CSL has it, or `undefined` if it is not. */
export function variableValue(variable: string, value: unknown): unknown {
  if (CSL_NAME_VARIABLES.some((known) => known === variable))
    return cslNameSchema.array().safeParse(value).data;
  if (CSL_DATE_VARIABLES.some((known) => known === variable)) return cslDateSchema.safeParse(value).data;
  const isText = CSL_TEXT_VARIABLES.some((known) => known === variable);
  return isText && typeof value === 'string' ? value : undefined;
}
