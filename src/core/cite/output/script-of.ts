import { directionOf } from './bidi.ts';

/** The three sorts of script that word processors keep fonts and languages for. */
export type ScriptKind = 'western' | 'asian' | 'complex';

const ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u;
const ASIAN_LANGUAGES = new Set(['zh', 'ja', 'ko', 'yue']);
const COMPLEX_LANGUAGES = new Set('hi pa bn gu ta te kn ml mr ne si th km lo my bo'.split(' '));

/** The sort that a language is written in. @param tag BCP 47 */
export function scriptKindOf(tag: string): ScriptKind {
  const main = tag.split('-', 1)[0]?.toLowerCase() ?? '';
  if (ASIAN_LANGUAGES.has(main)) return 'asian';
  return directionOf(tag) === 'rtl' || COMPLEX_LANGUAGES.has(main) ? 'complex' : 'western';
}

/** True if the text has letters of East Asia. */
export function hasAsianLetters(text: string): boolean {
  return ASIAN.test(text);
}

/** A font that the makers of word processors ship for an East Asian language; simplified Chinese where none is known. */
export function asianFont(tag: string): string {
  const lower = tag.toLowerCase();
  if (lower.startsWith('ja')) return 'MS Mincho';
  if (lower.startsWith('ko')) return 'Batang';
  return /^(?:zh-(?:hant|tw|hk|mo)|yue)/u.test(lower) ? 'PMingLiU' : 'SimSun';
}
