import type { CslName } from '../../model/csl-item.ts';
import { isCredential, isSuffix } from './name-marks.ts';
import { articleOf, isConnective, isParticle, isSmallWord } from './particles.ts';

/** A word of a name. What a source protects, as by braces, is never a particle. */
export type NameWord = { readonly text: string; readonly isSmall: boolean };

/** The words of a text between its spaces. */
export function nameWords(text: string): NameWord[] {
  return text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ text: word, isSmall: isSmallWord(word) }));
}

/** `van der Berg`: small words before a family name are its particle; the last word is always the family’s. */
export function familyFromWords(words: readonly NameWord[]): CslName {
  const lastLarge = words.findLastIndex(({ isSmall }) => !isSmall);
  let at = 0;
  while (at < words.length - 1 && words[at]?.isSmall) {
    if (lastLarge < at && !isParticle(words[at]?.text ?? '')) break;
    at += 1;
  }
  const particle = joined(words.slice(0, at));
  const family = joined(words.slice(at));
  if (particle !== '') return { 'non-dropping-particle': particle, family };
  const article = words[0]?.isSmall || words.length === 1 ? articleOf(family) : undefined;
  return article === undefined
    ? { family }
    : { 'non-dropping-particle': article, family: family.slice(article.length) };
}

/**
 * `Mila van Dorp Jr.`: given name, particle, family name, suffix, as a person is called.
 *
 * @returns `undefined` for a single word
 * @see Patashnik, Designing BibTeX Styles (1988), 4, whose rule this is, but that “Van Dorp” and “Ortega y Gasset”
 *   are family names too
 */
export function personFromWords(all: readonly NameWord[]): CslName | undefined {
  if (all.length < 2) return undefined;
  const last = all.at(-1)?.text ?? '';
  const before = all.at(-2)?.text ?? '';
  const hasSuffix = all.length > 2 && (isSuffix(last) || isDegree(last, all));
  const words = hasSuffix ? [...all.slice(0, -2), ...withoutComma(all.at(-2), before)] : all;
  const start = familyStart(words);
  const given = joined(words.slice(0, start));
  return {
    ...familyFromWords(words.slice(start)),
    ...(given !== '' && { given }),
    ...(hasSuffix && { suffix: last }),
  };
}

/** In a name in capitals “MA” may be a family’s. */
function isDegree(word: string, all: readonly NameWord[]): boolean {
  return isCredential(word) && !/\p{Ll}{3}/u.test(word) && all.some(({ text }) => /\p{Ll}{2}/u.test(text));
}

function familyStart(words: readonly NameWord[]): number {
  const end = words.length - 1;
  const small = words.findIndex(({ isSmall }, at) => isSmall && at < end);
  if (small >= 2 && isConnective(words[small]?.text ?? '')) return small - 1;
  if (small !== -1) return small;
  let start = end;
  while (start > 1 && isParticle(words[start - 1]?.text ?? '')) start -= 1;
  return start;
}

function withoutComma(word: NameWord | undefined, text: string): readonly NameWord[] {
  return word === undefined ? [] : [{ ...word, text: text.replace(/,$/u, '') }];
}

function joined(words: readonly NameWord[]): string {
  return words.map(({ text }) => text).join(' ');
}
