import { type CslDate, cslDateSchema } from '../../model/csl-item.ts';
import { partialDateOf } from '../../model/partial-date.ts';
import { calendarWord } from './calendar-words.ts';
import { edtfOrWords } from './date-as-text.ts';
import { knownDate, readDate } from './read-date.ts';

/**
 * Reads a date as CSL-JSON, in the forms that programs give it: a string, parts as numbers or strings with `null` and 0
 * for what is not known, a season in words or as a month, words that are a date after all. Parts that no calendar has
 * are kept as words.
 *
 * @returns `undefined` for what is no date
 * @see https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json
 */
export function cslDateOfValue(given: unknown): CslDate | undefined {
  if (typeof given === 'string' || typeof given === 'number') return readDate(String(given));
  const known = cslDateSchema.safeParse(withoutUnknownParts(given)).data;
  if (!known) return undefined;
  const { 'date-parts': parts, ...others } = known;
  if (parts) return seasoned(possible({ ...others, 'date-parts': parts }));
  const words = known.literal ?? known.raw;
  const { raw: _, ...rest } = others;
  return words === undefined ? undefined : (knownDate(words.trim()) ?? { ...rest, literal: words });
}

/** Without what stands for an unknown month or day; a side whose year is unknown goes, and with the last all parts. */
function withoutUnknownParts(given: unknown): unknown {
  if (typeof given !== 'object' || given === null || !('date-parts' in given)) return given;
  const { 'date-parts': sides, ...others } = given;
  if (!Array.isArray(sides)) return given;
  const known = sides.map((side: unknown) => (Array.isArray(side) ? knownParts(side) : side));
  const kept = known.filter((side) => !Array.isArray(side) || side.length > 0);
  return kept.length === 0 ? others : { ...others, 'date-parts': kept };
}

function knownParts(side: readonly unknown[]): readonly unknown[] {
  const end = side.findIndex((part) => part === null || part === '' || Number(part) === 0);
  return end === -1 ? side : side.slice(0, end);
}

/** CSL once numbered seasons as months 13 to 16, and EDTF has them from 21. */
function seasonOfMonth(month: number | undefined): number | undefined {
  if (month === undefined || month < 13) return undefined;
  if (month <= 16) return month - 12;
  return month >= 21 && month <= 24 ? month - 20 : undefined;
}

function possible(date: CslDate): CslDate {
  const [first = [], ...more] = date['date-parts'] ?? [];
  const [year = 0, month, day] = first;
  const season = seasonOfMonth(month);
  if (season !== undefined && day === undefined && more.length === 0 && date.season === undefined)
    return { ...date, 'date-parts': [[year]], season };
  const isPossible = [first, ...more].every(([y = 0, m, d]) => y !== 0 && partialDateOf(y, m, d));
  return isPossible || date.literal !== undefined ? date : { literal: edtfOrWords(date) };
}

/** With a season as its number; programs also put other words there, such as “circa”. */
function seasoned(date: CslDate): CslDate {
  const { season, ...others } = date;
  if (season === undefined) return date;
  const written = String(season).trim();
  if (written === '') return others;
  const number = /^\d{1,2}$/u.test(written) ? Number(written) : calendarWord(written)?.season;
  if (number !== undefined) return { ...others, season: number > 20 && number <= 24 ? number - 20 : number };
  const [parts] = others['date-parts'] ?? [];
  const whole =
    parts?.length === 1 ? knownDate(`${written} ${String(parts[0]).padStart(4, '0')}`) : undefined;
  return whole ?? date;
}
