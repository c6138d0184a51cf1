import { type PartialDate, partialDateOf } from '../../model/partial-date.ts';
import { monthNamed } from './calendar-words.ts';
import type { DayOrder } from './day-order.ts';
import { westernDigits } from './western-digits.ts';
import { findWrittenDate, isPlausibleYear } from './written-date.ts';

/** A date out of a machine's field, and how its clock was set. */
export type Stamp = {
  readonly date: PartialDate;
  /** `utc` if the day may be another where it was published; `local` if it says its own offset; else unsaid. */
  readonly clock: 'utc' | 'local' | 'unsaid';
};

const LONGEST = 120;
const EPOCH = /^(\d{10})(?:\d{3})?$/u;
const ISO = /^([12]\d{3})(?:([-/.]?)(\d{1,2})(?:\2(\d{1,2}))?)?(?=$|[T\s,_])/u;
const UTC = /(?:\dZ|[+-]00:?00|\b(?:GMT|UTC)(?:[+-]0{1,2}:?0{0,2})?)$/u;
const OFFSET = /(?:\d|GMT|UTC)\s?(?:[+-]\d{2}:?\d{2}|\b[ECMP][SD]T)$/u;

/**
 * Reads a field that is meant to hold a date: ISO 8601 in its forms, `2019/11/19`, seconds or milliseconds since 1970,
 * RFC 2822, or a date written out; to the precision it has. Days that no calendar has, years no page can be of and the
 * zeros that systems write for “unknown” are no dates.
 *
 * @param order how to read `3/4/2019`
 */
export function readStamp(text: string, order?: DayOrder): Stamp | undefined {
  const plain = westernDigits(text.slice(0, LONGEST)).trim();
  const seconds = EPOCH.exec(plain)?.[1];
  const date =
    seconds === undefined
      ? (isoDate(plain) ?? findWrittenDate(plain, order) ?? monthOfYear(plain))
      : dayOf(Number(seconds));
  if (!date || !isPlausibleYear(date.year) || isZero(date)) return undefined;
  return { date, clock: clockOf(plain, seconds !== undefined) };
}

function isoDate(text: string): PartialDate | undefined {
  const [, year, , month, day] = ISO.exec(text) ?? [];
  if (year === undefined || !isPlausibleYear(Number(year))) return undefined;
  return partialDateOf(Number(year), numberOf(month), numberOf(day));
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/** “November 2019”. */
function monthOfYear(text: string): PartialDate | undefined {
  const [, name = '', year] = /^(\p{L}{3,20})\.?,?\s(\d{4})$/u.exec(text) ?? [];
  const month = monthNamed(name);
  return month?.calendar === 'gregorian' ? partialDateOf(Number(year), month.number) : undefined;
}

function dayOf(seconds: number): PartialDate | undefined {
  const date = new Date(seconds * 1000);
  return partialDateOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The first of January 1970 is what a field holds that nobody filled. */
function isZero({ year, month, day }: PartialDate): boolean {
  return year === 1970 && month === 1 && day === 1;
}

function clockOf(text: string, isEpoch: boolean): Stamp['clock'] {
  // “GMT-0500 (Eastern Standard Time)”
  const bare = text.endsWith(')') ? text.slice(0, text.lastIndexOf('(')).trim() : text;
  if (isEpoch || UTC.test(bare)) return 'utc';
  return OFFSET.test(bare) ? 'local' : 'unsaid';
}
