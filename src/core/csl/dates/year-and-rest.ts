import type { CslDate } from '../../model/csl-item.ts';
import { calendarWord } from './calendar-words.ts';
import { edtfOrWords } from './date-as-text.ts';
import { formatEdtf } from './edtf.ts';
import { ENGLISH_SEASONS } from './english-months.ts';
import { knownDate, readDate } from './read-date.ts';

/** A date, and what was written beside it and says nothing of it that can be read. */
export type DateAndLeft = { readonly date: CslDate | undefined; readonly left?: string };

/**
 * Reads a date of which the year stands in one field and the rest in another, as in EndNote, Refer, RIS and BibTeX: a
 * rest with a year of its own is the whole date, and where the two disagree it is the more exact one that is taken.
 */
export function dateFromYearAndRest(yearText: string, restText: string): DateAndLeft {
  const [year, rest] = [yearText.trim(), restText.trim()];
  if (rest === '' || year === '') return { date: readDate(year || rest) };
  const own = knownDate(rest);
  if (own) return betterOf(own, { rest, year });
  const whole = knownDate(`${rest} ${year}`) ?? knownDate(`${year} ${rest}`) ?? knownDate(`${rest}/${year}`);
  if (whole) return { date: whole };
  if (!isAboutTime(rest)) return { date: readDate(year), left: rest };
  return { date: { literal: rest.includes(year) ? rest : `${rest} ${year}` } };
}

function betterOf(
  own: CslDate,
  { rest, year }: { readonly rest: string; readonly year: string },
): DateAndLeft {
  const other = knownDate(year);
  if (!other) return { date: own, left: year };
  if (yearOf(own) === yearOf(other)) return { date: exactness(other) > exactness(own) ? other : own };
  return exactness(other) > exactness(own) ? { date: other, left: rest } : { date: own, left: year };
}

/** How much a date says: a year 1, a day 3, words 0. */
export function exactness({ 'date-parts': parts = [], season, circa }: CslDate): number {
  return parts.flat().length + (season === undefined ? 0 : 1) + (circa ? 0.5 : 0);
}

/** The year a date begins in, as CSL counts. */
export function yearOf(date: CslDate | undefined): number | undefined {
  return date?.['date-parts']?.[0]?.[0];
}

/** Words that name a month, a season or a year tell when it was, even where CSL has no figures for it. */
function isAboutTime(text: string): boolean {
  if (/\d{4}/u.test(text)) return true;
  return (text.slice(0, 200).match(/\p{L}{3,}/gu) ?? []).some((word) => {
    const { month, season } = calendarWord(word) ?? {};
    return month !== undefined || season !== undefined;
  });
}

/** Writes a date so that `dateFromYearAndRest` reads it back: the year, and of a longer date the whole. */
export function yearAndRest(date: CslDate | undefined): { readonly year: string; readonly rest: string } {
  const [parts, end] = date?.['date-parts'] ?? [];
  const edtf = formatEdtf(date);
  const year = parts && formatEdtf({ 'date-parts': [parts.slice(0, 1)] });
  if (!date || edtf === undefined || year === undefined) return { year: edtfOrWords(date), rest: '' };
  const season = end || date.circa ? undefined : ENGLISH_SEASONS[Number(date.season) - 1];
  return { year, rest: season ?? (edtf === year ? '' : edtf) };
}
