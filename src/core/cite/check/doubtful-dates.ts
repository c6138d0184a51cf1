import { archivedCopyOf } from '../../csl/archived-copy/archived-copy-of.ts';
import type { CslDate, CslItem } from '../../model/csl-item.ts';
import { formatPartialDate, partialDateFromCsl, partialDateOf } from '../../model/partial-date.ts';
import { said } from '../../said/said.ts';
import { type CiteFinding, type Doubt, doubtful, isOfKnownManual, styleName } from './cite-finding.ts';

const DATES = ['issued', 'accessed', 'original-date', 'event-date'] as const;

/** Dates that no calendar has, after today, or in an order that cannot be. */
export const doubtDates: Doubt = (csl, _, { today }) => {
  const future = DATES.filter((variable) => isAfter(dateOf(csl, variable), today));
  return [
    ...DATES.flatMap((variable) => doubtCalendar(variable, csl[variable])),
    ...future.map((variable) =>
      doubtful(variable, said('check.future', { date: dateOf(csl, variable) ?? '' })),
    ),
    ...(isAfter(dateOf(csl, 'original-date'), dateOf(csl, 'issued'))
      ? [doubtful('original-date', said('check.original-later', {}))]
      : []),
    ...(isAfter(dateOf(csl, 'issued'), dateOf(csl, 'accessed')) && !future.includes('issued')
      ? [doubtful('accessed', said('check.read-before', {}))]
      : []),
  ];
};

/** A day or month that no calendar has, a range that runs backwards, and words that a date was meant by. */
function doubtCalendar(variable: string, date: CslDate | undefined): CiteFinding[] {
  const parts = date?.['date-parts'] ?? [];
  const wrong = parts.find(([year, month, day]) => year !== undefined && !partialDateOf(year, month, day));
  if (wrong) return [doubtful(variable, said('check.no-such-day', { date: wrong.join('-') }))];
  const [from, to] = parts.map(([year = 0, month = 0, day = 0]) => year * 10_000 + month * 100 + day);
  if (from !== undefined && to !== undefined && to < from)
    return [doubtful(variable, said('check.range-backwards', {}))];
  const { literal } = date ?? {};
  return parts.length === 0 && literal !== undefined && /\d/u.test(literal) && !/^n\.?\s?d/iu.test(literal)
    ? [doubtful(variable, said('check.date-in-words', { date: literal }))]
    : [];
}

const MADE_TO_CHANGE: readonly CslItem['type'][] = [
  'dataset',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'map',
];

/**
 * The day a page was read, where a style prints it: APA for works made to change, MLA and Chicago for pages
 * without a date.
 *
 * @see PM7 9.16; MLA9 5.96; CMOS17 14.12
 */
export const doubtAccessed: Doubt = (csl, style) => {
  const { family } = style;
  const isUndated = csl.issued === undefined && csl.status === undefined && csl.URL !== undefined;
  const isFixed = csl.DOI !== undefined || archivedCopyOf(csl) !== undefined;
  if (!isUndated || isFixed || csl.accessed !== undefined || !isOfKnownManual(style)) return [];
  if (family === 'apa' && !MADE_TO_CHANGE.includes(csl.type)) return [];
  return [
    {
      variable: 'accessed',
      severity: 'missing',
      message:
        family === 'apa'
          ? said('check.wants-day-of-changing', { style: styleName(style) })
          : said('check.wants-day-of-undated', { style: styleName(style) }),
    },
  ];
};

function dateOf(csl: CslItem, variable: (typeof DATES)[number]): string | undefined {
  const date = partialDateFromCsl(csl[variable]);
  return date === undefined ? undefined : formatPartialDate(date);
}

/** Compares to the precision that both have: May 2020 is not after 2020. */
function isAfter(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}
