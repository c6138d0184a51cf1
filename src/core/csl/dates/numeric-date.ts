import type { CslDate } from '../../model/csl-item.ts';
import { cslDateFrom, partialDateOf } from '../../model/partial-date.ts';
import type { DayOrder } from './day-order.ts';

const YEAR_FIRST = /^(\d{4})(?:([./-])\s?(\d{1,2})(?:\2\s?(\d{1,2}))?)\.?$/u;
const YEAR_LAST = /^(\d{1,2})([./-])\s?(?:(\d{1,2})\2\s?)?(\d{4})\.?$/u;

/**
 * Reads a date of figures alone: `2020/5/7`, `2020.05.07`, `25/12/2020`, `7.5.2020`, `5/2020`.
 *
 * @param order how to read `1/2/2020`; where it is not known, such a date is none
 */
export function numericDate(text: string, order?: DayOrder): CslDate | undefined {
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return dateOf(year, month, day);
  const [, one, mark, two, last] = YEAR_LAST.exec(text) ?? [];
  if (one === undefined || last === undefined) return undefined;
  if (two === undefined) return dateOf(last, one, undefined);
  const [first, second] = [Number(one), Number(two)];
  // Between full stops the day stands first everywhere.
  if (mark === '.' || first > 12 || first === second || (order === 'day-first' && second <= 12))
    return dateOf(last, two, one);
  return second > 12 || order === 'month-first' ? dateOf(last, one, two) : undefined;
}

function dateOf(year: string, month: string | undefined, day: string | undefined): CslDate | undefined {
  const [monthNumber, dayNumber] = [month, day].map((part) => Number(part ?? 0) || undefined);
  if (Number(year) === 0 || (monthNumber === undefined && dayNumber !== undefined)) return undefined;
  const date = partialDateOf(Number(year), monthNumber, dayNumber);
  return date && cslDateFrom(date);
}
