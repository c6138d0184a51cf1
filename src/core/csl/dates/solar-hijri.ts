import { type PartialDate, partialDateOf } from '../../model/partial-date.ts';

/** Years of the Solar Hijri calendar that are written today, as no year of a page is in the Gregorian one. */
export function isSolarHijriYear(year: number): boolean {
  return year >= 1250 && year <= 1480;
}

const DAYS_BEFORE_MONTH = [0, 31, 62, 93, 124, 155, 186, 216, 246, 276, 306, 336];
const DAY_MS = 86_400_000;
/** 21 March 2019 was the first of the year 1398. */
const ANCHOR = { year: 1398, ms: Date.UTC(2019, 2, 21) };

/**
 * The Gregorian day of a date of the Solar Hijri calendar, by the 33-year cycle of leap years, which holds from 1244
 * to 1532.
 *
 * @see https://www.iranicaonline.org/articles/calendars
 */
export function fromSolarHijri(year: number, month: number, day: number): PartialDate | undefined {
  const before = DAYS_BEFORE_MONTH[month - 1];
  const longest = month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29;
  if (before === undefined || day < 1 || day > longest || !isSolarHijriYear(year)) return undefined;
  const days = daysToYear(year) - daysToYear(ANCHOR.year) + before + day - 1;
  const date = new Date(ANCHOR.ms + days * DAY_MS);
  return partialDateOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function daysToYear(year: number): number {
  let leaps = 0;
  for (let each = 1244; each < year; each += 1) if (isLeap(each)) leaps += 1;
  return year * 365 + leaps;
}

function isLeap(year: number): boolean {
  return [1, 5, 9, 13, 17, 22, 26, 30].includes(year % 33);
}
