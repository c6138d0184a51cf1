import { type PartialDate, partialDateOf } from '../../model/partial-date.ts';
import { type Month, monthNamed } from './calendar-words.ts';
import { dateWords } from './date-words.ts';
import type { DayOrder } from './day-order.ts';
import { fromSolarHijri, isSolarHijriYear } from './solar-hijri.ts';
import { westernDigits } from './western-digits.ts';

/** A run of digits or of letters, and what stands between it and the one before. */
type Token = { readonly text: string; readonly gap: string; readonly isNumber: boolean };

const LONGEST = 2_000;
const TOKEN = /\d+|[\p{L}\p{M}\u200c]+/gu;
/** What may part the members of one date. */
const GAP = /^[\s.,،'’/·()-]{0,3}$/u;
const FILLERS: ReadonlySet<string> = new Set(dateWords(({ fillers }) => fillers));
const MONTH_BEFORE: ReadonlySet<string> = new Set(dateWords(({ monthBefore }) => monthBefore));
const CLOCK_GAP = /^\s?[:.]\s?$/u;

/**
 * The first full date written out in a text, such as “3 March 2019”, “March 3, 2019”, “2019年3月3日”, “19 نوفمبر 2019”
 * or “2019-03-03”, in the languages whose months are known here; Solar Hijri dates as the Gregorian ones they are.
 * Dates without a year are none. Dates in which day and month could be swapped are none unless `order` says how to
 * read them. Only the first 2,000 characters are read.
 */
export function findWrittenDate(text: string, order?: DayOrder): PartialDate | undefined {
  const tokens = tokensOf(westernDigits(text.slice(0, LONGEST)));
  for (let at = 0; at < tokens.length; at += 1) {
    const date = numericDate(tokens, at, order) ?? eastAsianDate(tokens, at) ?? namedDate(tokens, at);
    if (date) return date;
  }
  return undefined;
}

/** A year that a page, or what it is about, can be of. */
export function isPlausibleYear(year: number): boolean {
  return year >= 1800 && year <= 2100;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    tokens.push({ text: match[0], gap: text.slice(end, match.index), isNumber: /^\d/u.test(match[0]) });
    end = match.index + match[0].length;
  }
  return tokens;
}

/** “2019-03-25”, “25.3.2019”, “3/25/19”: three numbers with the same mark between them. */
function numericDate(tokens: readonly Token[], at: number, order: DayOrder | undefined) {
  const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!one?.isNumber || !two?.isNumber || !three?.isNumber) return undefined;
  const mark = two.gap.trim();
  if (mark !== three.gap.trim() || !/^[./-]$/u.test(mark) || one.gap.endsWith(mark)) return undefined;
  const [first, second, third] = [Number(one.text), Number(two.text), Number(three.text)];
  if (one.text.length === 4) return yearFirst(first, second, third);
  const year = yearOf(three.text);
  if (year === undefined || one.text.length > 2 || two.text.length > 2) return undefined;
  // “12.09.16” follows its readers’ order; with its year in full it is European.
  const isEuropean = mark === '.' && (three.text.length === 4 || order !== 'month-first');
  if (isEuropean || first > 12) return plausible(year, second, first);
  if (second > 12) return plausible(year, first, second);
  if (first === second) return plausible(year, first, second);
  if (order === undefined) return undefined;
  return order === 'day-first' ? plausible(year, second, first) : plausible(year, first, second);
}

function yearFirst(year: number, month: number, day: number): PartialDate | undefined {
  return isSolarHijriYear(year) ? fromSolarHijri(year, month, day) : plausible(year, month, day);
}

/** “2019年3月3日”, “2019년 3월 3일”. */
function eastAsianDate(tokens: readonly Token[], at: number): PartialDate | undefined {
  const [year, yearMark, month, monthMark, day, dayMark] = tokens.slice(at, at + 6);
  if (!year?.isNumber || !month?.isNumber || !day?.isNumber) return undefined;
  const marks = `${yearMark?.text}${monthMark?.text}${dayMark?.text.charAt(0)}`;
  if (marks !== '年月日' && marks !== '년월일') return undefined;
  return plausible(Number(year.text), Number(month.text), Number(day.text));
}

