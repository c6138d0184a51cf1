import type { CslDate } from '../../model/csl-item.ts';
import { partialDateOf } from '../../model/partial-date.ts';
import { isAbout } from './is-about.ts';

/** Year, month and day, what is about them, and a time of day, which is passed over. Of ISO 8601 also the basic form. */
const POINT =
  /^(?:(-?\d{4})|Y(-?\d{4,9}))(?:-(\d\d|XX|uu)(?:-(\d\d|XX|uu))?)?([~?%])?(?:T[\d:.,]{2,20}(?:Z|[+-]\d\d(?::?\d\d)?)?)?([~?%])?$/u;
const BASIC_POINT = /^(\d{4})(\d\d)(\d\d)(?:T[\d:.,]{2,20}(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/u;
/** EDTF numbers spring, summer, autumn and winter from 21. */
const FIRST_SEASON = 21;
const LONGEST = 100;

type Point = { readonly parts: number[]; readonly season?: number; readonly isAbout: boolean };

/**
 * Reads a date of EDTF, level 0 or 1, or of ISO 8601, as CSL has it: `2024`, `2024-05-17`, `20240517`, `2024/2025`, a
 * season `2024-21`, `2024~` (about), `Y12000`. A time of day is passed over: the day is the one its writer saw. EDTF
 * has a year 0, CSL has none: `-0043` is 44 BC, which CSL writes -44. Of an open range, `2024/..`, CSL can hold only
 * the words.
 *
 * @returns `undefined` if the text is no such date
 * @see EDTF (ISO 8601-2:2019), level 1: https://www.loc.gov/standards/datetime/
 */
export function parseEdtf(text: string): CslDate | undefined {
  const written = text.trim();
  if (written.length > LONGEST) return undefined;
  const slash = written.indexOf('/');
  if (slash === -1) {
    const point = pointOf(written);
    return point && cslDateOf([point]);
  }
  const [from, to] = [written.slice(0, slash), written.slice(slash + 1)];
  const [begin, end] = [pointOf(from), pointOf(to)];
  if ((begin && isOpen(to)) || (end && isOpen(from))) return { literal: written };
  if (!begin || !end || begin.season !== undefined || end.season !== undefined) return undefined;
  return cslDateOf([begin, end]);
}

/** Writes a CSL date as EDTF, or `undefined` if it holds words or parts that EDTF has no way to say. */
export function formatEdtf(date: CslDate | undefined): string | undefined {
  const [first, second, ...more] = date?.['date-parts'] ?? [];
  if (!date || !first || more.length > 0 || date.literal !== undefined || date.raw !== undefined)
    return undefined;
  const about = isAbout(date) ? '~' : '';
  if (date.season !== undefined && date.season !== '') {
    const season = Number(date.season);
    const year = formatPoint(first);
    if (!(season >= 1 && season <= 4) || second || first.length > 1 || year === undefined) return undefined;
    return `${year}-${FIRST_SEASON - 1 + season}${about}`;
  }
  const [begin, end] = [formatPoint(first), second && formatPoint(second)];
  if (begin === undefined || (second && end === undefined)) return undefined;
  return end === undefined ? `${begin}${about}` : `${begin}${about}/${end}${about}`;
}

function isOpen(side: string): boolean {
  return side === '..' || side === '';
}

function pointOf(text: string): Point | undefined {
  const basic = BASIC_POINT.exec(text);
  if (basic) return pointFrom(Number(basic[1]), basic[2], basic[3], false);
  const match = POINT.exec(text);
  if (!match) return undefined;
  const [, plain, long, month, day, mark, lastMark] = match;
  const written = plain ?? long ?? '';
  if (written === '-0000' || (mark !== undefined && lastMark !== undefined)) return undefined;
  const year = Number(written);
  // A year 0 without a month is what a program writes that knows nothing.
  if (year === 0 && month !== undefined && knownNumber(month) === undefined) return undefined;
  // CSL counts 1 BC as -1, EDTF as 0.
  return pointFrom(year <= 0 ? year - 1 : year, month, day, (mark ?? lastMark) !== undefined);
}

function pointFrom(
  year: number,
  monthText: string | undefined,
  dayText: string | undefined,
  about: boolean,
): Point | undefined {
  const [month, day] = [monthText, dayText].map(knownNumber);
  if (month !== undefined && month >= FIRST_SEASON && month < FIRST_SEASON + 4 && dayText === undefined) {
    return { parts: [year], season: month - FIRST_SEASON + 1, isAbout: about };
  }
  if (month === undefined && day !== undefined) return undefined;
  const date = partialDateOf(year, month, day);
  return date && { parts: [year, month, day].filter((part) => part !== undefined), isAbout: about };
}

/** `2020-00-00` and `2020-XX-XX` say that only the year is known. */
function knownNumber(text: string | undefined): number | undefined {
  return text === undefined || text === '00' || text === 'XX' || text === 'uu' ? undefined : Number(text);
}

function cslDateOf(points: readonly Point[]): CslDate {
  const season = points[0]?.season;
  return {
    'date-parts': points.map(({ parts }) => parts),
    ...(season !== undefined && { season }),
    ...(points.some((point) => point.isAbout) && { circa: true }),
  };
}

function formatPoint(parts: readonly number[]): string | undefined {
  const [year, month, day] = parts;
  if (year === undefined || year === 0 || parts.length > 3 || !partialDateOf(year, month, day))
    return undefined;
  const astronomical = year < 0 ? year + 1 : year;
  const digits = String(Math.abs(astronomical)).padStart(4, '0');
  if (digits.length > 9) return undefined;
  const written = `${digits.length > 4 ? 'Y' : ''}${astronomical < 0 ? '-' : ''}${digits}`;
  return [written, ...[month, day].flatMap((part) => (part === undefined ? [] : twoDigits(part)))].join('-');
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
