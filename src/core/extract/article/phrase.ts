import { anyOf, phrasesPattern } from '../../languages/phrases.ts';

/** A pattern for lines that begin with one of some phrases, in any script, as whole words. */
export function startsWith(phrases: readonly string[]): RegExp {
  return new RegExp(`^[\\s"“«»▶►▼▽■◆●→・•*|\\-–—>(\\[（【［《]{0,4}${phrasesPattern(phrases)}`, 'iu');
}

/** The same for lines that hold nothing else but marks. */
export function isOnly(phrases: readonly string[]): RegExp {
  return new RegExp(`^[^\\p{L}\\p{N}]{0,6}${anyOf(phrases)}[^\\p{L}\\p{N}]{0,6}$`, 'iu');
}
