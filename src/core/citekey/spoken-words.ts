import { isSkippedInTitles } from '../csl/title-words.ts';

/** Scripts that put no space between words. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

let segmenter: Intl.Segmenter | undefined;

/**
 * The words of what stands between two spaces: itself, or, where a script puts no spaces between words, those of its
 * words that carry meaning.
 */
export function spokenWords(text: string): string[] {
  if (!WITHOUT_SPACES.test(text)) return [text];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) =>
    isWordLike && !isSkippedInTitles(segment) ? [segment] : [],
  );
}
