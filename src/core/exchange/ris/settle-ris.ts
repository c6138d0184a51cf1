import type { CslDate, CslTextVariable } from '../../model/csl-item.ts';
import { type EntryDraft, keepCustom, setDate, setText } from '../fields/entry-draft.ts';
import { doiIn } from '../fields/identifiers.ts';
import { looseDate } from '../fields/loose-date.ts';
import { hasContainer } from '../fields/type-families.ts';

/** Tags that can be understood only when all of them are known, and their values. */
export type Gathered = Map<string, string[]>;
export const GATHERED: ReadonlySet<string> = new Set(
  'T2 T3 BT JF JO JA J1 J2 C3 PY Y1 DA Y2 SP EP DO M3 N2'.split(' '),
);

/** Puts what was gathered into the draft. */
export function settleRis(draft: EntryDraft, gathered: Gathered): void {
  settleTitles(draft, gathered);
  settleDates(draft, gathered);
  settlePages(draft, gathered);
  settleDoi(draft, gathered);
  place(draft, gathered, 'N2', 'abstract');
}

/** Sets a variable from a tag; what finds it taken by something else is kept under `custom`. */
function place(draft: EntryDraft, gathered: Gathered, tag: string, variable: CslTextVariable): void {
  for (const value of gathered.get(tag) ?? []) {
    if (!setText(draft, variable, value)) keepCustom(draft, `ris.${tag}`, value);
  }
}

/** Full titles first, then the short ones; a short one alone is the title all the same. */
function settleTitles(draft: EntryDraft, gathered: Gathered): void {
  const { type, texts } = draft;
  if (type === 'paper-conference') {
    place(draft, gathered, 'C3', 'container-title');
    if (texts['container-title'] !== undefined) place(draft, gathered, 'T2', 'event-title');
    else place(draft, gathered, 'T2', 'container-title');
  } else {
    for (const value of gathered.get('C3') ?? []) keepCustom(draft, 'ris.C3', value);
    place(draft, gathered, 'JF', 'container-title');
    place(draft, gathered, 'T2', hasContainer(type) ? 'container-title' : 'collection-title');
  }
  if (type === 'paper-conference') place(draft, gathered, 'JF', 'container-title');
  if (texts.title === undefined && !hasContainer(type)) place(draft, gathered, 'BT', 'title');
  else place(draft, gathered, 'BT', 'container-title');
  place(draft, gathered, 'T3', 'collection-title');
  for (const tag of ['JO', 'J2', 'JA', 'J1']) {
    const isShort = texts['container-title'] !== undefined;
    const same = (gathered.get(tag) ?? []).every((value) => value === texts['container-title']);
    if (!same || !isShort) place(draft, gathered, tag, isShort ? 'container-title-short' : 'container-title');
  }
}

const OTHER_DATES = /received|accepted|revised|submitted/iu;

/** The most exact of the dates that say when it came out, as long as they agree on the year. */
function settleDates(draft: EntryDraft, gathered: Gathered): void {
  const tags = ['PY', 'Y1', 'DA'];
  const written = tags.flatMap((tag) => (gathered.get(tag) ?? []).map((text) => ({ tag, text })));
  const year = written.map(({ text }) => /^\d{4}(?!\d)/u.exec(text)?.[0]).find((each) => each !== undefined);
  const dates: { readonly name: string; readonly text: string; readonly date: CslDate }[] = [];
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
  for (const text of gathered.get('Y2') ?? []) setDate(draft, 'accessed', looseDate(text));
}

function isBetter(date: CslDate, than: CslDate | undefined): boolean {
  if (!than) return true;
  if (!date['date-parts']) return false;
  return !than['date-parts'] || (yearOf(date) === yearOf(than) && exactness(date) > exactness(than));
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

const COUNTED = new Set(['book', 'thesis', 'manuscript']);

function settlePages(draft: EntryDraft, gathered: Gathered): void {
  const [first = ''] = gathered.get('SP') ?? [];
  const [last = ''] = gathered.get('EP') ?? [];
  if (first === '' && last === '') return;
  const isWhole = first === '' || last === '' || last === first || /[-–,]/u.test(first);
  const pages = isWhole ? first || last : `${first}-${last}`;
  const isCount = COUNTED.has(draft.type) && last === '' && /^\d+$/u.test(first);
  setText(draft, isCount ? 'number-of-pages' : 'page', pages);
}

/** `M3` is a DOI for some programs and the kind of work for others; notes that repeat the DOI go. */
function settleDoi(draft: EntryDraft, gathered: Gathered): void {
  for (const value of gathered.get('DO') ?? []) {
    if (!setText(draft, 'DOI', doiIn(value) ?? value)) keepCustom(draft, 'ris.DO', value);
  }
  for (const value of gathered.get('M3') ?? []) {
    const doi = doiIn(value);
    const [variable, text] = doi === undefined ? (['genre', value] as const) : (['DOI', doi] as const);
    if (!setText(draft, variable, text)) keepCustom(draft, 'ris.M3', value);
  }
  const { note, DOI } = draft.texts;
  if (note === undefined || DOI === undefined) return;
  const lines = note.split('\n').filter((line) => doiIn(line) !== DOI);
  if (lines.length > 0) draft.texts.note = lines.join('\n');
  else delete draft.texts.note;
}
