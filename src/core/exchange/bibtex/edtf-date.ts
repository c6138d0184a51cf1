import type { CslDate } from '../../model/csl-item.ts';
import { partialDateOf } from '../../model/partial-date.ts';

const POINT =
  /^(?:(-?\d{4})|Y?(-?\d{4,9}))(?:-(\d{1,2})(?:-(\d{1,2}))?)?([~?%])?(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/u;
/** EDTF numbers spring, summer, autumn and winter from 21. */
const FIRST_SEASON = 21;

type Point = { readonly parts: number[]; readonly season?: number; readonly isAbout: boolean };

/**
 * Reads a date as biblatex writes it: a year, month, day or season, perhaps “about”, or a range of two.
 *
 * @returns `undefined` if the text is no such date
 * @see EDTF (ISO 8601-2:2019), level 1; biblatex manual, 2.3.8
 */
export function parseEdtf(text: string): CslDate | undefined {
  const [from = '', to, ...more] = text.trim().split('/');
  const first = pointOf(from);
  if (!first || more.length > 0) return undefined;
  const second = to === undefined ? undefined : pointOf(to);
  if (to !== undefined && !second) return undefined;
  if (second?.season !== undefined || (second && first.season !== undefined)) return undefined;
  const isAbout = first.isAbout || second?.isAbout === true;
  return {
    'date-parts': second ? [first.parts, second.parts] : [first.parts],
    ...(first.season === undefined ? {} : { season: first.season }),
    ...(isAbout ? { circa: true } : {}),
  };
}

function pointOf(text: string): Point | undefined {
  const match = POINT.exec(text.trim());
  if (!match) return undefined;
  const [year, month, day] = [match[1] ?? match[2], match[3], match[4]].map((part) =>
    part === undefined ? undefined : Number(part),
  );
  if (year === undefined) return undefined;
  const isAbout = match[5] !== undefined;
  if (month !== undefined && month >= FIRST_SEASON && month < FIRST_SEASON + 4 && day === undefined) {
    return { parts: [year], season: month - FIRST_SEASON + 1, isAbout };
  }
  // `2020-00-00` is how some programs say that they know only the year.
  const date = partialDateOf(year, month || undefined, month ? day || undefined : undefined);
  return date && { parts: [date.year, date.month, date.day].filter((part) => part !== undefined), isAbout };
}

/** A date in EDTF, as biblatex and biber read it; `undefined` if it has words instead of figures. */
export function formatEdtf(date: CslDate | undefined): string | undefined {
  const [first, second] = date?.['date-parts'] ?? [];
  if (!date || !first) return undefined;
  const season = Number(date.season);
  const suffix = isAbout(date) ? '~' : '';
  if (date.season !== undefined && date.season !== '') {
    if (!(season >= 1 && season <= 4) || second || first.length > 1) return undefined;
    return `${point(first)}-${FIRST_SEASON - 1 + season}${suffix}`;
  }
  return second ? `${point(first)}${suffix}/${point(second)}${suffix}` : `${point(first)}${suffix}`;
}

/** CSL lets `circa` be a boolean, a number or text. */
export function isAbout({ circa }: CslDate): boolean {
  return (
    circa !== undefined &&
    circa !== false &&
    circa !== 0 &&
    circa !== '' &&
    circa !== '0' &&
    circa !== 'false'
  );
}

function point([year = 0, month, day]: readonly number[]): string {
  const sign = year < 0 ? '-' : '';
  const digits = String(Math.abs(year)).padStart(4, '0');
  const two = (part: number) => String(part).padStart(2, '0');
  const prefix = digits.length > 4 ? 'Y' : '';
  return (
    prefix + sign + digits + [month, day].map((part) => (part === undefined ? '' : `-${two(part)}`)).join('')
  );
}
