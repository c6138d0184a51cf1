import { monthNamed } from '../../../csl/dates/calendar-words.ts';
import type { DayOrder } from '../../../csl/dates/day-order.ts';
import { readStamp } from '../../../csl/dates/read-stamp.ts';
import { findWrittenDate } from '../../../csl/dates/written-date.ts';
import { allLanguages } from '../../../languages/all-languages.ts';
import { listOf } from '../../../languages/language.ts';
import { anyOf } from '../../../languages/phrases.ts';
import type { PartialDate } from '../../../model/partial-date.ts';
import type { Confidence } from '../../../model/reading.ts';
import { headOf } from '../../page/article-head.ts';
import type { PageLines, PageMark } from '../../page/page-lines.ts';
import { publishingWords } from '../publishing-words.ts';

/** A date that a reader sees near an article’s head. */
export type ShownDate = {
  readonly date: PartialDate;
  readonly rule: 'microdata' | 'time-element' | 'date-element' | 'visible-date' | 'end-date';
  readonly raw: string;
  readonly confidence: Confidence;
  /** Said to be the day of a change, not of publishing. */
  readonly isUpdate: boolean;
  /** Read from what is shown, and so a day of the place; a machine’s stamp may not be. */
  readonly isShown: boolean;
};

/** A line before the title must say that it is about publishing: the day in a masthead is today’s. */
const LINES_JUST_BEFORE = 4;
const LONGEST_DATE_LINE = 160;
const LONGEST_END_LINE = 80;
const LINES_AT_END = 12;
const UPDATE = new RegExp(`${anyOf(publishingWords(({ updated }) => updated))}|entry-updated`, 'iu');
const PUBLISHED = new RegExp(
  `${anyOf(publishingWords(({ published }) => published))}|pubdate|entry-date|post-date|dt-published`,
  'iu',
);
const WEEKDAYS = allLanguages.flatMap(({ weekdays }) => listOf(weekdays)?.flat() ?? []);
/** Also a day of the week and its date alone: the masthead has today’s. */
const NO_DATE_OF_IT = new RegExp(
  `©|\\(c\\)|${anyOf(publishingWords(({ otherDates }) => otherDates))}|^${anyOf(WEEKDAYS)},?\\s\\p{L}{3,9}\\s\\d{1,2},?\\s\\d{4}$`,
  'iu',
);

/** The dates near an article’s head, those said to be of its publishing first, changes last. */
export function shownDates(page: PageLines, order: DayOrder): readonly ShownDate[] {
  const { first, last } = headOf(page);
  const inHead = (mark: PageMark) => mark.line >= first && mark.line <= last && !mark.isApart;
  const marks = page.marks.filter(({ kind }) => kind === 'date');
  const found = [
    ...marks.filter(inHead).flatMap((mark) => markDates(mark, order)),
    ...lineDates(page, { first: Math.max(page.titleAt - LINES_JUST_BEFORE, 0), last, order }),
  ];
  const elsewhere = marks.filter((mark) => !mark.isApart && !inHead(mark)).slice(0, 40);
  return [
    ...found.sort(byPublishing),
    ...endDates(page, { last, order }),
    ...elsewhere.flatMap((mark) => stampedElsewhere(mark, order)).sort(byPublishing),
  ];
}

/** Its shown words, and where they say no date, what it tells machines. */
function markDates(mark: PageMark, order: DayOrder): readonly ShownDate[] {
  const shown = mark.text.length <= LONGEST_DATE_LINE ? findWrittenDate(mark.text, order) : undefined;
  const stamp = mark.stamp === undefined ? undefined : readStamp(mark.stamp, order)?.date;
  const date = shown ?? stamp;
  if (!date || date.day === undefined || NO_DATE_OF_IT.test(mark.text.slice(0, 200))) return [];
  const isMicrodata = mark.hints.includes('datepublished');
  return [
    {
      date,
      rule: isMicrodata ? 'microdata' : mark.by === 'vocabulary' ? 'time-element' : 'date-element',
      raw: (shown ? mark.text : (mark.stamp ?? '')).slice(0, 120),
      confidence: isMicrodata ? 'certain' : 'likely',
      isUpdate: isUpdate(`${mark.hints} ${mark.text}`),
      isShown: shown !== undefined,
    },
  ];
}

