import { inAllLanguages } from '../../languages/all-languages.ts';
import type { BylineWords } from '../../languages/byline-words.ts';
import { listOf } from '../../languages/language.ts';
import type { NameWords } from '../../languages/name-words.ts';
import { anyOf, phrasesPattern, withCapitals } from '../../languages/phrases.ts';
import type { NoList, Words } from '../../languages/words.ts';
import { AND } from './ands.ts';

const words = (pick: (bylines: BylineWords) => Words | NoList) =>
  inAllLanguages(({ bylines }) => {
    const own = listOf(bylines);
    return own && pick(own);
  });
const nameWords = (pick: (names: NameWords) => Words | NoList) =>
  inAllLanguages(({ names }) => {
    const own = listOf(names);
    return own && pick(own);
  });

/** Titles have a full stop that ends no sentence. */
const TITLE = anyOf([
  ...nameWords(({ shortTitles }) => shortTitles),
  ...nameWords(({ honorifics }) => honorifics),
]);
const UNSPACED_DESK = anyOf(words(({ desks }) => desks).filter((desk) => /\p{Script=Han}$/u.test(desk)));
/** What ends the names in a byline: a mark, a sentence’s end, or words about when it appeared. */
export const CUT = new RegExp(
  [
    `(?<!(?<!\\p{L})${TITLE})(?<=\\p{Ll}{3})\\.\\s(?=\\p{Lu})`,
    `[|•·▪►»←→⟶]|／(?=[^／]{1,20}${UNSPACED_DESK})|\\s[–—]\\s?|\\s-\\s|\\s\\/\\s|^-|(?<=\\p{L})\\s?[([【]`,
    `(?<!\\p{L})${phrasesPattern(words(({ ends }) => ends))}`,
  ].join('|'),
  'iu',
);
const ERRANDS = words(({ errands }) => errands);
/** For whom or from where somebody writes: after their name. */
export const ERRAND = new RegExp(`\\s${anyOf(ERRANDS.map(withCapitalErrand))}\\s(?=\\p{L})`, 'u');
/** A piece that begins with one names nobody. */
export const ONLY_ERRAND = new RegExp(`^${anyOf(ERRANDS.filter((errand) => errand.includes(' ')))}\\s`, 'iu');
/** Where somebody writes. */
export const PLACE = new RegExp(
  `\\s${anyOf(inAllLanguages(({ grammar }) => listOf(grammar)?.locatives))}\\s\\p{Lu}`,
  'u',
);
/** The house that somebody is of. */
export const HOUSE = new RegExp(`\\s${anyOf(words(({ houses }) => houses))}\\s\\p{Lu}`, 'u');
/** What such a house itself begins with. */
export const INSTITUTION = new RegExp(`^${anyOf(nameWords(({ bodies }) => bodies))}\\s`, 'iu');
/** “And” before the last name. */
export const AND_BEFORE = new RegExp(`^${AND}\\s`, 'u');

/** “Envoyée spéciale”; a single word with a capital is part of the name. */
function withCapitalErrand(errand: string): string {
  return errand.includes(' ') ? withCapitals(errand) : errand;
}
