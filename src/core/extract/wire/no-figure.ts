import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf } from '../../languages/phrases.ts';
import { monthNames } from '../suggest/calendar-words.ts';
import { figureWords } from './figure-words.ts';

type Place = {
  readonly at: number;
  readonly end: number;
  readonly number: string;
  readonly hasUnit: boolean;
  readonly isAbout: boolean;
};

const PART_OF_A_NAME = new RegExp(
  `(?:^|[^\\p{L}])${anyOf(figureWords(({ numbered }) => numbered))}\\.?[\\s\\u00A0]$`,
  'iu',
);
/** “3 heures de …” counts hours. */
const TIME = new RegExp(
  `^(?:[:.]\\p{N}{2}\\b|\\s?${anyOf(figureWords(({ clock }) => clock))}(?!\\s${anyOf(figureWords(({ afterHours }) => afterHours))}))(?![\\p{L}])`,
  'iu',
);
const AGE = new RegExp(`^[-\\s]?${anyOf(figureWords(({ ages }) => ages))}`, 'iu');
const ORDINAL = new RegExp(`^${anyOf(figureWords(({ ordinals }) => ordinals))}(?![\\p{L}])`, 'u');
/** Capitalised words before a number that begin a sentence, and are no name. */
const BEGINS = /(?:^|[.!?…:“"«„(]\s{0,2})(?:\p{Lu}\p{Ll}{0,14})\s$/u;
const NAMED = /(?:^|[^\p{L}])\p{Lu}[\p{L}\p{M}’'-]{1,30}[\s\u00A0]$/u;

/** Whether a number is one of a date, a time, an age, a name or an address, which count nothing. */
export function isNoFigure(text: string, place: Place): boolean {
  const { at, end, number, hasUnit, isAbout } = place;
  const before = text.slice(Math.max(0, at - 40), at);
  const after = text.slice(end, end + 30);
  if (
    /[\p{L}\p{N}/_#@:.-]$/u.test(before) &&
    !/[^\p{L}]-$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(before)
  )
    return true;
  if (hasUnit) return false;
  if (/^[/_@]|^[:.]\p{N}|^-\p{L}|^\p{Script=Latin}/u.test(after)) return true;
  if (TIME.test(after) || AGE.test(after) || ORDINAL.test(after)) return true;
  if (isBesideMonth(before, after) || /^[年月日]/u.test(after)) return true;
  if (isAbout) return false;
  if (isYear(number)) return true;
  if (PART_OF_A_NAME.test(before)) return true;
  // “Anna Weber, 34, said”: an age.
  if (/,\s$/u.test(before) && /^,/u.test(after) && number.length <= 3) return true;
  return NAMED.test(before) && !BEGINS.test(before);
}

/** Four digits from 1800 to 2099 without a mark are a year far more often than a count. */
function isYear(number: string): boolean {
  return /^(?:1[89]|20)\p{N}{2}$/u.test(number);
}

const BEFORE_MONTH = new RegExp(
  `^(?:\\.|${anyOf(figureWords(({ ordinals }) => ordinals))})?[\\s\\u00A0]{1,2}(?:${anyOf(
    inAllLanguages(({ dates }) => listOf(dates)?.fillers),
  )} )?([\\p{L}\\p{M}]{3,14})`,
  'u',
);

function isBesideMonth(before: string, after: string): boolean {
  const next = BEFORE_MONTH.exec(after)?.[1];
  const previous = /([\p{L}\p{M}]{3,14})\.?[\s\u00A0]$/u.exec(before)?.[1];
  const months = monthNames();
  // “may” is a verb, “May” a month.
  return [next, previous].some(
    (word) => word !== undefined && word !== 'may' && months.has(word.toLowerCase()),
  );
}
