import { allLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';

/** What is said in a date besides the calendar: the era of a year, or that it is only about right. */
export type EraWord = 'before' | 'after' | 'about';

const MEANINGS = ['about', 'after', 'before'] as const;

/** By the letters of its words, a stop between words that mean something else when they are written as one. */
const BY_LETTERS: ReadonlyMap<string, EraWord> = new Map(
  MEANINGS.flatMap((meaning) =>
    allLanguages.flatMap(({ eras }) => {
      const words = listOf(eras)?.[meaning];
      return (listOf(words) ?? []).map((letters) => [letters, meaning] as const);
    }),
  ),
);

/** The era, or the “about”, that words mean; `undefined` for any others. */
export function eraWord(words: readonly string[]): EraWord | undefined {
  return BY_LETTERS.get(words.join('.')) ?? BY_LETTERS.get(words.join(''));
}
