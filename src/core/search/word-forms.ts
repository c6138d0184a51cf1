import { arabicForms } from './arabic-forms.ts';
import { stemmersFor } from './stemmers.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Shorter words have forms that are other words too often. */
const SHORTEST = 3;
/** A beginning that so many words share is lengthened until fewer do. */
const MOST_COMPARED = 600;
const LONGEST_ENDING = 7;
const LETTERS = /^\p{L}+$/u;

/**
 * The words of the library that are forms of a word: those with the same stem in one of its languages, by Snowball
 * stemmers; in Arabic script, those that differ by what is written together with a word.
 *
 * @param languages those of the library, BCP 47, the most common first
 * @see Porter, Snowball: a language for stemming algorithms (2001)
 */
export function formsOf(word: string, vocabulary: Vocabulary, languages: readonly string[]): string[] {
  if (word.length < SHORTEST || !LETTERS.test(word)) return [];
  const arabic = arabicForms(word, vocabulary);
  if (arabic) return arabic;
  const stemmers = stemmersFor(word, languages);
  if (stemmers.length === 0) return [];
  const stems = stemmers.map((stem) => stem(word));
  const shared = Math.min(...stems.map((stem) => lengthShared(stem, word)));
  const candidates = compared(word, Math.max(SHORTEST, shared - 1), vocabulary);
  return candidates.filter(
    (each) =>
      each !== word &&
      LETTERS.test(each) &&
      stemmers.some((stem, at) => (stems[at]?.length ?? 0) >= SHORTEST && stem(each) === stems[at]),
  );
}

/** Words that share so long a beginning, or a longer one if too many do. */
function compared(word: string, length: number, vocabulary: Vocabulary): string[] {
  for (let at = Math.min(length, word.length); at < word.length; at += 1) {
    const words = vocabulary.wordsFrom(word.slice(0, at), MOST_COMPARED);
    if (words.length < MOST_COMPARED)
      return words.filter((each) => each.length <= word.length + LONGEST_ENDING);
  }
  return vocabulary
    .wordsFrom(word, MOST_COMPARED)
    .filter((each) => each.length <= word.length + LONGEST_ENDING);
}

function lengthShared(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
