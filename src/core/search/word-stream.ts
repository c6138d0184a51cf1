import { withoutArticles } from './arabic-article.ts';
import { fold } from './fold.ts';

const SEPARATORS = /[^\p{L}\p{N}\p{M}\u200c]+/gu;
const PLAIN_POSSESSIVE = /(?<=')s(?![A-Za-z0-9])/gi;
const POSSESSIVE = /(?<=['’])s(?![\p{L}\p{N}\p{M}\u200c])/giu;
const UNSPACED_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII as a whole
const NOT_ASCII = /[^\x00-\x7f]/;

/**
 * The words of a text in the form they are indexed and looked up in, separated by anything that is no ASCII
 * letter or digit: folded; without the Arabic article; scripts written without spaces as overlapping pairs of
 * letters; a possessive `s` left out.
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
  if (letters.length === 1) return ` ${run} `;
  let pairs = ' ';
  for (let at = 1; at < letters.length; at += 1) pairs += `${letters[at - 1]}${letters[at]} `;
  return pairs;
}
