import type { CslDate } from '../../model/csl-item.ts';
import { cslDateFrom, type PartialDate, partialDateOf } from '../../model/partial-date.ts';
import { type DateMember, dateMembers } from './date-members.ts';
import { fromSolarHijri } from './solar-hijri.ts';

/** What one end of a range, or a whole date, says. */
type End = {
  readonly year?: number | undefined;
  readonly hasEra?: boolean | undefined;
  readonly month?: number | undefined;
  readonly calendar?: 'gregorian' | 'solar-hijri' | undefined;
  readonly day?: number | undefined;
  readonly season?: number | undefined;
};

/**
 * Reads a date in words, in any order and many languages: `Fall 2019`, `5 Aug. 2019`, `Friday, March 5, 2004`,
 * `1er mai 2020`, `2020年5月3日`, `44 BC`, `c. 1850`; and ranges, of which either end may leave unsaid what the other
 * says: `5–7 May 2020`, `2020 Sep-Oct`, `Dec 2019–Jan 2020`.
 *
 * @returns `undefined` for anything that is not wholly and surely a date, or that CSL has no figures for
 */
export function dateInWords(text: string): CslDate | undefined {
  const read = dateMembers(text);
  if (!read) return undefined;
  const members = withoutLeadingWeekday(withoutSecondNames(read.members));
  const date = oneDate(members) ?? rangeIn(members);
  return date && read.isAbout ? { ...date, circa: true } : date;
}

/** “19 نوفمبر/تشرين الثاني 2019” names its month twice. */
function withoutSecondNames(members: readonly DateMember[]): readonly DateMember[] {
  const isSecond = (at: number) => {
    const [first, mark, second] = members.slice(at, at + 3);
    if (first?.kind !== 'month' || mark?.kind !== 'mark' || second?.kind !== 'month') return false;
    return first.month.number === second.month.number;
  };
  return members.filter((_, at) => !isSecond(at - 1) && !isSecond(at - 2));
}

/** “mar. 5 mai 2020”: what could be March is Tuesday there. */
function withoutLeadingWeekday(members: readonly DateMember[]): readonly DateMember[] {
  const [first, ...others] = members;
  const isWeekday =
    first?.kind === 'month' && first.mayBeWeekday && others.some(({ kind }) => kind === 'month');
  return isWeekday && others[0]?.kind !== 'mark' ? others : members;
}

function isOne(members: readonly DateMember[]): boolean {
  return members.every(
    ({ kind }, at) => kind === 'mark' || members.findIndex((other) => other.kind === kind) === at,
  );
}

function oneDate(members: readonly DateMember[]): CslDate | undefined {
  const end = endOf(members);
  if (end?.year === undefined) return undefined;
  if (end.season !== undefined) {
    return end.month === undefined && end.day === undefined
      ? { 'date-parts': [[end.year]], season: end.season }
      : undefined;
  }
  const date = calendarDate(end);
  return date && cslDateFrom(date);
}

/** The one way in which members can be parted into the two ends of a range. */
function rangeIn(members: readonly DateMember[]): CslDate | undefined {
  const ranges = members.flatMap((member, at): CslDate[] => {
    if (member.kind !== 'mark') return [];
    const range = rangeOf(endOf(members.slice(0, at)), endOf(members.slice(at + 1)));
    return range ? [range] : [];
  });
  return ranges.length === 1 ? ranges[0] : undefined;
}

function endOf(members: readonly DateMember[]): End | undefined {
  if (!isOne(members)) return undefined;
  let year: End['year'];
  let [hasEra, calendar]: [End['hasEra'], End['calendar']] = [undefined, undefined];
  let [month, day, season]: (number | undefined)[] = [];
  for (const member of members) {
    if (member.kind === 'year') ({ value: year, hasEra } = member);
    else if (member.kind === 'month') ({ number: month, calendar } = member.month);
    else if (member.kind === 'season') season = member.season;
    else if (member.kind === 'number') day = member.value;
  }
  return { year, hasEra, calendar, month, day, season };
}

function rangeOf(from: End | undefined, to: End | undefined): CslDate | undefined {
  if (!from || !to || from.season !== undefined || to.season !== undefined) return undefined;
  const ends = yearsOf(from, to) ?? sharedParts(from, to);
  const [begin, end] = (ends ?? []).map(calendarDate);
  if (!begin || !end || precision(begin) !== precision(end)) return undefined;
  const order = [
    begin.year - end.year,
    (begin.month ?? 0) - (end.month ?? 0),
    (begin.day ?? 0) - (end.day ?? 0),
  ];
  const way = order.find((difference) => difference !== 0);
  if (way === undefined) return cslDateFrom(begin);
  return way > 0
    ? undefined
    : { 'date-parts': [begin, end].flatMap((date) => cslDateFrom(date)['date-parts'] ?? []) };
}

/** `1914–18`, and `44–43 BC` or `300–200 BC`, in which the era of the second year is that of the first too. */
function yearsOf(from: End, to: End): readonly [End, End] | undefined {
  if (from.month !== undefined || to.month !== undefined) return undefined;
  const { year: first = from.day } = from;
  if (from.year !== undefined && from.day === undefined && to.year === undefined && to.day !== undefined) {
    // `2009–10` may be October.
    const year = from.year - (from.year % 100) + to.day;
    return from.year > 0 && to.day > 12 && year > from.year ? [from, { year }] : undefined;
  }
  if (to.year === undefined || to.day !== undefined || first === undefined) return undefined;
  if (from.year !== undefined && from.day !== undefined) return undefined;
  const isShared = to.hasEra === true && from.hasEra !== true;
  if (!isShared) return from.year === undefined ? undefined : [from, to];
  return [{ year: to.year < 0 ? -first : first }, to];
}

/** Both ends with what only one of them says; not where it is open which year the first is of. */
function sharedParts(from: End, to: End): readonly [End, End] | undefined {
  const year = from.year ?? to.year;
  const month = from.month ?? to.month;
  if (year === undefined || month === undefined) return undefined;
  const isOneYear = from.year === undefined || to.year === undefined;
  const calendar = from.calendar ?? to.calendar ?? 'gregorian';
  const begin: End = { ...from, year, calendar, ...(from.day !== undefined && { month }) };
  const end: End = {
    ...to,
    year: to.year ?? year,
    calendar,
    ...(to.day !== undefined && { month: to.month ?? month }),
  };
  const [first = 0, last = 0] = [begin.month, end.month];
  return isOneYear && first > last ? undefined : [begin, end];
}

function calendarDate({ year, month, day, calendar }: End): PartialDate | undefined {
  if (year === undefined || (month === undefined && day !== undefined)) return undefined;
  if (calendar !== 'solar-hijri') return partialDateOf(year, month, day);
  return month === undefined || day === undefined ? undefined : fromSolarHijri(year, month, day);
}

function precision({ month, day }: PartialDate): number {
  return month === undefined ? 1 : day === undefined ? 2 : 3;
}
