import type { CslName } from '../model/csl-item.ts';

const SEPARATORS = /\s*(?:;|,|&|\s(?:and|und|et|y|e|en|ve)\s|\sو\s?)\s*/iu;
const ORGANISATION =
  /\b(agency|news|press|times|post|desk|staff|team|bureau|office|ministry|commission|university|institute|organi[sz]ation|council|group|watch|network|redaktion|agence|agencia|reuters|afp|dpa|tass|bbc|cnn|ap)\b|\d/iu;
const PARTICLES = new Set(
  'van von der den de del della di da du la le al el bin ibn ben ter ten zu dos das abu'.split(' '),
);
const NOT_A_NAME =
  /https?:|@|^(admin|administrator|editor|redaktion|redaction|guest|anonymous|unknown|author)$/iu;

/** Names out of a credit such as “Ana Ruiz, Bo Lind and Cem Ak”. What is no name is left out. */
export function splitNames(text: string): CslName[] {
  return text
    .replace(/^(?:by|von|par|por|di|door|text|words)[:\s]+/iu, '')
    .split(SEPARATORS)
    .map((part) => part.trim().replace(/[.,]$/u, ''))
    .filter((part) => part.length > 1 && part.length <= 80 && !NOT_A_NAME.test(part))
    .map(nameFrom);
}

/** One name: family name last, with its particles; one word or an organisation is kept whole. */
export function nameFrom(text: string): CslName {
  const words = fixCapitals(text.trim()).split(/\s+/u);
  if (words.length < 2 || words.length > 5 || ORGANISATION.test(text)) return { literal: text.trim() };
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start -= 1;
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') };
}

/** “TOM O’NEIL” was set in capitals by a designer, not by his parents. */
function fixCapitals(text: string): string {
  if (!/\p{Lu}{3}/u.test(text) || /\p{Ll}/u.test(text)) return text;
  return text
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
