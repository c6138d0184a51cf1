import { allLanguages, inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { textWeight } from './text-weight.ts';

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const CALENDAR = allLanguages.flatMap(({ months, otherCalendars, weekdays }) =>
  [listOf(months), listOf(otherCalendars)?.['solar-hijri'], listOf(weekdays)].flatMap(
    (list) => list?.flat() ?? [],
  ),
);
const TIME_WORDS = [...CALENDAR, ...inAllLanguages(({ page }) => listOf(page)?.timeWords)];
/** All that stands beside the digits of a line that only says when: words, and signs of scripts without spaces. */
const WORDS: ReadonlySet<string> = new Set(TIME_WORDS.flatMap((phrase) => phrase.split(/[\s-]/u)));
const SIGNS: ReadonlySet<string> = new Set(
  TIME_WORDS.filter((word) => UNSPACED.test(word)).flatMap((word) => [...word]),
);
const WORD = /[\p{L}\p{M}\u200c]+(?:[.’'][\p{L}\p{M}]+)*/gu;
const LONGEST = 110;

const LABEL_WORDS = 4;
const BETWEEN = /\s[/|·•]\s/u;

/** Whether a line only says when: a date, a time, words about them such as “Updated”, and beside a bar who says so. */
export function isDateLine(text: string): boolean {
  if (textWeight(text) > LONGEST || !/\p{N}/u.test(text)) return false;
  const parts = text.split(BETWEEN);
  return isTime(text) || (parts.some(isTime) && parts.every((part) => isTime(part) || isLabel(part)));
}

function isTime(text: string): boolean {
  return /\p{N}/u.test(text) && (text.match(WORD) ?? []).every(isTimeWord);
}

function isTimeWord(word: string): boolean {
  return WORDS.has(word.toLowerCase()) || [...word].every((sign) => SIGNS.has(sign));
}

function isLabel(part: string): boolean {
  return part.trim().split(/\s+/u).length <= LABEL_WORDS && !/[.!?]$/u.test(part.trim());
}
