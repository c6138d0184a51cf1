import { isIdentifierVariable, normalIdentifier } from '../../csl/identifiers/normal-identifier.ts';
import type {
  CslDate,
  CslDateVariable,
  CslItem,
  CslName,
  CslNameVariable,
  CslTextVariable,
  CslType,
} from '../../model/csl-item.ts';
import type { Note } from '../../model/note.ts';
import type { CollectionPath, FileLink, ParsedEntry } from '../../model/reference-entry.ts';
import type { Said } from '../../said/said.ts';
import { withAnnote } from '../notes/note-text.ts';
import { withoutControls } from './clean-text.ts';

/** An entry while its record is being read. */
export type EntryDraft = {
  type: CslType;
  id: string;
  citekey: string | undefined;
  readonly texts: Partial<Record<CslTextVariable, string>>;
  readonly names: Partial<Record<CslNameVariable, CslName[]>>;
  readonly dates: Partial<Record<CslDateVariable, CslDate>>;
  /** What the format says and CSL does not, by the format's own names. */
  readonly custom: Map<string, unknown>;
  readonly tags: Set<string>;
  readonly notes: Note[];
  readonly files: FileLink[];
  readonly collections: CollectionPath[];
  /** Ids of entries of the same file that it is related to. */
  readonly related: Set<string>;
  /** What was wrong. */
  readonly told: Said[];
};

export function emptyDraft(type: CslType): EntryDraft {
  return {
    type,
    id: '',
    citekey: undefined,
    texts: {},
    names: {},
    dates: {},
    custom: new Map(),
    tags: new Set(),
    notes: [],
    files: [],
    collections: [],
    related: new Set(),
    told: [],
  };
}

/** Sets a text variable unless it has a value; `true` if the value is now there. */
export function setText(draft: EntryDraft, variable: CslTextVariable, written: string): boolean {
  return setExactText(draft, variable, withoutControls(written).trim());
}

/** Sets a text variable unless it has a value, with all its characters; `true` if the value is now there. */
export function setExactText(draft: EntryDraft, variable: CslTextVariable, written: string): boolean {
  const value = textValue(variable, written);
  if (value === '') return true;
  draft.texts[variable] ??= value;
  return draft.texts[variable] === value;
}

/** A text as its variable has it: an identifier in its normal form, any other as it is written. */
export function textValue(variable: CslTextVariable, written: string): string {
  return isIdentifierVariable(variable) ? normalIdentifier(variable, written) : written;
}

export function addName(draft: EntryDraft, variable: CslNameVariable, name: CslName | undefined): void {
  if (!name) return;
  const names = draft.names[variable];
  if (names) names.push(name);
  else draft.names[variable] = [name];
}

/** Sets a date variable unless it has a value. */
export function setDate(draft: EntryDraft, variable: CslDateVariable, date: CslDate | undefined): void {
  if (date) draft.dates[variable] ??= date;
}

/** Keeps a value that CSL has no variable for, as text under `custom`; several values stand on lines of their own. */
export function keepCustom(draft: EntryDraft, name: string, value: string): void {
  keepExactCustom(draft, name, withoutControls(value).trim());
}

/** Keeps a value as `keepCustom` does, with all its characters. */
export function keepExactCustom(draft: EntryDraft, name: string, value: string): void {
  if (value === '') return;
  const before = draft.custom.get(name);
  draft.custom.set(name, typeof before === 'string' ? `${before}\n${value}` : value);
}

/** The entry that a draft has become, with `csl` as its reader has checked it. */
export function entryFromDraft(draft: EntryDraft, csl: CslItem = cslFromDraft(draft)): ParsedEntry {
  return {
    id: draft.id,
    citekey: draft.citekey || undefined,
    csl: withAnnote(csl, draft.notes),
    ...(draft.notes.length > 0 && { notes: draft.notes }),
    ...(draft.tags.size > 0 && { tags: [...draft.tags] }),
    ...(draft.collections.length > 0 && { collections: draft.collections }),
    ...(draft.related.size > 0 && { related: [...draft.related] }),
  };
}

/** What a draft says as CSL. */
export function cslFromDraft(draft: EntryDraft): CslItem {
  const custom = Object.fromEntries(draft.custom);
  if (draft.files.length > 0) custom.files = draft.files;
  return {
    type: draft.type,
    ...draft.texts,
    ...draft.names,
    ...draft.dates,
    ...(Object.keys(custom).length > 0 && { custom }),
  };
}
