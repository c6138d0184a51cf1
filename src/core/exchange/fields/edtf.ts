import type { CslDate } from '../../model/csl-item.ts';
import { type PartialDate, partialDateOf } from '../../model/partial-date.ts';

const ONE = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T[\d:.Z+-]{1,32})?([~?%]?)$/u;

/**
 * Reads an EDTF date of level 0 or 1 as CSL has it: `2024`, `2024-05-17`, `2024/2025`, a season `2024-21`,
 * `2024~` (about), and an open range `2024/..`, of which CSL can keep only words.
 *
 * @returns `undefined` if the text is no such date
 * @see https://www.loc.gov/standards/datetime/
 */
export function parseEdtf(text: string): CslDate | undefined {
  const sides = text.trim().split('/');
  const [first = '', second] = sides;
  if (sides.length > 2) return undefined;
  const begin = oneDate(first);
  if (second === undefined) return begin && dateOf([begin]);
  const end = oneDate(second);
  if (begin && (second === '..' || second === '')) return { literal: `${first}/${second}` };
  if (end && (first === '..' || first === '')) return { literal: `${first}/${second}` };
  return begin && end && !begin.season && !end.season ? dateOf([begin, end]) : undefined;
}

/** Writes a CSL date as EDTF, or `undefined` if it holds words or parts that EDTF has no way to say. */
export function printEdtf(date: CslDate): string | undefined {
  const { 'date-parts': parts, season, circa, literal, raw } = date;
  if (literal !== undefined || raw !== undefined) return undefined;
  const about = circa ? '~' : '';
  const sides = (parts ?? []).map((each) => printOne(each, season));
  if (sides.length === 0 || sides.some((side) => side === undefined)) return undefined;
  return sides.map((side) => `${side}${about}`).join('/');
}

type OneDate = { readonly date: PartialDate; readonly season?: number; readonly about: boolean };

function oneDate(text: string): OneDate | undefined {
  const match = ONE.exec(text);
  if (!match) return undefined;
  const [, yearText = '', monthText, dayText, mark] = match;
  const year = Number(yearText);
  const month = monthText === undefined ? undefined : Number(monthText);
  const about = mark !== '';
  if (month !== undefined && month >= 21 && month <= 24) {
    return dayText === undefined ? { date: { year }, season: month - 20, about } : undefined;
  }
  const day = dayText === undefined ? undefined : Number(dayText);
  const date = partialDateOf(year, month, day);
  return date && { date, about };
}

function dateOf(sides: readonly OneDate[]): CslDate {
  const season = sides[0]?.season;
  return {
    'date-parts': sides.map(({ date: { year, month, day } }) =>
      [year, month, day].filter((part) => part !== undefined),
    ),
    ...(season !== undefined && { season }),
    ...(sides.some(({ about }) => about) && { circa: true }),
  };
}

function printOne(parts: readonly number[], season: CslDate['season']): string | undefined {
  const [year, month, day] = parts;
  if (year === undefined || Math.abs(year) > 9999 || parts.length > 3) return undefined;
  const padded = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  if (season !== undefined && season !== '') {
    const number = Number(season);
    return month === undefined && number >= 1 && number <= 4 ? `${padded}-2${number}` : undefined;
  }
  if (!partialDateOf(year, month, day)) return undefined;
  return [padded, ...[month, day].flatMap((part) => (part === undefined ? [] : two(part)))].join('-');
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
