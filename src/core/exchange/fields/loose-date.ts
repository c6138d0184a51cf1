import type { CslDate } from '../../model/csl-item.ts';
import { cslDateFrom, partialDateOf } from '../../model/partial-date.ts';
import { parseEdtf } from './edtf.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const LONGEST_DATE = 100;

/**
 * Reads a date as reference files write it: EDTF; `2001/09/01/` and `2001///Spring` (RIS); `2004 Jan 15`,
 * `Jan-Feb 2004`, `15 May 2020` and `May 15, 2020` (PubMed, EndNote). Anything else is kept as words.
 *
 * @returns `undefined` if there is nothing to keep
 */
export function looseDate(written: string): CslDate | undefined {
  const text = written.trim().slice(0, 1_000);
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  if (text.length > LONGEST_DATE) return { literal: text };
  return parseEdtf(text) ?? slashDate(text) ?? wordDate(text) ?? { literal: text };
}

/** `YYYY/MM/DD/other`, where any part after the year may be empty, zero, or a month in words. */
function slashDate(text: string): CslDate | undefined {
  const [year = '', month = '', day = '', ...others] = text.split('/').map((part) => part.trim());
  const other = others.join('/').trim();
  if (!/^\d{4}$/u.test(year) || text === year) return undefined;
  const season = seasonOf(other) ?? seasonOf(month);
  if (season !== undefined) return { 'date-parts': [[Number(year)]], season };
  const monthNumber = /^\d{1,2}$/u.test(month) ? Number(month) : monthOf(month);
  if (month !== '' && monthNumber === undefined) return { literal: text };
  const date = partialDateOf(
    Number(year),
    monthNumber === 0 ? undefined : monthNumber,
    /^0*$/u.test(day) || monthNumber === undefined ? undefined : Number(day),
  );
  return date && cslDateFrom(date);
}

/** A date of up to three words, in any order: one year, at most one month and one day, or a season. */
function wordDate(text: string): CslDate | undefined {
  const words = text.split(/[\s,.]+/u).filter((word) => word !== '');
  const years = words.filter((word) => /^\d{4}$/u.test(word));
  if (years.length !== 1 || words.length > 3) return undefined;
  const year = Number(years[0]);
  let month: number | undefined;
  let day: number | undefined;
  let season: number | undefined;
  for (const word of words) {
    if (word === years[0]) continue;
    if (/^\d{1,2}(?:st|nd|rd|th)?$/iu.test(word) && day === undefined) day = Number.parseInt(word, 10);
    else if (seasonOf(word) !== undefined && season === undefined) season = seasonOf(word);
    else if (monthOf(word) !== undefined && month === undefined) month = monthOf(word);
    else return undefined;
  }
  if (season !== undefined) {
    return month === undefined && day === undefined ? { 'date-parts': [[year]], season } : undefined;
  }
  if (day !== undefined && month === undefined) return undefined;
  const date = partialDateOf(year, month, day);
  return date && cslDateFrom(date);
}

function monthOf(word: string): number | undefined {
  if (!/^\p{L}{3,}$/u.test(word)) return undefined;
  const index = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  return index === -1 ? undefined : index + 1;
}

function seasonOf(word: string): number | undefined {
  const name = word.toLowerCase();
  const index = name === 'fall' ? 2 : SEASONS.indexOf(name);
  return index === -1 ? undefined : index + 1;
}
