import { knownDate, readDate } from '../../csl/dates/read-date.ts';
import { dateFromYearAndRest } from '../../csl/dates/year-and-rest.ts';
import type { CslDate, CslName, CslNameVariable, CslTextVariable } from '../../model/csl-item.ts';
import type { ParsedEntry } from '../../model/reference-entry.ts';
import { isRecord, type UnknownRecord } from '../fields/csl-record.ts';
import {
  addName,
  type EntryDraft,
  emptyDraft,
  entryFromDraft,
  keepCustom,
  setDate,
  setText,
} from '../fields/entry-draft.ts';
import { leftoversFromJson, withLeftovers } from '../fields/leftovers.ts';
import { cslTypeFromCff } from './cff-types.ts';

const TEXTS: ReadonlyMap<string, CslTextVariable> = new Map<string, CslTextVariable>([
  ['title', 'title'],
  ['abstract', 'abstract'],
  ['doi', 'DOI'],
  ['url', 'URL'],
  ['journal', 'container-title'],
  ['collection-title', 'container-title'],
  ['volume', 'volume'],
  ['volume-title', 'volume-title'],
  ['issue', 'issue'],
  ['number', 'number'],
  ['number-volumes', 'number-of-volumes'],
  ['pages', 'number-of-pages'],
  ['edition', 'edition'],
  ['section', 'section'],
  ['isbn', 'ISBN'],
  ['issn', 'ISSN'],
  ['pmcid', 'PMCID'],
  ['version', 'version'],
  ['license', 'license'],
  ['medium', 'medium'],
  ['status', 'status'],
  ['thesis-type', 'genre'],
  ['data-type', 'genre'],
  ['database', 'source'],
]);

const CREDITS: ReadonlyMap<string, CslNameVariable> = new Map<string, CslNameVariable>([
  ['authors', 'author'],
  ['editors', 'editor'],
  ['editors-series', 'collection-editor'],
  ['translators', 'translator'],
  ['recipients', 'recipient'],
]);

/** Keys that are read together, or say nothing of the work. */
const ELSEWHERE = new Set(
  'type year month date-published date-released issue-date year-original start end cff-version message references preferred-citation'.split(
    ' ',
  ),
);

/** The entry that a reference of CFF makes, or the software that the file itself describes. */
export function entryFromCff(value: UnknownRecord, tell: (message: string) => void): ParsedEntry {
  const draft = emptyDraft(typeFrom(value.type, tell));
  let left: UnknownRecord | undefined;
  for (const [name, given] of Object.entries(value)) {
    if (ELSEWHERE.has(name) || given === null || name === '__proto__') continue;
    const leftovers = name === 'notes' ? leftoversFromJson(textOf(given)) : undefined;
    if (leftovers) left = leftovers;
    else take(draft, name, given);
  }
  setDate(draft, 'issued', issuedIn(value));
  setDate(draft, 'original-date', readDate(textOf(value['year-original'])));
  settlePages(draft, value);
  const entry = entryFromDraft(draft);
  return left ? withLeftovers(entry, left, tell) : entry;
}

function typeFrom(given: unknown, tell: (message: string) => void) {
  const name = given === undefined ? 'software' : textOf(given) === 'dataset' ? 'data' : textOf(given);
  const type = cslTypeFromCff(name);
  if (!type) tell(`“${name.slice(0, 60)}” is not a type of CFF, so the reference was read as a document.`);
  return type ?? 'document';
}

function take(draft: EntryDraft, name: string, given: unknown): void {
  const variable = TEXTS.get(name);
  const role = CREDITS.get(name);
  if (role && Array.isArray(given)) for (const each of given) addName(draft, role, nameFrom(each));
  else if (variable !== undefined) {
    if (!setText(draft, variable, textOf(given))) keepCustom(draft, `cff.${name}`, textOf(given));
  } else if (name === 'keywords' && Array.isArray(given))
    for (const each of given) draft.tags.add(textOf(each).trim());
  else if (name === 'languages' && Array.isArray(given)) setText(draft, 'language', textOf(given[0]));
  else if (name === 'publisher') takePublisher(draft, given);
  else if (name === 'institution')
    setText(draft, 'publisher', nameOf(given)) || keepCustom(draft, 'cff.institution', nameOf(given));
  else if (name === 'conference') setText(draft, 'event-title', nameOf(given));
  else if (name === 'location') setText(draft, 'event-place', nameOf(given));
  else if (name === 'date-accessed') setDate(draft, 'accessed', readDate(textOf(given)));
  else if (name === 'repository-code' || name === 'repository') {
    if (!setText(draft, 'URL', textOf(given))) keepCustom(draft, `cff.${name}`, textOf(given));
  } else if (name === 'notes') setText(draft, 'note', textOf(given));
  else if (name === 'identifiers') takeIdentifiers(draft, given);
  else keepCustom(draft, `cff.${name}`, textOf(given));
}

function takePublisher(draft: EntryDraft, given: unknown): void {
  setText(draft, 'publisher', nameOf(given));
  const place = isRecord(given) ? [given.city, given.region].map(textOf).filter((part) => part !== '') : [];
  setText(draft, 'publisher-place', place.join(', '));
}

function takeIdentifiers(draft: EntryDraft, given: unknown): void {
  for (const each of Array.isArray(given) ? given : []) {
    if (!isRecord(each)) continue;
    const value = textOf(each.value);
    if (each.type === 'doi' && setText(draft, 'DOI', value)) continue;
    keepCustom(draft, 'cff.identifiers', `${textOf(each.type)}: ${value}`);
  }
}

/** A person of CFF, or an entity, which has only a name. */
function nameFrom(given: unknown): CslName | undefined {
  if (!isRecord(given))
    return typeof given === 'string' && given.trim() !== '' ? { literal: given.trim() } : undefined;
  const family = textOf(given['family-names']);
  const parts = {
    family,
    given: textOf(given['given-names']),
    'non-dropping-particle': textOf(given['name-particle']),
    suffix: textOf(given['name-suffix']),
  };
  const name = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== ''));
  if (Object.keys(name).length > 0) return name;
  const literal = textOf(given.name) || textOf(given.alias);
  return literal === '' ? undefined : { literal };
}

function issuedIn(value: UnknownRecord): CslDate | undefined {
  for (const name of ['date-published', 'date-released', 'issue-date']) {
    const date = readDate(textOf(value[name]));
    if (date) return date;
  }
  const [year, month] = [textOf(value.year), textOf(value.month)];
  return knownDate(`${year}-${month}`) ?? dateFromYearAndRest(year, month).date;
}

function settlePages(draft: EntryDraft, { start, end }: UnknownRecord): void {
  const pages = [textOf(start), textOf(end)].filter((page) => page !== '');
  setText(draft, 'page', pages.join('-'));
}

function nameOf(given: unknown): string {
  return isRecord(given) ? textOf(given.name) : textOf(given);
}

/** Any value as the text that it prints as; maps and lists as JSON. */
function textOf(given: unknown): string {
  if (given === undefined || given === null) return '';
  return typeof given === 'object' ? JSON.stringify(given) : String(given);
}
