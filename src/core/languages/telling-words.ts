import type { NoList, Words } from './words.ts';

/** By which words a text is known to be in a language that the n-grams of a text are taken for another by. */
export type TellingWords = {
  /** BCP 47 tags of the languages it is taken for. */
  readonly takenFor: Words | NoList;
  /** Words that are frequent in it. Single words. */
  readonly frequent: Words;
  /** Those of them that no other language writes so. */
  readonly only: Words | NoList;
  /** Of the words of a text, how many are among the frequent ones at least: 0 to 1. */
  readonly share: number;
};
