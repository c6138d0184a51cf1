import { ENGLISH_MONTHS } from '../../csl/dates/english-months.ts';
import { knownDate } from '../../csl/dates/read-date.ts';
import { type DateAndLeft, dateFromYearAndRest } from '../../csl/dates/year-and-rest.ts';
import type { CslDate } from '../../model/csl-item.ts';
import { cslDateFrom, partialDateOf } from '../../model/partial-date.ts';
import { readLatex } from './read-latex.ts';

/** Months by name, by the three letters of BibTeX, and by number. */
const MONTHS = new Map(
  ENGLISH_MONTHS.flatMap((name, at) => {
    const month = name.toLowerCase();
    return [month, month.slice(0, 3), String(at + 1)].map((written) => [written, at + 1] as const);
  }),
);
const PLAIN = /^[\d/-]+$/u;

/** A date field of biblatex; words stay words. */
export function readDateField(latex: string): CslDate | undefined {
  // A tilde is a space in LaTeX and “about” in EDTF.
  const text = PLAIN.test(latex) ? latex : readLatex(latex.replaceAll('~', '\\textasciitilde{}'));
  if (text === '') return undefined;
  return knownDate(text) ?? { literal: readLatex(latex) };
}

/** `year`, `month` and `day` of BibTeX, where a month may be a name, a number or a range, or hold the day as well. */
export function readYearMonthDay(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): DateAndLeft {
  const common = commonDate(year, month, day);
  if (common) return { date: common };
  const [yearText, monthText, dayText] = [year?.replaceAll('~', '\\textasciitilde{}'), month, day].map(
    (latex = '') => (PLAIN.test(latex) ? latex : readLatex(latex).replaceAll('\u00a0', ' ')),
  );
  const read = dateFromYearAndRest(yearText ?? '', [dayText, monthInWords(monthText ?? '')].join(' '));
  // A month that no calendar has is part of what was meant as a date; other words are not.
  if (read.left === undefined || !/\d/u.test(read.left)) return read;
  return { date: { literal: `${read.left} ${yearText}` } };
}

/** What nearly all entries have: a year of four figures, a month in English or none, and a day or none. */
function commonDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): CslDate | undefined {
  if (!/^[1-9]\d{3}$/u.test(year ?? '')) return undefined;
  if (month === undefined) return day === undefined ? { 'date-parts': [[Number(year)]] } : undefined;
  const place = MONTHS.get(month.toLowerCase());
  if (place === undefined || !/^\d{0,2}$/u.test(day ?? '')) return undefined;
  const date = partialDateOf(Number(year), place, day ? Number(day) : undefined);
  return date && cslDateFrom(date);
}

/** A month’s name for its number, and the names for two. */
function monthInWords(text: string): string {
  const [, first, second] = /^(\d{1,2})(?:\s?[-–/]{1,3}\s?(\d{1,2}))?$/u.exec(text) ?? [];
  if (first === undefined) return text;
  const names = [first, second].flatMap((number) => (number ? [ENGLISH_MONTHS[Number(number) - 1]] : []));
  return names.includes(undefined) ? text : names.join('-');
}
