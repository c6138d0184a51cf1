import type { NoList, Words } from './words.ts';

/**
 * What is said in a date besides the calendar: the era of a year, or that it is only about right. Single words without
 * full stops: “v. Chr.” is `vchr`. Where letters written as one are another word, a stop parts them: `e.kr` in Swedish.
 */
export type EraWords = {
  readonly before: Words | NoList;
  readonly after: Words | NoList;
  readonly about: Words | NoList;
};
