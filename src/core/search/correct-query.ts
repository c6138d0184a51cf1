import { mapTexts, positiveTexts, type QueryNode } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The query with each unknown word replaced by the known one most likely meant.
 *
 * @returns `undefined` if no word is unknown, or nothing near it is known.
 */
export function correctQuery(root: QueryNode, vocabulary: Vocabulary): QueryNode | undefined {
  let changed = false;
  const wanted = new Set(positiveTexts(root));
  const corrected = mapTexts(root, (text) => {
    if (!wanted.has(text)) return text;
    const words = text.words.map((word, at) => {
      const isBeginning = at === text.words.length - 1 && text.ending !== 'exact';
      const count = isBeginning ? vocabulary.countOfPrefix(word) : vocabulary.countOf(word);
      return count > 0 ? word : (vocabulary.similarWords(word, 1)[0] ?? word);
    });
    if (words.every((word, at) => word === text.words[at])) return text;
    changed = true;
    return { ...text, words, typed: words.join(' '), ending: 'exact' };
  });
  return changed ? corrected : undefined;
}
