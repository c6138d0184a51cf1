import type { CslDate } from '../../model/csl-item.ts';
import {
  cslDateFrom,
  formatPartialDate,
  parsePartialDate,
  partialDateFromCsl,
  partialDateOf,
} from '../../model/partial-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** EndNote's year and its date in words, `Jun 5` or `5 June` or ISO 8601, as one date; words that are neither stay words. */
export function dateFromEndnote(year: string, date: string): CslDate | undefined {
  if (year === '' && date === '') return undefined;
  const iso = parsePartialDate(date);
  if (iso && (year === '' || Number(year) === iso.year)) return cslDateFrom(iso);
  if (!/^\d{1,4}$/u.test(year)) return { literal: [date, year].filter(Boolean).join(' ') };
  if (date === '') return { 'date-parts': [[Number(year)]] };
  const words = date.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const month = MONTHS.findIndex((name) => words.some((word) => word.startsWith(name))) + 1;
  const numbers = words.filter((word) => /^\d+$/u.test(word) && word !== year).map(Number);
  const others = words.filter((word) => !/^\d+$/u.test(word)).length;
  const known =
    month > 0 && others === 1 && numbers.length <= 1
      ? partialDateOf(Number(year), month, numbers[0])
      : undefined;
  return known ? cslDateFrom(known) : { literal: `${date} ${year}` };
}

/** Year and date as EndNote has them. */
export function endnoteDateOf(date: CslDate | undefined): { readonly year: string; readonly date: string } {
  const partial = partialDateFromCsl(date);
  if (!partial) return { year: date?.literal ?? date?.raw ?? '', date: '' };
  return { year: String(partial.year), date: partial.month === undefined ? '' : formatPartialDate(partial) };
}
