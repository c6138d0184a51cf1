import { mapTexts, positiveTexts, type QueryNode, type TextNode } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Looking for a word that was meant takes some milliseconds. */
const MOST_CORRECTED = 3;
const CHOICES = 4;
/** A word this rare may be a slip of the article that has it, where a word near to it is so much more common. */
const RARE = 2;
const MUCH_MORE_COMMON = 10;
const LONGEST = 40;

/**
 * The queries that may have been meant where words are not known, the likeliest first: each unknown word replaced by one
 * near to it.
 *
 * @param isKnown true for words that are found in another way
 */
export function correctedQueries(
  root: QueryNode,
  vocabulary: Vocabulary,
  isKnown: (text: TextNode) => boolean = () => false,
): QueryNode[] {
  const choices = new Map<string, readonly string[]>();
  for (const text of positiveTexts(root)) {
    if (isKnown(text)) continue;
    for (const [at, word] of text.words.entries()) {
      if (choices.size >= MOST_CORRECTED || choices.has(word)) continue;
      const isBeginning = at === text.words.length - 1 && text.ending !== 'exact';
      const meant = meantBy(word, isBeginning, vocabulary);
      if (meant.length > 0) choices.set(word, meant);
    }
  }
  if (choices.size === 0) return [];
  const isWhole = choices.size < MOST_CORRECTED;
  const first = new Map([...choices].map(([word, meant]) => [word, meant[0] ?? word]));
  const variants = [...choices].flatMap(([word, meant]) =>
    meant.slice(1).map((other) => new Map(first).set(word, other)),
  );
  // With more unknown words than are corrected, no variant could have all of them.
  return [first, ...(isWhole ? variants : [])].map((chosen) => replaced(root, chosen, isKnown));
}

function meantBy(word: string, isBeginning: boolean, vocabulary: Vocabulary): string[] {
  if (word.length > LONGEST) return [];
  const count = isBeginning ? vocabulary.countOfPrefix(word) : vocabulary.countOf(word);
  if (count > RARE) return [];
  const near = vocabulary.similarWords(word, CHOICES);
  return count === 0 ? near : near.filter((each) => vocabulary.countOf(each) >= count * MUCH_MORE_COMMON);
}

function replaced(
  root: QueryNode,
  chosen: ReadonlyMap<string, string>,
  isKnown: (text: TextNode) => boolean,
): QueryNode {
  const wanted = new Set(positiveTexts(root));
  return mapTexts(root, (text) => {
    if (!wanted.has(text) || isKnown(text)) return text;
    const words = text.words.map((word) => chosen.get(word) ?? word);
    if (words.every((word, at) => word === text.words[at])) return text;
    return { ...text, words, typed: words.join(' '), ending: 'exact' };
  });
}
