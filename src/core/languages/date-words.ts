import type { NoList, Words } from './words.ts';

/** What stands in dates besides days, months and seasons. */
export type DateWords = {
  /** What is written beside the numbers of a date and says nothing more: “of”, “г”. Single words. */
  readonly fillers: Words | NoList;
  /** The same where nothing but a date is written: elsewhere they mean more. Single words. */
  readonly possibleFillers: Words | NoList;
  /** Between the two ends of a range. Single words. */
  readonly between: Words | NoList;
  /** Before a day or a month: “on”. Single words. */
  readonly beforeDays: Words | NoList;
  /** Spans of time as they are counted: “minutes”. Single words. */
  readonly durations: Words | NoList;
  /** Behind or before a span of time: “ago”. Single words. */
  readonly ago: Words | NoList;
  /** Before the number of a month, where months are numbered: “tháng”. Single words. */
  readonly monthBefore: Words | NoList;
  /** Reigns and eras that years are counted in, by the year before their first. */
  readonly reigns: { readonly [name: string]: number } | NoList;
};
