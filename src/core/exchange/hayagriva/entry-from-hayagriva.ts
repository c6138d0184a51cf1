import { readDate } from '../../csl/dates/read-date.ts';
import { doiOf, isHarmlessAddress } from '../../csl/identifiers/normal-identifier.ts';
import type { CslNameVariable, CslTextVariable, CslType } from '../../model/csl-item.ts';
import type { ParsedEntry } from '../../model/reference-entry.ts';
import type { Said } from '../../said/said.ts';
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
import { hasContainer, isNumbered } from '../fields/type-families.ts';
import { unknownType } from '../fields/unknown-type.ts';
import { namesFromHayagriva } from './hayagriva-names.ts';
import { cslTypeFromHayagriva } from './hayagriva-types.ts';

/** How many parents above each other are read; a file that nests more says nothing that a citation could use. */
const MOST_LEVELS = 4;

/** Where a value stands: the work itself (0), what it is in (1), and so on. */
type Place = { readonly level: number; readonly type: string };
type Take = (draft: EntryDraft, value: unknown, place: Place) => boolean;

const KEYS: ReadonlyMap<string, Take> = new Map<string, Take>([
  ['type', () => true],
  ['parent', () => true],
  ['title', takeTitle],
  ['author', names('author', 'container-author')],
  ['editor', names('editor', 'editor')],
  ['affiliated', takeAffiliated],
  ['date', takeDate],
  ['publisher', takePublisher],
  ['organization', (draft, value) => setText(draft, 'publisher', textOf(value))],
  ['location', takeLocation],
  ['page-range', text('page')],
  ['page-total', text('number-of-pages')],
  ['volume', takeVolume],
  ['volume-total', text('number-of-volumes')],
  ['issue', (draft, value) => setText(draft, isNumbered(draft.type) ? 'number' : 'issue', textOf(value))],
  ['edition', text('edition')],
  ['chapter', text('chapter-number')],
  ['language', text('language')],
  ['abstract', text('abstract')],
  ['note', text('note')],
  ['annote', text('annote')],
  ['genre', text('genre')],
  ['archive', (draft, value) => setText(draft, 'archive', nameOf(value))],
  ['archive-location', (draft, value) => setText(draft, 'archive-place', nameOf(value))],
  ['call-number', text('call-number')],
  ['runtime', text('dimensions')],
  ['serial-number', takeNumbers],
  ['url', takeUrl],
]);

/** The entry that one work of Hayagriva makes. What CSL has no variable for stands under `custom` as `hayagriva.key`. */
export function entryFromHayagriva(
  key: string,
  work: UnknownRecord,
  tell: (message: Said) => void,
): ParsedEntry {
  const draft = emptyDraft(typeFrom(work, tell));
  takeWork(draft, work, 0);
  draft.id = key;
  if (/^[^\s,{}]{1,200}$/u.test(key)) draft.citekey = key;
  return entryFromDraft(draft);
}

function typeFrom(work: UnknownRecord, tell: (message: Said) => void): CslType {
  const name = textOf(work.type);
  const [parent] = parentsOf(work);
  const type = cslTypeFromHayagriva(name, parent && textOf(parent.type));
  if (!type) tell(unknownType(name, 'Hayagriva'));
  return type ?? 'document';
}

function takeWork(draft: EntryDraft, work: UnknownRecord, level: number): void {
  const place = { level, type: textOf(work.type).toLowerCase() };
  for (const [key, value] of Object.entries(work)) {
    if (value === null || value === '') continue;
    if (!KEYS.get(key)?.(draft, value, place))
      keepCustom(draft, `hayagriva.${'parent-'.repeat(level)}${key}`, textOf(value));
  }
  for (const [index, parent] of parentsOf(work).entries()) {
    const isEvent = textOf(parent.type).toLowerCase() === 'conference';
    if (level + 1 >= MOST_LEVELS || (index > 0 && !isEvent))
      keepCustom(draft, 'hayagriva.parent', textOf(parent));
    else takeWork(draft, parent, level + 1);
  }
}

function parentsOf({ parent }: UnknownRecord): readonly UnknownRecord[] {
  return (Array.isArray(parent) ? parent : [parent]).filter(isRecord);
}

function text(variable: CslTextVariable): Take {
  return (draft, value) => setText(draft, variable, textOf(value));
}

function names(own: CslNameVariable, above: CslNameVariable): Take {
  return (draft, value, { level }) => {
    const role = level === 0 ? own : above;
    if (level > 1 || (role === 'editor' && level > 0 && draft.names.editor)) return false;
    for (const name of namesFromHayagriva(value)) addName(draft, role, name);
    return true;
  };
}

