import { ENGLISH_MONTHS } from '../../csl/dates/english-months.ts';
import { knownDate } from '../../csl/dates/read-date.ts';
import { type DateAndLeft, dateFromYearAndRest } from '../../csl/dates/year-and-rest.ts';
import type { CslDate } from '../../model/csl-item.ts';
import { readLatex } from './read-latex.ts';

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
  const [yearText, monthText, dayText] = [year?.replaceAll('~', '\\textasciitilde{}'), month, day].map(
    (latex = '') => (PLAIN.test(latex) ? latex : readLatex(latex).replaceAll('\u00a0', ' ')),
  );
  const read = dateFromYearAndRest(yearText ?? '', [dayText, monthInWords(monthText ?? '')].join(' '));
  // A month that no calendar has is part of what was meant as a date; other words are not.
  if (read.left === undefined || !/\d/u.test(read.left)) return read;
  return { date: { literal: `${read.left} ${yearText}` } };
}

/** A month’s name for its number, and the names for two. */
function monthInWords(text: string): string {
  const [, first, second] = /^(\d{1,2})(?:\s?[-–/]{1,3}\s?(\d{1,2}))?$/u.exec(text) ?? [];
  if (first === undefined) return text;
  const names = [first, second].flatMap((number) => (number ? [ENGLISH_MONTHS[Number(number) - 1]] : []));
  return names.includes(undefined) ? text : names.join('-');
}
