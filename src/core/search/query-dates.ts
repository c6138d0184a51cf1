import { knownDate } from '../csl/dates/read-date.ts';
import {
  formatPartialDate,
  type PartialDate,
  partialDateFromCsl,
  partialDateOf,
} from '../model/partial-date.ts';
import type { When } from './query.ts';

/** A stretch of time; both ends count. */
export type Period = { readonly from?: When | undefined; readonly to?: When | undefined };

const RANGE = /^([^.–—]*)(?:\.{2,3}|…|–|—)([^.–—]*)$/u;
const YEARS = /^(\d{4})-(\d{4}|\d{2})$/;
const COMPARED = /^(>=|=>|≥|<=|=<|≤|>|<|=)(.*)$/su;
const DECADE = /^(\d{3})0['’]?s$/;
const AGO = /^(\d{1,4}) ?([dwmy])(?:ays?|eeks?|onths?|ears?|o)?$/;
const BACK = /^(day|week|month|year)-(\d{1,4})$/;
const NAMED: Readonly<Record<string, Period>> = {
  today: { from: '0d', to: '0d' },
  yesterday: { from: '1d', to: '1d' },
  week: { from: '7d' },
  month: { from: '1m' },
  year: { from: '1y' },
};

/**
 * Reads a stretch of time as a person types it: `2019`, `2019-03`, `2019-03-14`, `march 2019`, `2018-2020`, `2018..`,
 * `>2015`, `1990s`, and, counted back from today, `today`, `yesterday`, `week`, `7d`, `2w`, `3m`, `1y`, `day-7`.
 *
 * @returns `undefined` for what is none
 */
export function periodIn(text: string): Period | undefined {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/^(?:last|this|past)[ _-]/u, '');
  if (Object.hasOwn(NAMED, typed)) return NAMED[typed];
  const compared = COMPARED.exec(typed);
  if (compared) return comparedPeriod(compared[1] ?? '', compared[2] ?? '');
  const decade = DECADE.exec(typed)?.[1];
  if (decade !== undefined) return { from: `${decade}0`, to: `${decade}9` };
  const range = yearsIn(typed) ?? RANGE.exec(typed)?.slice(1);
  if (range) {
    const [from = '', to = ''] = range.map((end) => end.trim());
    const [first, last] = [whenIn(from), whenIn(to)];
    if ((from !== '' && !first) || (to !== '' && !last) || (!first && !last)) return undefined;
    return inOrder({ from: first, to: last });
  }
  const when = whenIn(typed);
  if (when === undefined) return undefined;
  return isAgo(when) ? { from: when } : { from: when, to: when };
}

/** What lies before a day, month or year; from so long ago on back. */
export function periodBefore(text: string): Period | undefined {
  const when = whenIn(text.trim().toLowerCase()) ?? periodIn(text)?.from;
  return when === undefined ? undefined : { to: isAgo(when) ? when : moved(when, -1) };
}

/** True for a time counted back from today. */
export function isAgo(when: When): boolean {
  return /^\d+[dwmy]$/.test(when);
}

/** `2018-2020`, and `2018-20` where 20 is no month and comes after 18. */
function yearsIn(typed: string): string[] | undefined {
  const [, first = '', last = ''] = YEARS.exec(typed) ?? [];
  if (first === '' || (last.length === 2 && Number(last) <= 12)) return undefined;
  if (last.length === 4) return [first, last];
  return last > first.slice(2) ? [first, `${first.slice(0, 2)}${last}`] : undefined;
}

function comparedPeriod(sign: string, text: string): Period | undefined {
  const when = whenIn(text.trim());
  if (when === undefined) return undefined;
  if (sign === '=') return { from: when, to: when };
  if (isAgo(when)) return sign.includes('<') || sign === '≤' ? { from: when } : { to: when };
  if (sign === '>') return { from: moved(when, 1) };
  if (sign === '<') return { to: moved(when, -1) };
  return sign.includes('<') || sign === '≤' ? { to: when } : { from: when };
}

/** A day, month or year, or so long ago. */
function whenIn(typed: string): When | undefined {
  if (typed === '' || typed.length > 60) return undefined;
  const named = Object.hasOwn(NAMED, typed) ? NAMED[typed]?.from : undefined;
  if (named !== undefined) return named;
  const [, count, unit] = AGO.exec(typed) ?? [];
  if (count !== undefined && unit !== undefined) return `${Number(count)}${unit}`;
  const [, back, steps] = BACK.exec(typed) ?? [];
  if (back !== undefined && steps !== undefined) return `${Number(steps)}${back[0]}`;
  const date = isoDate(typed) ?? spoken(typed);
  return date && date.year > 0 ? formatPartialDate(date) : undefined;
}

/** A date in figures or words of any language that says one day, month or year. */
function spoken(typed: string): PartialDate | undefined {
  if (/^\d{1,3}$/.test(typed)) return undefined;
  const date = knownDate(typed);
  const saysMore = date?.literal !== undefined || date?.season !== undefined || date?.circa !== undefined;
  return saysMore || date?.['date-parts']?.length !== 1 ? undefined : partialDateFromCsl(date);
}

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

function isoDate(text: string): PartialDate | undefined {
  const [, year, month, day] = ISO.exec(text) ?? [];
  if (year === undefined) return undefined;
  const [inYear, inMonth] = [month, day].map((part) => (part === undefined ? undefined : Number(part)));
  return partialDateOf(Number(year), inYear, inMonth);
}

/** The day, month or year that so many come after. */
function moved(when: When, steps: 1 | -1): When {
  const date = isoDate(when);
  if (!date) return when;
  const { year, month, day } = date;
  if (month === undefined) return formatPartialDate({ year: year + steps });
  if (day === undefined) {
    const months = year * 12 + month - 1 + steps;
    return formatPartialDate({ year: Math.floor(months / 12), month: (months % 12) + 1 });
  }
  const next = partialDateOf(year, month, day + steps);
  if (next) return formatPartialDate(next);
  const other = isoDate(moved(formatPartialDate({ year, month }), steps));
  if (!other?.month) return when;
  return steps === 1 ? formatPartialDate({ ...other, day: 1 }) : lastDayOf(other.year, other.month);
}

function lastDayOf(year: number, month: number): When {
  const day = [31, 30, 29, 28].find((each) => partialDateOf(year, month, each) !== undefined) ?? 28;
  return formatPartialDate({ year, month, day });
}

function inOrder({ from, to }: Period): Period {
  const isTurned = from !== undefined && to !== undefined && !isAgo(from) && !isAgo(to) && from > to;
  return isTurned && !from.startsWith(to) ? { from: to, to: from } : { from, to };
}