/** A month's name with the day and the year around it, in any of the orders that are written. */
function namedDate(tokens: readonly Token[], at: number): PartialDate | undefined {
  const found = monthAt(tokens, at);
  if (!found) return undefined;
  const { month } = found;
  const before = numberBefore(tokens, at);
  const [next, afterNext] = numbersAfter(tokens, found.end, month);
  const lastYear = afterNext === undefined ? undefined : yearOf(afterNext, 4);
  if (isDay(next) && lastYear !== undefined) return dateIn(month, lastYear, Number(next));
  if (before === undefined || next === undefined) return undefined;
  if (before.length === 4 && isDay(next)) return dateIn(month, Number(before), Number(next));
  const mark = tokens[found.end]?.gap.trim() ?? '';
  const year = yearOf(next, /^['’/-]$/u.test(mark) ? 2 : 4);
  return isDay(before) && year !== undefined ? dateIn(month, year, Number(before)) : undefined;
}

/** The month named at a place: one word, two words, or in Vietnamese “tháng” and its number. */
function monthAt(tokens: readonly Token[], at: number): { month: Month; end: number } | undefined {
  const [one, two] = [tokens[at], tokens[at + 1]];
  if (!one || one.isNumber) return undefined;
  if (MONTH_BEFORE.has(one.text.normalize('NFC').toLowerCase()) && two?.isNumber && two.text.length <= 2) {
    return { month: { number: Number(two.text), calendar: 'gregorian' }, end: at + 2 };
  }
  const double = two && !two.isNumber && two.gap === ' ' ? monthNamed(`${one.text} ${two.text}`) : undefined;
  if (double) return { month: double, end: at + 2 };
  const single = monthNamed(one.text);
  return single && { month: single, end: at + 1 };
}

function numberBefore(tokens: readonly Token[], at: number): string | undefined {
  let gap = tokens[at]?.gap ?? '';
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    const token = tokens[back];
    if (!token || !GAP.test(gap)) return undefined;
    if (token.isNumber)
      return CLOCK_GAP.test(token.gap) && tokens[back - 1]?.isNumber ? undefined : token.text;
    if (!FILLERS.has(token.text.toLowerCase())) return undefined;
    gap = token.gap;
  }
  return undefined;
}

/** The one or two numbers that follow a month, past a clock between them and a second name of the same month. */
function numbersAfter(tokens: readonly Token[], start: number, month: Month): readonly string[] {
  const numbers: string[] = [];
  let hasClock = false;
  for (let at = start; at < Math.min(tokens.length, start + 9) && numbers.length < 2; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const startsClock = token.isNumber && CLOCK_GAP.test(tokens[at + 1]?.gap ?? '') && numbers.length === 1;
    if (startsClock || (hasClock && CLOCK_GAP.test(token.gap))) {
      hasClock = true;
      continue;
    }
    if (!GAP.test(token.gap)) break;
    if (token.isNumber) numbers.push(token.text);
    else if (hasClock && token.text.length <= 4) continue;
    else if (!FILLERS.has(token.text.toLowerCase()) && !isSameMonth(tokens, at, month)) break;
  }
  return numbers;
}

/** “19 نوفمبر/تشرين الثاني 2019” names its month twice. */
function isSameMonth(tokens: readonly Token[], at: number, month: Month): boolean {
  const here = monthAt(tokens, at) ?? monthAt(tokens, at - 1);
  return here?.month.number === month.number;
}

function isDay(text: string | undefined): text is string {
  return text !== undefined && text.length <= 2 && Number(text) >= 1 && Number(text) <= 31;
}

/** @param digits how many it must have at least: two are the year of a century only where a mark says so */
function yearOf(text: string, digits: 2 | 4 = 2): number | undefined {
  if (text.length === 4) return Number(text);
  if (text.length !== 2 || digits === 4) return undefined;
  return Number(text) + (Number(text) > 60 ? 1900 : 2000);
}

function dateIn({ number, calendar }: Month, year: number, day: number): PartialDate | undefined {
  return calendar === 'solar-hijri' ? fromSolarHijri(year, number, day) : plausible(year, number, day);
}

function plausible(year: number, month: number, day: number): PartialDate | undefined {
  return isPlausibleYear(year) ? partialDateOf(year, month, day) : undefined;
}
