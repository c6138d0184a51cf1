import { allLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { type CalendarWord, calendarWord, type Month } from './calendar-words.ts';
import { type DateToken, dateTokens } from './date-tokens.ts';
import { dateWords } from './date-words.ts';
import { eraWord } from './era-words.ts';

/** A member of a date in words. */
export type DateMember =
  | { readonly kind: 'year'; readonly value: number; readonly hasEra: boolean }
  /** A day, or what stands for a year in its century. */
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'month'; readonly month: Month; readonly mayBeWeekday: boolean }
  | { readonly kind: 'season'; readonly season: number }
  /** What may part the two ends of a range. */
  | { readonly kind: 'mark' };

export type DateMembers = { readonly members: readonly DateMember[]; readonly isAbout: boolean };

/** Signs that stand between the members of one date and mean nothing. */
const SILENT: ReadonlySet<string> = new Set('.,\'’‘`´"״׳،·()（）[]©℗');
const MARKS: ReadonlySet<string> = new Set('-‐‑‒–—―−/&+~〜～・');
/** Words between the two ends of a range. */
const BETWEEN: ReadonlySet<string> = new Set(dateWords(({ between }) => between));
/** What is written beside numbers in a date, and says nothing more. */
const FILLERS: ReadonlySet<string> = new Set([
  ...dateWords(({ fillers }) => fillers),
  ...dateWords(({ possibleFillers }) => possibleFillers),
]);
type HanUnit = 'year' | 'month' | 'day';
const HAN_UNITS: ReadonlyMap<string, HanUnit> = new Map<string, HanUnit>([
  ...[...'年년'].map((sign) => [sign, 'year'] as const),
  ...[...'月월'].map((sign) => [sign, 'month'] as const),
  ...[...'日일号號'].map((sign) => [sign, 'day'] as const),
]);
/** Reigns and eras: the year before their first. */
const REIGNS: ReadonlyMap<string, number> = new Map(
  allLanguages.flatMap(({ dates }) => Object.entries(listOf(listOf(dates)?.reigns) ?? {})),
);
const MONTH_BEFORE: ReadonlySet<string> = new Set(dateWords(({ monthBefore }) => monthBefore));
const LONGEST_PHRASE = 4;
/** Thai years count from the Buddha. */
const BUDDHIST = { first: 2300, last: 2700, ahead: 543 };

type Reading = {
  readonly tokens: readonly DateToken[];
  at: number;
  isAbout: boolean;
  /** An era that stands before its year, or the year before a reign. */
  era: 'before' | 'after' | number | undefined;
  readonly members: DateMember[];
};

/** The members of a date in words, in their order; `undefined` if anything else stands among them. */
export function dateMembers(text: string): DateMembers | undefined {
  const tokens = dateTokens(text);
  const reading: Reading = { tokens, at: 0, isAbout: false, era: undefined, members: [] };
  if (tokens.length === 0) return undefined;
  for (let token = tokens[0]; token; token = tokens[reading.at]) {
    const isTaken =
      token.kind === 'number'
        ? takeNumber(reading, token)
        : token.kind === 'word'
          ? takeWords(reading, token)
          : takeSign(reading, token);
    if (!isTaken) return undefined;
  }
  const isOpen = reading.members[0]?.kind === 'mark' || reading.members.at(-1)?.kind === 'mark';
  if (reading.era !== undefined || isOpen) return undefined;
  const members = /\p{Script=Thai}/u.test(text) ? reading.members.map(fromBuddhist) : reading.members;
  return { members, isAbout: reading.isAbout };
}

function fromBuddhist(member: DateMember): DateMember {
  if (member.kind !== 'year' || member.value < BUDDHIST.first || member.value > BUDDHIST.last) return member;
  return { ...member, value: member.value - BUDDHIST.ahead };
}

function takeNumber(reading: Reading, { text }: DateToken): boolean {
  const value = Number(text);
  const unit = unitAfter(reading);
  reading.at += unit === undefined ? 1 : 2;
  if (unit === 'month') {
    takeMonthNumber(reading, value);
    return true;
  }
  const era = reading.era ?? (unit === 'day' ? undefined : eraAfter(reading));
  reading.era = undefined;
  if (typeof era === 'number') return pushYear(reading, era + value, true);
  if (era !== undefined)
    return text.length <= 9 && pushYear(reading, era === 'before' ? -value : value, true);
  if (unit === 'year' || text.length === 3 || text.length === 4) {
    return text.length <= 4 && pushYear(reading, value, false);
  }
  if (text.length > 2) return false;
  reading.members.push({ kind: 'number', value });
  return true;
}

function pushYear({ members }: Reading, value: number, hasEra: boolean): boolean {
  if (value === 0) return false;
  members.push({ kind: 'year', value, hasEra });
  return true;
}

function unitAfter({ tokens, at }: Reading): HanUnit | undefined {
  const next = tokens[at + 1];
  return next?.kind === 'word' ? HAN_UNITS.get(next.text) : undefined;
}

