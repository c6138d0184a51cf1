/**
 * The pattern of a phrase, as the source of a regular expression. A phrase is plain text, except that
 * `[…]` may be missing, `(a/b)` is one of the two, `#` is a number of up to five digits, `*` a word or the rest of
 * one, `…` is some text, `’` is either apostrophe, and `\` takes the next sign as it is.
 */
export function phrasePattern(phrase: string): string {
  return phrase.replace(
    /\\.|[\s\S]/gu,
    (sign) => SIGNS[sign] ?? escaped(sign.length > 1 ? sign.slice(1) : sign),
  );
}

/**
 * One of some phrases, as the source of a regular expression: the longest that fits. What is written without spaces
 * between words may go on; elsewhere no letter and no number follows a word.
 */
export function phrasesPattern(phrases: readonly string[]): string {
  if (phrases.length === 0) return '(?!)';
  const parted = phrases.filter((phrase) => !UNSPACED_END.test(phrase));
  const unspaced = phrases.filter((phrase) => UNSPACED_END.test(phrase));
  const whole = parted.length > 0 ? [`${anyOf(parted)}(?![\\p{L}\\p{N}])`] : [];
  return `(?:${[...whole, ...(unspaced.length > 0 ? [anyOf(unspaced)] : [])].join('|')})`;
}

/** One of some phrases, the longest that fits, whatever follows; of no phrases none. */
export function anyOf(phrases: readonly string[]): string {
  if (phrases.length === 0) return '(?!)';
  const unique = [...new Set(phrases)].sort((one, other) => other.length - one.length);
  return `(?:${unique.map(phrasePattern).join('|')})`;
}

/** A phrase whose words may begin with a capital, for patterns that heed case. */
export function withCapitals(phrase: string): string {
  return phrase.replace(/(?<![\p{L}\p{M}\p{N}’'])\p{Ll}/gu, (letter) => {
    const capital = letter.toUpperCase();
    return capital === letter || capital.length > letter.length ? letter : `(${letter}/${capital})`;
  });
}

const SIGNS: Readonly<Record<string, string>> = {
  '[': '(?:',
  ']': ')?',
  '(': '(?:',
  '/': '|',
  ')': ')',
  '#': '\\p{N}{1,5}',
  '*': '\\p{L}{0,20}',
  '…': '.{1,60}',
  '’': "['’]",
};
const UNSPACED_END =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}][\])]{0,3}$/u;

function escaped(sign: string): string {
  return /[.*+?^${}()|[\]\\/]/u.test(sign) ? `\\${sign}` : sign;
}
