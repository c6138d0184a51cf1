/** Longer texts are told apart by their beginning. */
export const LONGEST_PLAIN = 200;

/** Letters that fall apart into no base and accent, as those write them who have not got them. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ŋ: 'ng' },
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII as a whole
const NOT_ASCII = /[^\x00-\x7f]/;

/** Letters and digits alone, small, without accents. */
export function plain(text: string): string {
  const short = text.length > 4 * LONGEST_PLAIN ? text.slice(0, 4 * LONGEST_PLAIN) : text;
  // Most texts are; nothing in them has to be taken apart.
  if (!NOT_ASCII.test(short))
    return short
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '')
      .slice(0, LONGEST_PLAIN);
  return short
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[ßæœøđðþłıħŋ]/gu, (letter) => SPELT_OUT[letter] ?? letter)
    .slice(0, LONGEST_PLAIN);
}
