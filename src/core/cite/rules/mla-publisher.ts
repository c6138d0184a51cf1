import type { CiteRule } from './cite-rule.ts';

/**
 * A university’s press is “UP”, or “U of Chicago P” where the words stand apart; a business name loses what says only
 * that it is one. Presses of other languages stay as they are.
 *
 * @see MLA9 5.59–5.62
 */
export const mlaPublisher: CiteRule = (csl) => {
  const { publisher } = csl;
  if (publisher === undefined) return csl;
  const short = publisher
    .split(/(;\s?|\s?\/\s?)/u)
    .map(shortPress)
    .join('');
  return short === publisher ? csl : { ...csl, publisher: short };
};

function shortPress(name: string): string {
  const plain = name.replace(/,? (?:Inc|Ltd|Co|Corp|LLC)\.?$/u, '');
  if (!/\bUniv(?:ersity\b|\.)/u.test(plain) || !/\bPress\b/u.test(plain)) return plain;
  return plain
    .replace(/^The (?=.*Press)/u, '')
    .replace(/\bUniv(?:ersity\b|\.) Press\b/gu, 'UP')
    .replace(/\bUniv(?:ersity\b|\.)(?=.*\bPress\b)/gu, 'U')
    .replace(/\bPress\b/gu, 'P');
}
