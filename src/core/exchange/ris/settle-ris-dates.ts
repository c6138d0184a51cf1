import type { CslDate } from '../../model/csl-item.ts';
import { type EntryDraft, keepCustom, setDate } from '../fields/entry-draft.ts';
import { looseDate } from '../fields/loose-date.ts';
import type { Together } from '../tagged/tag-table.ts';

const OTHER_DATES = /received|accepted|revised|submitted/iu;
/** Where the day of publication stands, the most telling first: a month in `DA` is why the tag is there. */
const TAGS = ['DA', 'PY', 'Y1'];

type WrittenDate = { readonly name: string; readonly text: string; readonly date: CslDate };

/** The most exact of the dates that say when it came out, as long as they agree on the year; `DA` before the others. */
export function settleRisDates(draft: EntryDraft, together: Together): void {
  const written = TAGS.flatMap((tag) => (together.get(tag) ?? []).map((text) => ({ tag, text })));
  const year = ['PY', 'Y1', 'DA']
    .flatMap((tag) => together.get(tag) ?? [])
    .map((text) => /^\d{4}(?!\d)/u.exec(text)?.[0])
    .find((each) => each !== undefined);
  const dates: WrittenDate[] = [];
  let best: CslDate | undefined;
  for (const { tag, text } of written) {
    const name = `ris.${tag}`;
    const isPart = tag === 'DA' && year !== undefined && !/\d{4}/u.test(text);
    const date = OTHER_DATES.test(text) ? undefined : looseDate(isPart ? `${text} ${year}` : text);
    if (date) dates.push({ name, text, date });
    else if (/\p{N}/u.test(text)) keepCustom(draft, name, text);
    if (date && isBetter(date, best)) best = date;
  }
  for (const { name, text, date } of dates) if (!isSaidBy(date, best)) keepCustom(draft, name, text);
  setDate(draft, 'issued', best);
  for (const text of together.get('Y2') ?? []) setDate(draft, 'accessed', looseDate(text));
}

function isBetter(date: CslDate, than: CslDate | undefined): boolean {
  if (!than) return true;
  if (!date['date-parts']) return false;
  if (!than['date-parts']) return true;
  // A year alone in `DA` gives way to the year that the tag for it has.
  if (exactness(than) === 1 && yearOf(date) !== yearOf(than)) return true;
  return yearOf(date) === yearOf(than) && exactness(date) > exactness(than);
}

/** True if a date says nothing that another one does not say too. */
function isSaidBy(date: CslDate, other: CslDate | undefined): boolean {
  if (date.literal !== other?.literal || (date.season !== undefined && date.season !== other?.season))
    return false;
  const parts = other?.['date-parts']?.flat() ?? [];
  return (date['date-parts']?.flat() ?? []).every((part, index) => part === parts[index]);
}

function yearOf(date: CslDate | undefined): number | undefined {
  return date?.['date-parts']?.[0]?.[0];
}

function exactness(date: CslDate): number {
  return (date['date-parts'] ?? []).flat().length + (date.season === undefined ? 0 : 1);
}
