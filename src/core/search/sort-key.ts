import { fold } from './fold.ts';

const LENGTH = 32;
const NUMBER_DIGITS = 8;

/**
 * A text that sorts, letter by letter, as people expect: without accents, case, opening marks and articles of
 * punctuation, and with numbers by their value. Empty for an empty text.
 */
export function sortKey(text: string): string {
  const letters = fold(text).replace(/^[^\p{L}\p{N}]+/u, '');
  const numbered = letters.replace(/\d+/g, (digits) => digits.padStart(NUMBER_DIGITS, '0'));
  return numbered.slice(0, LENGTH);
}
