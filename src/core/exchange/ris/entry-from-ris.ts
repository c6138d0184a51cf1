import { NATURAL_ORDER } from '../../csl/names/read-name.ts';
import { readNames } from '../../csl/names/read-names.ts';
import type { CslTextVariable, CslType } from '../../model/csl-item.ts';
import type { ParsedEntry } from '../../model/reference-entry.ts';
import type { UnknownRecord } from '../fields/csl-record.ts';
import {
  addName,
  type EntryDraft,
  emptyDraft,
  entryFromDraft,
  keepCustom,
  setText,
} from '../fields/entry-draft.ts';
import { isHarmlessAddress, standardNumberKind } from '../fields/identifiers.ts';
import { leftoversFromLine, withLeftovers } from '../fields/leftovers.ts';
import { isDirected, isInPeriodical, isNumbered } from '../fields/type-families.ts';
import type { RisField } from './ris-records.ts';
import { cslTypeFromRis } from './ris-types.ts';
import { GATHERED, type Gathered, settleRis } from './settle-ris.ts';

type Tell = (message: string, line?: number) => void;

/** Tags that need nothing but to be put in place. */
const TEXTS: ReadonlyMap<string, CslTextVariable> = new Map<string, CslTextVariable>([
  ['TI', 'title'],
  ['T1', 'title'],
  ['CT', 'title'],
  ['ST', 'title-short'],
  ['VL', 'volume'],
  ['NV', 'number-of-volumes'],
  ['SE', 'section'],
  ['CN', 'call-number'],
  ['PB', 'publisher'],
  ['CY', 'publisher-place'],
  ['PP', 'publisher-place'],
  ['LA', 'language'],
  ['DP', 'source'],
  ['DB', 'source'],
  ['AV', 'archive_location'],
  ['SV', 'collection-number'],
  ['RN', 'annote'],
  ['RI', 'reviewed-title'],
  ['AB', 'abstract'],
]);

/** Those whose lines are lines; elsewhere a line that goes on is one text with the line before. */
const MANY_LINES = new Set(['AB', 'N1', 'N2', 'RN', 'KW']);

/** The entry that the fields of one record make. */
export function entryFromRis(fields: readonly RisField[], tell: Tell): ParsedEntry {
  const draft = emptyDraft(typeFrom(fields, tell));
  const gathered: Gathered = new Map();
  const left: UnknownRecord[] = [];
  for (const { tag, lines } of fields) {
    if (tag === 'TY') continue;
    const value = lines.length === 1 ? (lines[0] ?? '').trim() : joined(tag, lines);
    if (value === '') continue;
    const leftovers = tag === 'M2' ? leftoversFromLine(value) : undefined;
    if (leftovers) left.push(leftovers);
    else if (GATHERED.has(tag)) gathered.set(tag, [...(gathered.get(tag) ?? []), value]);
    else take(draft, tag, value, tell);
  }
  settleRis(draft, gathered);
  const entry = entryFromDraft(draft);
  return left.length > 0 ? withLeftovers(entry, Object.assign({}, ...left), tell) : entry;
}

function joined(tag: string, lines: readonly string[]): string {
  const trimmed = lines.map((line) => line.trim());
  if (MANY_LINES.has(tag)) return trimmed.join('\n').trim();
  return trimmed.filter((line) => line !== '').join(' ');
}

/** The last type that is given and known; several at the beginning are one record of a careless program. */
function typeFrom(fields: readonly RisField[], tell: Tell): CslType {
  const given = fields.filter(({ tag }) => tag === 'TY').map(({ lines }) => (lines[0] ?? '').trim());
  if (given.length === 0) {
    tell('The record has no type (“TY”), so it was read as a document.');
    return 'document';
  }
  if (given.length > 1) tell(`The record has ${given.length} types; the last known one was taken.`);
  const known = given.map(cslTypeFromRis).filter((type) => type !== undefined);
  const type = known.at(-1);
  if (!type)
    tell(`“${given.at(-1)?.slice(0, 60)}” is not a type of RIS, so the record was read as a document.`);
  return type ?? 'document';
}

