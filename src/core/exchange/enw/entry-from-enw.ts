import { NATURAL_ORDER } from '../../csl/names/read-name.ts';
import { readNames } from '../../csl/names/read-names.ts';
import type { CslNameVariable, CslTextVariable, CslType } from '../../model/csl-item.ts';
import type { ParsedEntry } from '../../model/reference-entry.ts';
import type { UnknownRecord } from '../fields/csl-record.ts';
import {
  addName,
  type EntryDraft,
  emptyDraft,
  entryFromDraft,
  keepCustom,
  setDate,
  setText,
} from '../fields/entry-draft.ts';
import { doiIn, isHarmlessAddress, standardNumberKind } from '../fields/identifiers.ts';
import { leftoversFromLine, withLeftovers } from '../fields/leftovers.ts';
import { looseDate } from '../fields/loose-date.ts';
import { uniqueTexts } from '../fields/tags-and-collections.ts';
import { hasContainer, isDirected, isInPeriodical, isNumbered } from '../fields/type-families.ts';
import { cslTypeFromEnw } from './enw-types.ts';

export type EnwField = { readonly tag: string; readonly lines: string[] };

const TEXTS: ReadonlyMap<string, CslTextVariable> = new Map<string, CslTextVariable>([
  ['T', 'title'],
  ['!', 'title-short'],
  ['J', 'container-title'],
  ['O', 'container-title-short'],
  ['S', 'collection-title'],
  ['V', 'volume'],
  ['P', 'page'],
  ['I', 'publisher'],
  ['C', 'publisher-place'],
  ['7', 'edition'],
  ['6', 'number-of-volumes'],
  ['&', 'section'],
  ['9', 'genre'],
  ['G', 'language'],
  ['L', 'call-number'],
  ['X', 'abstract'],
  ['<', 'annote'],
  ['W', 'source'],
  ['~', 'source'],
]);

/** The entry that the fields of one record make. */
export function entryFromEnw(fields: readonly EnwField[], tell: (message: string) => void): ParsedEntry {
  const draft = emptyDraft(typeFrom(fields, tell));
  const left: UnknownRecord[] = [];
  const written = { year: '', day: '' };
  for (const { tag, lines } of fields) {
    const separator = tag === 'X' || tag === 'Z' || tag === 'K' || tag === '<' ? '\n' : ' ';
    const value = lines
      .map((line) => line.trim())
      .join(separator)
      .trim();
    const leftovers = tag === '4' ? leftoversFromLine(value) : undefined;
    if (leftovers) left.push(leftovers);
    else if (tag === 'D' && written.year === '') written.year = value;
    else if (tag === '8' && written.day === '') written.day = value;
    else if (tag !== '0' && value !== '') take(draft, tag, value, tell);
  }
  settleDate(draft, written);
  const entry = entryFromDraft(draft);
  return left.length > 0 ? withLeftovers(entry, Object.assign({}, ...left), tell) : entry;
}

function typeFrom(fields: readonly EnwField[], tell: (message: string) => void): CslType {
  const given = fields.find(({ tag }) => tag === '0')?.lines[0]?.trim();
  const type = given === undefined ? undefined : cslTypeFromEnw(given);
  if (type) return type;
  if (given === undefined) {
    // Refer has no types: what a record says tells them apart.
    const has = (tag: string) => fields.some((field) => field.tag === tag);
    return has('J') ? 'article-journal' : has('B') ? 'chapter' : has('R') && !has('I') ? 'report' : 'book';
  }
  tell(`“${given.slice(0, 60)}” is not a type of EndNote, so the record was read as a document.`);
  return 'document';
}

/** The day of `%8` belongs to the year of `%D`, unless it says its own. */
function settleDate(draft: EntryDraft, { year, day }: { readonly year: string; readonly day: string }): void {
  const whole = /\d{4}/u.test(day) || year === '' ? day : `${day} ${year}`;
  const date = day === '' ? undefined : looseDate(whole);
  if (!date?.['date-parts'] && day !== '') keepCustom(draft, 'enw.8', day);
  setDate(draft, 'issued', date?.['date-parts'] ? date : looseDate(year));
}

function take(draft: EntryDraft, tag: string, value: string, tell: (message: string) => void): void {
  const variable = TEXTS.get(tag);
  const role = roleOf(tag, draft.type);
  if (role) for (const name of readNames(value, NATURAL_ORDER)) addName(draft, role, name);
  else if (variable !== undefined) place(draft, tag, variable, value);
  else if (tag === 'K') for (const each of uniqueTexts(value.split('\n'))) draft.tags.add(each);
  else if (tag === 'B')
    place(draft, tag, hasContainer(draft.type) ? 'container-title' : 'collection-title', value);
  else if (tag === 'N') place(draft, tag, isNumbered(draft.type) ? 'number' : 'issue', value);
  else if (tag === '@') place(draft, tag, numberKind(value, draft.type), value);
  else if (tag === 'R') takeDoi(draft, value);
  else if (tag === 'U') takeAddress(draft, value, tell);
  else if (tag === '>') draft.files.push({ path: value });
  else if (tag === '[') setDate(draft, 'accessed', looseDate(value));
  else if (tag === 'Q') keepCustom(draft, 'translated-title', value);
  else if (tag === 'Z') draft.texts.note = draft.texts.note ? `${draft.texts.note}\n${value}` : value;
  else if (tag === 'F' && !/[\s,{}]/u.test(value) && /\p{L}/u.test(value)) draft.citekey = draft.id = value;
  else keepCustom(draft, `enw.${tag}`, value);
}

function place(draft: EntryDraft, tag: string, variable: CslTextVariable, value: string): void {
  if (!setText(draft, variable, value)) keepCustom(draft, `enw.${tag}`, value);
}

function roleOf(tag: string, type: CslType): CslNameVariable | undefined {
  if (tag === 'A') return isDirected(type) ? 'director' : 'author';
  if (tag === 'E') return 'editor';
  if (tag === 'Y') return 'collection-editor';
  return tag === '?' ? 'translator' : undefined;
}

function numberKind(value: string, type: CslType): CslTextVariable {
  return standardNumberKind(value) ?? (isInPeriodical(type) ? 'ISSN' : isNumbered(type) ? 'number' : 'ISBN');
}

function takeDoi(draft: EntryDraft, value: string): void {
  const doi = doiIn(value);
  place(draft, 'R', doi === undefined ? 'number' : 'DOI', doi ?? value);
}

function takeAddress(draft: EntryDraft, value: string, tell: (message: string) => void): void {
  for (const address of value.split(/\s+/u)) {
    if (isHarmlessAddress(address)) place(draft, 'U', 'URL', address);
    else {
      tell(`“${address.slice(0, 60)}” is no address of a page; it was kept as text only.`);
      keepCustom(draft, 'enw.U', address);
    }
  }
}
