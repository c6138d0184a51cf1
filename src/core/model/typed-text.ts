import { PressmarkError } from '../errors/pressmark-error.ts';
import type { CslDate } from './csl-item.ts';
import { cslDateFrom, formatPartialDate, parsePartialDate, partialDateFromCsl } from './partial-date.ts';

/**
 * Reads a date as a person types it: `2019`, `2019-06`, `2019-06-30`, or two of these with a slash for a
 * range.
 *
 * @throws PressmarkError `invalid-input` for anything else; dates in words are not guessed at.
 */
export function dateFromText(text: string): CslDate {
  const parts = text.split('/').map((part) => (part.includes('T') ? undefined : parsePartialDate(part)));
  const dates = parts.flatMap((date) => (date ? [date] : []));
  if (dates.length !== parts.length || dates.length > 2) {
    throw new PressmarkError(
      'invalid-input',
      `“${text}” is not a date Pressmark can read. Write 2019-06-30, 2019-06 or 2019, or leave it empty if it is unknown.`,
    );
  }
  return { 'date-parts': dates.flatMap((date) => cslDateFrom(date)['date-parts'] ?? []) };
}

/** Writes a date so that `dateFromText` reads it back; `undefined` if it is not a calendar date. */
export function textFromDate(date: CslDate): string | undefined {
  const dates = (date['date-parts'] ?? []).map((parts) => partialDateFromCsl({ 'date-parts': [parts] }));
  if (dates.length === 0 || dates.includes(undefined)) return date.literal ?? date.raw;
  return dates.flatMap((each) => (each ? [formatPartialDate(each)] : [])).join('/');
}