/** Away from the head only what a vocabulary says is a publishing date counts. */
function stampedElsewhere(mark: PageMark, order: DayOrder): readonly ShownDate[] {
  if (mark.by !== 'vocabulary') return [];
  return markDates(mark, order).map((each) => ({
    ...each,
    isShown: false,
    confidence: each.rule === 'microdata' ? 'likely' : 'suggested',
  }));
}

/** “Published 3 May 2019” in a line under the text. */
function endDates(
  { lines }: PageLines,
  { last, order }: { readonly last: number; readonly order: DayOrder },
): readonly ShownDate[] {
  const text = lines.findLastIndex((line) => !line.isApart && line.text.length > LONGEST_DATE_LINE);
  const first = Math.max(last, text + 1);
  return lines.slice(first, first + LINES_AT_END).flatMap(({ text: line, isApart }): readonly ShownDate[] => {
    const isPublishing = PUBLISHED.test(line.slice(0, 24)) && line.length <= LONGEST_END_LINE;
    const date =
      isApart || !isPublishing || isUpdate(line) || NO_DATE_OF_IT.test(line)
        ? undefined
        : findWrittenDate(line, order);
    const raw = line.slice(0, 120);
    return date
      ? [{ date, rule: 'end-date', raw, confidence: 'suggested', isUpdate: false, isShown: true }]
      : [];
  });
}

function lineDates(
  { lines, titleAt }: PageLines,
  { first, last, order }: { readonly first: number; readonly last: number; readonly order: DayOrder },
): readonly ShownDate[] {
  return lines.slice(first, last).flatMap(({ text, isApart }, index): readonly ShownDate[] => {
    const isBefore = first + index < titleAt;
    if (isApart || first + index === titleAt || (isBefore && !PUBLISHED.test(text))) return [];
    const date = isAboutPublishing(text, order) ? findWrittenDate(text, order) : undefined;
    return date
      ? [
          {
            date,
            rule: 'visible-date',
            raw: text.slice(0, 120),
            confidence: 'suggested',
            isUpdate: isUpdate(text),
            isShown: true,
          },
        ]
      : [];
  });
}

/** From one hour to another something is held; nothing is published so. */
const HOURS = /\d[:：]\d{2}\s?(?:[ap]m\s?)?[–—－~〜～-]\s?\d{1,2}[:：]\d{2}/iu;

/** A line that gives a date and little else, not a sentence that tells of one or a span of days. */
function isAboutPublishing(text: string, order: DayOrder): boolean {
  if (text.length > LONGEST_DATE_LINE || NO_DATE_OF_IT.test(text) || HOURS.test(text)) return false;
  if (PUBLISHED.test(text.slice(0, 40)) || UPDATE.test(text.slice(0, 40))) return true;
  const [, after = ''] = /\d\s?[–—~-]\s(.{6,60})/u.exec(text) ?? [];
  const words = (text.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? []).filter((word) => monthNamed(word) === undefined);
  const isSentence = words.length > 3 || (text.length > 40 && /\p{L}{3}[.!?…»”"]$/u.test(text));
  return (
    text.length <= 90 && !isSentence && !/\d\s?~/u.test(text) && findWrittenDate(after, order) === undefined
  );
}

/** “Published 1 May, updated 2 May” is of publishing: its first date is that. */
function isUpdate(text: string): boolean {
  const update = UPDATE.exec(text);
  const published = PUBLISHED.exec(text);
  return update !== null && (published === null || published.index > update.index);
}

function byPublishing(one: ShownDate, other: ShownDate): number {
  return Number(one.isUpdate) - Number(other.isUpdate) || rank(one) - rank(other);
}

function rank({ rule, raw }: ShownDate): number {
  if (rule === 'microdata') return 0;
  if (PUBLISHED.test(raw)) return 1;
  return rule === 'visible-date' ? 3 : 2;
}
