import { withoutArticles } from './arabic-article.ts';
import { fold } from './fold.ts';

const SEPARATORS = /[^\p{L}\p{N}\p{M}\u00ad\u200c\u200d]+/gu;
const PLAIN_POSSESSIVE = /(?<=')s(?![A-Za-z0-9])/gi;
const POSSESSIVE = /(?<=['’])s(?![\p{L}\p{N}\p{M}\u00ad\u200c\u200d])/giu;
/** Letters of scripts that are written without spaces; the mark that lengthens a vowel belongs to them. */
export const UNSPACED_RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u30fc\uff70]+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII as a whole
const NOT_ASCII = /[^\x00-\x7f]/;

/**
 * The words of a text in the form they are indexed and looked up in, separated by anything that is no ASCII
 * letter or digit: folded; without the Arabic article; scripts written without spaces as overlapping pairs of
 * letters, and the last letter of a run once more by itself, so that each letter begins a word; a possessive `s`
 * left out.
 *
 * Gives the same words as `tokensOf`, some five times as fast, without saying where they stand.
 */
export function wordStream(text: string): string {
  if (!NOT_ASCII.test(text)) return text.replace(PLAIN_POSSESSIVE, ' ').toLowerCase();
  const words = text.replace(POSSESSIVE, ' ').replace(SEPARATORS, ' ');
  if (!NOT_ASCII.test(words)) return words.toLowerCase();
  return withoutArticles(fold(words.replace(UNSPACED_RUN, inPairs)));
}

function inPairs(run: string): string {
  const letters = [...run];
  let pairs = ' ';
  for (const [at, letter] of letters.entries()) pairs += `${letter}${letters[at + 1] ?? ''} `;
  return pairs;
}

const WORD_ENDS = /[^A-Za-z0-9\u0080-\u{10ffff}]+/u;
const ONE_UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u30fc]$/u;

/** The words of a text, as `wordStream` has them. */
export function wordsOf(text: string): string[] {
  return wordStream(text).split(WORD_ENDS).filter(Boolean);
}

/**
 * The words by which a piece of a text is looked up: as `wordsOf`, but a run at its end may go on in the text, so
 * that its last letter stands for nothing by itself.
 */
export function soughtWords(text: string): string[] {
  const words = wordsOf(text);
  const isEndOfRun = words.length > 1 && ONE_UNSPACED.test(words.at(-1) ?? '');
  return isEndOfRun && words.at(-2)?.endsWith(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

/** True for a letter that can only be found as the beginning of a pair. */
export function isUnspacedLetter(word: string): boolean {
  return ONE_UNSPACED.test(word);
}
