import type { CslDate } from './csl-item.ts';

/** A calendar date known to the year, the month, or the day. Proleptic Gregorian, no time zone. */
export type PartialDate = {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. Present only with `month`. */
  readonly day?: number;
};

/** Builds a date from its parts, or `undefined` if the calendar has no such day. */
export function partialDateOf(year: number, month?: number, day?: number): PartialDate | undefined {
  if (month === undefined) return { year };
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return { year, month };
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

/** Writes a date as ISO 8601, to the precision it has: `2024`, `2024-05` or `2024-05-17`. */
export function formatPartialDate({ year, month, day }: PartialDate): string {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return [pad(year, 4), ...[month, day].flatMap((part) => (part === undefined ? [] : [pad(part, 2)]))].join(
    '-',
  );
}

/** The first date of a CSL date variable, or `undefined` for a literal, a season or nothing. */
export function partialDateFromCsl(date: CslDate | undefined): PartialDate | undefined {
  const [year, month, day] = date?.['date-parts']?.[0] ?? [];
  return year === undefined ? undefined : partialDateOf(year, month, day);
}

/** A CSL date variable with the precision of `date`. */
export function cslDateFrom({ year, month, day }: PartialDate): CslDate {
  return { 'date-parts': [[year, month, day].filter((part) => part !== undefined)] };
}

/** @param year as CSL counts: 1 BC is -1, and a leap year by the rule that is carried back */
function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const counted = year < 0 ? year + 1 : year;
  return counted % 4 === 0 && (counted % 100 !== 0 || counted % 400 === 0) ? 29 : 28;
}
