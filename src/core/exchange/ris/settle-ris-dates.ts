import { readDate } from '../../csl/dates/read-date.ts';
import { dateFromYearAndRest, exactness, yearOf } from '../../csl/dates/year-and-rest.ts';
import type { CslDate } from '../../model/csl-item.ts';
import { type EntryDraft, keepCustom, setDate } from '../fields/entry-draft.ts';
import type { Together } from '../tagged/tag-table.ts';

const OTHER_DATES = /received|accepted|revised|submitted/iu;
/** Where the day of publication stands, the most telling first; `PY` is the year alone for most programs. */
const TAGS = ['DA', 'Y1', 'PY'];

type WrittenDate = { readonly tag: string; readonly text: string; readonly date: CslDate };

/** The most exact of the dates that say when it came out; of equals, `DA` before `Y1` before `PY`. The others are kept. */
export function settleRisDates(draft: EntryDraft, together: Together): void {
  setDate(draft, 'issued', agreedDate(together) ?? bestDate(draft, together));
  for (const text of together.get('Y2') ?? []) setDate(draft, 'accessed', readDate(text));
}

/** What most files have: a day in `DA`, and its year in `PY`. */
function agreedDate(together: Together): CslDate | undefined {
  const [text = '', ...more] = together.get('DA') ?? [];
  const [digits = '', ...others] = together.get('PY') ?? [];
  if (
    together.has('Y1') ||
    more.length > 0 ||
    others.length > 0 ||
    !/^\d{4}$/u.test(digits) ||
    !text.startsWith(digits)
  )
    return undefined;
  const date = readDate(text);
  return date?.['date-parts'] && yearOf(date) === Number(digits) ? date : undefined;
}

function bestDate(draft: EntryDraft, together: Together): CslDate | undefined {
  const year = ['PY', 'Y1']
    .flatMap((tag) => together.get(tag) ?? [])
    .map((text) => /^\d{4}(?!\d)/u.exec(text)?.[0])
    .find((each) => each !== undefined);
  const dates: WrittenDate[] = [];
  for (const tag of TAGS) {
    for (const text of together.get(tag) ?? []) {
      const date = OTHER_DATES.test(text) ? undefined : dateIn(tag, text, year);
      if (date) dates.push({ tag, text, date });
      else keepCustom(draft, `ris.${tag}`, text);
    }
  }
  const best = dates.reduce<WrittenDate | undefined>(
    (before, each) => (before && rankOf(before) >= rankOf(each) ? before : each),
    undefined,
  );
  for (const { tag, text, date } of dates) {
    if (!isSaidBy(date, best?.date)) keepCustom(draft, `ris.${tag}`, text);
  }
  return best?.date;
}

/** The rest of a date in `DA` is of the year in the other tags. */
function dateIn(tag: string, text: string, year: string | undefined): CslDate | undefined {
  if (tag !== 'DA' || year === undefined || /\d{4}/u.test(text)) return readDate(text);
  const { date, left } = dateFromYearAndRest(year, text);
  return left === undefined ? date : undefined;
}

/** Words with a year in them say more than the year. */
function rankOf({ date }: WrittenDate): number {
  if (date.literal === undefined) return exactness(date);
  return /\d{4}/u.test(date.literal) ? 1.2 : 0;
}

/** True if a date says nothing that another one does not say too. */
function isSaidBy(date: CslDate, other: CslDate | undefined): boolean {
  if (date === other) return true;
  if (!other) return false;
  if (other.literal !== undefined && date.literal === undefined)
    return exactness(date) === 1 && other.literal.includes(String(yearOf(date)));
  if (date.literal !== other.literal || (date.season !== undefined && date.season !== other.season))
    return false;
  return (date['date-parts'] ?? []).every((parts, side) => {
    const others = other['date-parts']?.[side];
    return parts.every((part, index) => part === others?.[index]);
  });
}
