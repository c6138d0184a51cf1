/**
 * One item printed by itself, in one style and language: what a bibliography of any items is put together from.
 * It can be kept as long as the item stays as it is.
 */
export type RenderedEntry = {
  /** In our output format, with `NUMBER_MARK` for its number. */
  readonly markup: string;
  /** What the style sorts by, in order; an absent value sorts last. */
  readonly sortKeys: readonly (string | undefined)[];
  /**
   * How it is cited before anything tells it from others: entries that share it may need letters. Empty in styles
   * that give none.
   */
  readonly ambiguous: string;
  /** The names it begins with, which a style may replace by a dash under the same names. */
  readonly names: string;
};

/** Stands for the letters behind an entry's year until these are known. No word of any language. */
export const LETTER_MARK = 'qzxjvkw';
/** The number that citeproc counts to with `LETTER_MARK`. */
export const LETTER_MARK_NUMBER = 5571642332;

/** Stands for an entry's number until the bibliography is sorted. Longer than any number a style prints. */
export const NUMBER_MARK = '7193648205';