/** Of the work its own title; of a conference the event’s; else what it is in, and above that the series. */
function takeTitle(draft: EntryDraft, value: unknown, { level, type }: Place): boolean {
  const title = isRecord(value) ? textOf(value.value) : textOf(value);
  const short = isRecord(value) ? textOf(value.short) : '';
  if (level === 0) {
    setText(draft, 'title-short', short);
    if (isRecord(value)) keepCustom(draft, 'translated-title', textOf(value.translation));
    return setText(draft, 'title', title);
  }
  if (type === 'conference') return setText(draft, 'event-title', title);
  if (level > 1 || !isPart(draft.type)) return setText(draft, 'collection-title', title);
  setText(draft, 'container-title-short', short);
  return setText(draft, 'container-title', title);
}

/** Works that lie in another one; the parent of a book is its series. */
function isPart(type: CslType): boolean {
  return (
    hasContainer(type) || !['book', 'report', 'thesis', 'collection', 'software', 'manuscript'].includes(type)
  );
}

/** The volume of what a work is in is the work’s; that of a series numbers it there. */
function takeVolume(draft: EntryDraft, value: unknown, { level }: Place): boolean {
  const isSeries = level > 1 || (level === 1 && !isPart(draft.type));
  return setText(draft, isSeries ? 'collection-number' : 'volume', textOf(value));
}

function takeDate(draft: EntryDraft, value: unknown, { level, type }: Place): boolean {
  setDate(draft, level > 0 && type === 'conference' ? 'event-date' : 'issued', readDate(textOf(value)));
  return true;
}

function takePublisher(draft: EntryDraft, value: unknown): boolean {
  if (isRecord(value)) setText(draft, 'publisher-place', textOf(value.location));
  return setText(draft, 'publisher', nameOf(value));
}

function takeLocation(draft: EntryDraft, value: unknown, { level, type }: Place): boolean {
  const isEvent = level > 0 && type === 'conference';
  return setText(draft, isEvent ? 'event-place' : 'publisher-place', nameOf(value));
}

const ROLES: Readonly<Record<string, CslNameVariable>> = {
  translator: 'translator',
  afterword: 'contributor',
  foreword: 'contributor',
  introduction: 'contributor',
  annotator: 'contributor',
  commentator: 'contributor',
  holder: 'contributor',
  collaborator: 'contributor',
  compiler: 'compiler',
  founder: 'contributor',
  organizer: 'organizer',
  'cast-member': 'performer',
  composer: 'composer',
  producer: 'producer',
  'executive-producer': 'executive-producer',
  writer: 'script-writer',
  cinematography: 'contributor',
  director: 'director',
  illustrator: 'illustrator',
  narrator: 'narrator',
};

/** People in other roles: `{ role, names }`, one or several. */
function takeAffiliated(draft: EntryDraft, value: unknown): boolean {
  for (const each of Array.isArray(value) ? value : [value]) {
    if (!isRecord(each)) return false;
    const role = ROLES[textOf(each.role)] ?? 'contributor';
    for (const name of namesFromHayagriva(each.names)) addName(draft, role, name);
  }
  return true;
}

const NUMBERS: ReadonlyMap<string, CslTextVariable> = new Map<string, CslTextVariable>([
  ['doi', 'DOI'],
  ['isbn', 'ISBN'],
  ['issn', 'ISSN'],
  ['pmid', 'PMID'],
  ['pmcid', 'PMCID'],
  ['serial', 'number'],
]);

/** One number, or a map of them by kind; of what a work is in, those that it has not itself. */
function takeNumbers(draft: EntryDraft, value: unknown, { level }: Place): boolean {
  const numbers = isRecord(value) ? value : { serial: value };
  for (const [kind, given] of Object.entries(numbers)) {
    const written = textOf(given);
    const variable = level > 0 && kind === 'doi' ? undefined : NUMBERS.get(kind);
    const number = kind === 'doi' ? (doiOf(written) ?? written) : written;
    if (variable === undefined || !setText(draft, variable, number))
      keepCustom(draft, `hayagriva.${kind}`, written);
  }
  return true;
}

/** An address, or one with the day on which it was visited. */
function takeUrl(draft: EntryDraft, value: unknown, { level }: Place): boolean {
  const address = isRecord(value) ? textOf(value.value) : textOf(value);
  if (level > 0 || !isHarmlessAddress(address)) return false;
  if (isRecord(value)) setDate(draft, 'accessed', readDate(textOf(value.date)));
  return setText(draft, 'URL', address);
}

function nameOf(value: unknown): string {
  return isRecord(value) ? textOf(value.name ?? value.value) : textOf(value);
}

/** Any value as the text that it prints as; maps and lists as JSON. */
function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
