import { PressmarkError } from '../../errors/pressmark-error.ts';
import type { CslDate } from '../../model/csl-item.ts';
import { said } from '../../said/said.ts';
import { calendarWord } from './calendar-words.ts';
import { dateInPlainWords } from './date-as-text.ts';
import { readDate } from './read-date.ts';

/**
 * Reads a date as a person types it: `2019-06-30`, `May 2020`, `Fall 2019`, `circa 1850`, `44 BC`, a range, or words
 * such as `in press`. What stands in braces is kept as words whatever it says.
 *
 * @throws PressmarkError `invalid-input` for figures that are no date, or that could be two, and for a day of the week
 */
export function dateFromText(text: string): CslDate {
  const braced = bracedText(text);
  const date = braced === undefined ? readDate(text) : { literal: braced };
  const isMistyped = braced === undefined && date?.literal !== undefined && !saysSomething(date.literal);
  if (date && !isMistyped) return date;
  throw new PressmarkError('invalid-input', said('library.no-date', { text }));
}

/** Writes a date so that `dateFromText` reads it back; `undefined` if it holds nothing. */
export function textFromDate(date: CslDate): string | undefined {
  const text = dateInPlainWords(date);
  const words = date.literal ?? date.raw;
  if (text === '' || words === undefined) return text === '' ? undefined : text;
  const isPlain = bracedText(text) === undefined && saysSomething(text) && readDate(text)?.literal === text;
  return isPlain ? text : `{${text}}`;
}

function bracedText(text: string): string | undefined {
  const whole = text.trim();
  return whole.startsWith('{') && whole.endsWith('}') && whole.length > 2 ? whole.slice(1, -1) : undefined;
}

/** Words do, but not a day of the week alone; figures do only as an open range, `2019/..`. */
function saysSomething(text: string): boolean {
  if (!/\p{L}/u.test(text)) return /^(?:\.\.)?\/|\/(?:\.\.)?$/u.test(text);
  const { isWeekday, month, season } = calendarWord(text.slice(0, 40)) ?? {};
  return !isWeekday || month !== undefined || season !== undefined;
}