/** The era behind a year; reading goes on after it. */
function eraAfter(reading: Reading): 'before' | 'after' | undefined {
  for (let count = LONGEST_PHRASE; count > 0; count -= 1) {
    const phrase = phraseAt(reading.tokens, reading.at, count);
    const meaning = phrase && eraWord(phrase.words);
    if (!phrase || meaning === undefined || meaning === 'about') continue;
    reading.at = phrase.end;
    return meaning;
  }
  return undefined;
}

/** Words that belong together, past full stops, quotes and hyphens between them. */
function phraseAt(tokens: readonly DateToken[], start: number, count: number) {
  const words: string[] = [];
  let written = '';
  let at = start;
  for (; at < tokens.length && words.length < count; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'number') return undefined;
    if (token.kind === 'sign') {
      if (words.length === 0 || !/[-.'’"״׳]/u.test(token.text)) return undefined;
      continue;
    }
    written += token.isApart && words.length > 0 ? ` ${token.text}` : token.text;
    words.push(token.text);
  }
  return words.length === count ? { words, written, end: at } : undefined;
}

function takeWords(reading: Reading, token: DateToken): boolean {
  for (let count = LONGEST_PHRASE; count > 1; count -= 1) {
    const phrase = phraseAt(reading.tokens, reading.at, count);
    if (phrase && takeMeaning(reading, phrase, calendarWord(phrase.written))) return true;
  }
  const { text } = token;
  const next = reading.tokens[reading.at + 1];
  const one = { words: [text], written: text, end: reading.at + 1 };
  const meaning = calendarWord(text);
  // “c1998” is the year of a copyright, “c. 1998” is about that year.
  const isCopyright = (text === 'c' || text === 'p') && next?.kind === 'number' && !next.isApart;
  if (meaning === undefined && (isCopyright || FILLERS.has(text))) {
    passFiller(reading, token);
    reading.at += 1;
  } else if (MONTH_BEFORE.has(text) && next?.kind === 'number') takeVietnameseMonth(reading, next);
  else if (meaning === undefined && BETWEEN.has(text)) takeMark(reading);
  else return takeMeaning(reading, one, meaning) || takeReign(reading, text);
  return true;
}

/** What hangs on a number by a hyphen, as in “2020-ci il”, parts nothing. */
function passFiller({ members }: Reading, { isApart }: DateToken): void {
  if (!isApart && members.at(-1)?.kind === 'mark') members.pop();
}

function takeMeaning(
  reading: Reading,
  phrase: { readonly words: readonly string[]; readonly end: number },
  meaning: CalendarWord | undefined,
): boolean {
  const { month, season, isWeekday = false } = meaning ?? {};
  // Days of the week are shortened to words that mean an era elsewhere.
  const era = month || season !== undefined ? undefined : eraWord(phrase.words);
  if (month) reading.members.push({ kind: 'month', month, mayBeWeekday: isWeekday });
  else if (season !== undefined) reading.members.push({ kind: 'season', season });
  else if (era === 'about') reading.isAbout = true;
  else if (era !== undefined) reading.era = era;
  else if (!isWeekday) return false;
  reading.at = phrase.end;
  return true;
}

/** A month by its number; in “2020年5-6月” the number before it is a month too. */
function takeMonthNumber({ members }: Reading, number: number): void {
  const [first, mark] = members.slice(-2);
  if (first?.kind === 'number' && mark?.kind === 'mark') {
    members.splice(-2, 1, monthOfNumber(first.value));
  }
  members.push(monthOfNumber(number));
}

function monthOfNumber(number: number): DateMember {
  return { kind: 'month', month: { number, calendar: 'gregorian' }, mayBeWeekday: false };
}

/** “tháng 5 năm 2020”, “tháng 5-6 năm 2020”. */
function takeVietnameseMonth(reading: Reading, next: DateToken): void {
  reading.members.push(monthOfNumber(Number(next.text)));
  reading.at += 2;
  const [mark, last] = reading.tokens.slice(reading.at);
  if (!mark || last?.kind !== 'number' || last.text.length > 2 || !MARKS.has(mark.text)) return;
  takeMark(reading);
  reading.members.push(monthOfNumber(Number(last.text)));
  reading.at += 1;
}

function takeReign(reading: Reading, text: string): boolean {
  const before = REIGNS.get(text);
  if (before === undefined) return false;
  reading.era = before;
  reading.at += 1;
  return true;
}

function takeSign(reading: Reading, { text }: DateToken): boolean {
  const isOutside = reading.at === 0 || reading.at === reading.tokens.length - 1;
  if (text === '?' || (text === '~' && isOutside)) reading.isAbout = true;
  else if (MARKS.has(text) && !isOutside) return takeMark(reading);
  else if (!SILENT.has(text)) return false;
  reading.at += 1;
  return true;
}

function takeMark(reading: Reading): boolean {
  reading.members.push({ kind: 'mark' });
  reading.at += 1;
  return true;
}
