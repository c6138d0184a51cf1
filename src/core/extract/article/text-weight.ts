const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** A sentence takes about this many times fewer characters where one of them is a syllable or a word. */
const DENSITY = 2.5;

/** The length of a text as if it were written in an alphabet, so that one threshold holds for all scripts. */
export function textWeight(text: string): number {
  return text.length + (text.match(DENSE)?.length ?? 0) * (DENSITY - 1);
}
