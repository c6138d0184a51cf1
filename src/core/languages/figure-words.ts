import type { NoList, Words } from './words.ts';

/** What stands around numbers, and says what they count. */
export type FigureWords = {
  /** Powers of ten, by the exponent as JavaScript writes it. Single words. */
  readonly scales: { readonly [power: `1e${number}`]: Words } | NoList;
  /** Currencies by their ISO 4217 code; not words that several countries use. Single words. */
  readonly currencies: { readonly [code: string]: Words } | NoList;
  /** Units of measure that are kept as written. Single words. */
  readonly units: Words | NoList;
  /** “Per cent”, behind a number. Plain text. */
  readonly percent: Words | NoList;
  /** The same before it. Plain text. */
  readonly percentBefore: Words | NoList;
  /** What says that a number is not exact: “nearly”. Phrases. */
  readonly approximations: Words | NoList;
  /** Words that end the phrase of what is counted: articles, prepositions, verbs. Single words. */
  readonly smallWords: Words | NoList;
  /** What is numbered, so that the number behind it counts nothing: “article”, “Seite”. Plain text. */
  readonly numbered: Words | NoList;
  /** What stands behind the time of day. Phrases. */
  readonly clock: Words | NoList;
  /** What stands behind an age. Phrases. */
  readonly ages: Words | NoList;
  /** What makes an ordinal of the number before it. */
  readonly ordinals: Words | NoList;
  /** What has a full stop behind it that ends no sentence. */
  readonly abbreviations: Words | NoList;
  /** What stands between the two ends of a range. Single words. */
  readonly upTo: Words | NoList;
  /** What stands between a unit and what is measured in it. */
  readonly of: Words | NoList;
  /** What stands between a number and those it is part of: “of their”. Phrases. */
  readonly ofThem: Words | NoList;
  /** What stands behind hours that are counted, and are no time of day. Single words. */
  readonly afterHours: Words | NoList;
  /** Ordinals from the first. Single words. */
  readonly ordinalWords: Words | NoList;
};
