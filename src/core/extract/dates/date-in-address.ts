import { monthNamed } from '../../csl/dates/calendar-words.ts';
import { isPlausibleYear } from '../../csl/dates/written-date.ts';
import { type PartialDate, partialDateOf } from '../../model/partial-date.ts';

const LONGEST = 1_000;
const FORMS = [
  /[/_.-](?<year>(?:19|20)\d{2})[/_-](?<month>\d{1,2}|[a-z]{3,9})[/_-](?<day>\d{1,2})(?![\d.]|[a-z])/iu,
  /\/(?<year>(?:19|20)\d{2})[/-]?(?<month>\d{2})(?<day>\d{2})(?=\/)/u,
  /(?<!\d)(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})(?!\d)/u,
  /\/(?<year>20\d{2})\/[a-z]{2,20}\/(?<month>\d{2})\/(?<day>\d{2})(?=\/)/iu,
  /\/(?<day>\d{1,2})[/-](?<month>\d{1,2})[/-](?<year>20\d{2})(?=\/)/u,
];
const MONTH_ONLY = /\/(?<year>(?:19|20)\d{2})[/-]?(?<month>0[1-9]|1[0-2]|[a-z]{3,9})(?=\/)/iu;

/**
 * The date in an address’s path: `/2019/11/19/`, `/2019/nov/19/`, `/2019-11/19/`, `20191119`; to the month, where it
 * says no more.
 */
export function dateInAddress(url: string | undefined): PartialDate | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const path = new URL(url).pathname.slice(0, LONGEST);
  for (const form of [...FORMS, MONTH_ONLY]) {
    const date = dateFrom(form.exec(path)?.groups);
    if (date) return date;
  }
  return undefined;
}

function dateFrom(parts: Readonly<Record<string, string>> | undefined): PartialDate | undefined {
  const { year = '', month = '', day } = parts ?? {};
  const number = /^\d/u.test(month) ? Number(month) : monthNamed(month)?.number;
  if (number === undefined || !isPlausibleYear(Number(year))) return undefined;
  return partialDateOf(Number(year), number, day === undefined ? undefined : Number(day));
}
