import type { CslDate } from '../../model/csl-item.ts';
import { cslDateFrom, partialDateOf } from '../../model/partial-date.ts';
import { parseEdtf } from './edtf-date.ts';
import { readLatex } from './read-latex.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const OTHER_NAMES: Readonly<Record<string, number>> = {
  mär: 3,
  mai: 5,
  okt: 10,
  dez: 12,
  fév: 2,
  avr: 4,
  aoû: 8,
};
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** A date field of biblatex; words stay words. */
export function readDate(latex: string): CslDate | undefined {
  const text = readLatex(latex.replaceAll('~', '\\textasciitilde{}')).replace(/[–—]+/gu, '/');
  if (text === '') return undefined;
  return parseEdtf(text) ?? inWords(text) ?? { literal: readLatex(latex) };
}

/** `year`, `month` and `day` of BibTeX, where a month may be a name, a number, or hold the day as well. */
export function readYearMonthDay(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): CslDate | undefined {
  const yearText = year === undefined ? '' : readLatex(year).replace(/^\((.*)\)$/u, '$1');
  const monthText = month === undefined ? '' : readLatex(month).replaceAll('\u00a0', ' ');
  const dayText = day === undefined ? '' : readLatex(day);
  const written = [dayText, monthText, yearText].filter((part) => part !== '').join(' ');
  if (written === '') return undefined;
  const edtf =
    monthText === '' && dayText === '' ? parseEdtf(yearText.replace(/(?<=\d)–(?=\d)/u, '/')) : undefined;
  if (edtf) return edtf;
  if (!/^-?\d{1,4}$/u.test(yearText)) return { literal: monthText === '' ? yearText : written };
  const season = SEASONS.indexOf(monthText.toLowerCase().replace('fall', 'autumn'));
  if (season !== -1) return { 'date-parts': [[Number(yearText)]], season: season + 1 };
  return ofParts(Number(yearText), monthText, dayText) ?? { literal: written };
}

function ofParts(year: number, monthText: string, dayText: string): CslDate | undefined {
  if (monthText === '') return cslDateFrom({ year });
  // `jul 14`, `14 July`, `7`, and ranges like `jul/aug`, of which the year is sure.
  const numbers = monthText.match(/\d+/gu)?.map(Number) ?? [];
  const months = (monthText.match(/\p{L}+/gu) ?? []).flatMap((word) => monthNumber(word) ?? []);
  if (months.length === 2 && numbers.length === 0) {
    return { 'date-parts': months.map((month) => [year, month]) };
  }
  const [month, dayInMonth] = months.length > 0 ? [months[0], numbers[0]] : numbers;
  const day = /^\d{1,2}$/u.test(dayText) ? Number(dayText) : dayInMonth;
  if (month === undefined || months.length > 2 || numbers.length > 2) return undefined;
  const date = partialDateOf(year, month, day) ?? partialDateOf(year, month);
  return date && cslDateFrom(date);
}

/** `10 May 2017`, `May 10, 2017` and `May 2017`. */
function inWords(text: string): CslDate | undefined {
  const [, day, month = '', otherDay, year] =
    /^(?:(\d{1,2})\.?\s+)?(\p{L}{3,})\.?\s+(?:(\d{1,2}),?\s+)?(\d{4})$/u.exec(text) ?? [];
  const number = monthNumber(month);
  if (year === undefined || number === undefined) return undefined;
  return readYearMonthDay(year, String(number), day ?? otherDay);
}

function monthNumber(word: string): number | undefined {
  const start = word.toLowerCase().slice(0, 3);
  const index = MONTHS.indexOf(start);
  if (index !== -1) return index + 1;
  return Object.hasOwn(OTHER_NAMES, start) ? OTHER_NAMES[start] : undefined;
}