function take(draft: EntryDraft, tag: string, value: string, tell: Tell): void {
  const variable = TEXTS.get(tag);
  if (variable !== undefined) {
    if (!setText(draft, variable, value)) keepCustom(draft, `ris.${tag}`, value);
    return;
  }
  if (takeCredit(draft, tag, value) || takeNumber(draft, tag, value) || takeLink(draft, tag, value, tell))
    return;
  if (tag === 'KW') for (const each of value.split('\n')) draft.tags.add(each.trim());
  else if (tag === 'N1') draft.texts.note = draft.texts.note ? `${draft.texts.note}\n${value}` : value;
  else if (tag === 'TT') keepCustom(draft, 'translated-title', value);
  else if (tag === 'ID') takeId(draft, value);
  else if (tag === 'C1' && draft.type === 'paper-conference') setText(draft, 'event-place', value);
  else if (tag === 'C1' && draft.type === 'map') setText(draft, 'scale', value);
  else if (tag === 'ET') setText(draft, draft.type === 'software' ? 'version' : 'edition', value);
  else keepCustom(draft, `ris.${tag}`, value);
}

/** An id that holds a letter and no space will do as a citekey. */
function takeId(draft: EntryDraft, value: string): void {
  draft.id = value;
  if (/\p{L}/u.test(value) && !/[\s,{}]/u.test(value)) draft.citekey = value;
}

function takeCredit(draft: EntryDraft, tag: string, value: string): boolean {
  const role = roleOf(tag, draft);
  if (role) for (const name of readNames(value, NATURAL_ORDER)) addName(draft, role, name);
  return role !== undefined;
}

function roleOf(tag: string, { type }: EntryDraft) {
  if (tag === 'AU' || tag === 'A1') return isDirected(type) ? 'director' : 'author';
  if (tag === 'ED' || tag === 'A2') return 'editor';
  if (tag === 'A3') return type === 'book' ? 'editor' : 'collection-editor';
  return tag === 'A4' ? 'translator' : undefined;
}

function takeNumber(draft: EntryDraft, tag: string, value: string): boolean {
  const { type } = draft;
  if (tag === 'SN') {
    const kind =
      standardNumberKind(value) ?? (isInPeriodical(type) ? 'ISSN' : isNumbered(type) ? 'number' : 'ISBN');
    if (!setText(draft, kind, value)) keepCustom(draft, 'ris.SN', value);
    return true;
  }
  if (tag === 'IS') return setText(draft, isNumbered(type) ? 'number' : 'issue', value);
  if (tag === 'M1') return value !== '0' && value.length <= 30 && setText(draft, 'number', value);
  const pmid = tag === 'U1' ? /^(\d{1,9})\[pmid\]$/iu.exec(value)?.[1] : undefined;
  if (pmid !== undefined) return setText(draft, 'PMID', pmid);
  return (tag === 'AN' || tag === 'C2') && /^PMC\d+$/u.test(value) && setText(draft, 'PMCID', value);
}

const FILE_TAGS = new Set(['L1', 'L2', 'L3', 'L4']);

function takeLink(draft: EntryDraft, tag: string, value: string, tell: Tell): boolean {
  if (FILE_TAGS.has(tag)) {
    for (const path of addressesIn(value)) draft.files.push({ path });
    return true;
  }
  if (tag !== 'UR' && tag !== 'LK') return false;
  for (const address of addressesIn(value)) {
    const whole = address.startsWith('//') ? `https:${address}` : address;
    if (!isHarmlessAddress(whole)) {
      tell(`“${whole.slice(0, 60)}” is no address of a page; it was kept as text only.`);
      keepCustom(draft, `ris.${tag}`, whole);
    } else if (!setText(draft, 'URL', whole)) keepCustom(draft, `ris.${tag}`, whole);
  }
  return true;
}

/** A semicolon parts addresses only where another one begins. */
function addressesIn(value: string): string[] {
  return value
    .split(/;(?=\s{0,9}(?:https?|ftp|file):\/\/)/u)
    .map((address) => address.trim())
    .filter((address) => address !== '');
}
