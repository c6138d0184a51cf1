const FEWEST_WORDS = 4;
const FEWEST_WORDS_ALONE = 6;
const FEWEST_SIGNS = 12;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Whether words in marks are quoted from someone, and not merely held at a distance (a “so-called” thing) or a
 * title of a work.
 *
 * @param isAttributed whether the sentence says who said it
 */
export function isQuotation(words: string, isAttributed: boolean): boolean {
  if (UNSPACED.test(words)) return words.length >= (isAttributed ? FEWEST_SIGNS / 2 : FEWEST_SIGNS);
  const all = words.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const isSentence = /[.,!?…،؟]$/u.test(words);
  if (isTitle(all) && !isSentence) return false;
  if (isAttributed) return all.length >= FEWEST_WORDS || (isSentence && all.length > 0);
  return all.length >= FEWEST_WORDS_ALONE || (isSentence && all.length >= FEWEST_WORDS);
}

function isTitle(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3);
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
}
