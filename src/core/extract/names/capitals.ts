import { isConnective, isParticle } from '../../csl/names/particles.ts';
import { isAgency } from './agencies.ts';
import { isDesk } from './placeholders.ts';

/**
 * Mends a name that a designer set in capitals: “TOM O’NEIL” is Tom O’Neil, “ANA MCDONALD” Ana McDonald. Names with a
 * small letter, initials and acronyms of agencies stay as they are.
 */
export function mendCapitals(text: string): string {
  if (/\p{Ll}/u.test(text) || !/\p{Lu}{2}/u.test(text) || isAgency(text) || !text.includes(' ')) return text;
  // “QPN STAFF” keeps the letters that no word is made of.
  const isKept = (word: string) => isDesk(text) && /^[^\P{Lu}AEIOUY]{3,6}$/u.test(word);
  return text
    .split(' ')
    .map((word, index) =>
      isAgency(word) || isKept(word) || /^(?:\p{Lu}\.){1,4}$/u.test(word) ? word : mendWord(word, index),
    )
    .join(' ');
}

function mendWord(word: string, index: number): string {
  const lower = word.toLowerCase();
  if (index > 0 && (isParticle(lower) || isConnective(lower))) return lower;
  if (/^(?:II|III|IV|TV|UK|US|EU|UN|BBC|CNN|CBS|NBC|ABC|NPR)$/u.test(word)) return word;
  return lower.replace(/(?:^|[-‐])(?:mc(?=\p{L}{2})|[od]['’](?=\p{L}))?\p{L}/gu, (start) =>
    capitalised(start),
  );
}

/** “mcd” is McD, “o’n” O’N, “-p” -P. */
function capitalised(start: string): string {
  const last = start.slice(-1).toUpperCase();
  return start.slice(0, -1).replace(/[mod]/u, (letter) => letter.toUpperCase()) + last;
}
