const SMALL_WORDS = new Set(
  (
    'a an and as at against about after among around before behind between beyond but by down during for from in into ' +
    'near nor of off on onto or out over past per since so than the through to toward under until up upon via versus ' +
    'vs with within without yet'
  ).split(' '),
);

/**
 * English words in a title’s capitals: all but articles, prepositions, “to” and coordinating conjunctions. Words
 * that have capitals already stay.
 *
 * @see MLA9 2.90
 */
export function titleCase(text: string): string {
  const words = text.split(/(\s+)/u);
  const last = words.length - 1;
  return words
    .map((word, at) => {
      const isEdge = at === 0 || at === last || /[:?!.]$/u.test(words[at - 2] ?? '');
      const isSmall = SMALL_WORDS.has(word.toLowerCase()) && !isEdge;
      return isSmall || /\p{Lu}/u.test(word)
        ? word
        : word.replace(/\p{Ll}/u, (letter) => letter.toUpperCase());
    })
    .join('');
}
