import { knownDate, readDate } from '../../csl/dates/read-date.ts';
import { dateFromYearAndRest } from '../../csl/dates/year-and-rest.ts';
import type { CslDate } from '../../model/csl-item.ts';
import type { ParsedEntry } from '../../model/reference-entry.ts';
import type { Said } from '../../said/said.ts';
import type { UnknownRecord } from '../fields/csl-record.ts';
import { emptyDraft, entryFromDraft, keepCustom, setDate, setText } from '../fields/entry-draft.ts';
import { leftoversFromJson, withLeftovers } from '../fields/leftover-record.ts';
import { unknownType } from '../fields/unknown-type.ts';
import { CFF_KEYS } from './cff-keys.ts';
import { textOf } from './cff-rows.ts';
import { cslTypeFromCff } from './cff-types.ts';

const ROWS = new Map(CFF_KEYS);

/** The entry that a reference of CFF makes, or the software that the file itself describes. */
export function entryFromCff(value: UnknownRecord, tell: (message: Said) => void): ParsedEntry {
  const draft = emptyDraft(typeFrom(value.type, tell));
  let left: UnknownRecord | undefined;
  for (const [key, given] of Object.entries(value)) {
    if (given === null) continue;
    const leftovers = key === 'notes' ? leftoversFromJson(textOf(given)) : undefined;
    if (leftovers) left = leftovers;
    else if (!ROWS.get(key)?.take(draft, given)) keepCustom(draft, `cff.${key}`, textOf(given));
  }
  setDate(draft, 'issued', issuedIn(value));
  setDate(draft, 'original-date', readDate(textOf(value['year-original'])));
  const pages = [value.start, value.end].map(textOf).filter((page) => page !== '');
  setText(draft, 'page', pages.join('-'));
  const entry = entryFromDraft(draft);
  return left ? withLeftovers(entry, left, tell) : entry;
}

function typeFrom(given: unknown, tell: (message: Said) => void) {
  const name = given === undefined ? 'software' : textOf(given) === 'dataset' ? 'data' : textOf(given);
  const type = cslTypeFromCff(name);
  if (!type) tell(unknownType(name, 'CFF'));
  return type ?? 'document';
}

function issuedIn(value: UnknownRecord): CslDate | undefined {
  for (const name of ['date-published', 'date-released', 'issue-date']) {
    const date = readDate(textOf(value[name]));
    if (date) return date;
  }
  const [year, month] = [textOf(value.year), textOf(value.month)];
  return knownDate(`${year}-${month}`) ?? dateFromYearAndRest(year, month).date;
}
