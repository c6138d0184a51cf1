import { isEnglishWord } from './english-words.ts';
import {
  ACRONYMS,
  ALWAYS_NAMES,
  BEFORE_MONTHS,
  BEFORE_NAMES,
  BEHIND_NAMES,
  MAYBE_MONTHS,
  NAMES_OF_WORDS,
  SURNAMES,
} from './name-words.ts';

/** “U.S.” is one word. */
const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const CONTRACTED = /^(?:s|t|d|m|re|ve|ll)$/iu;
/** A stop behind these ends no sentence. */
const ABBREVIATED = /(?:\.\p{L}|\b(?:dr|mr|mrs|ms|st|vs|no|jr|sr|gen|gov|sen|rep))\.\s+$/iu;
const SENTENCE_START = /[:?!.—][”’"')\]]*\s+[“‘"'([]*$/u;

/** Names, and titles in a title. */
const KEPT = /<i>[^<]*<\/i>|<span class="nocase">[^<]*<\/span>/giu;
/** Holds the place of what is kept. */
const PLACE = '\ue000';

type Word = {
  readonly text: string;
  readonly low: string;
  /** Of its first letter in the title. */
  readonly at: number;
  /** It begins the title, or what stands behind a colon, a question or an end. */
  readonly isFirst: boolean;
  /** In a dictionary, and in none of names. */
  readonly isCommon: boolean;
};

/**
 * An English title in sentence case: small letters but for first words, names and acronyms. A name is what no dictionary of
 * common words has, what is known for a name, and what belongs to either; where that is in doubt, the capital stays.
 *
 * @see PM7 6.17
 */
export function sentenceCase(title: string): string {
  const isShouted = !/\p{Ll}/u.test(title.replace(/<[^>]*>/gu, ''));
  const words = wordsOf(title);
  const kept = keptWords(title, words);
  let result = '';
  let from = 0;
  for (const [index, word] of words.entries()) {
    result += title.slice(from, word.at) + (kept[index] ? withCapital(word, isShouted) : word.low);
    from = word.at + word.text.length;
  }
  return result + title.slice(from);
}

/** Markup is no word; nor is what stands in italics, which is a name or a title of its own. */
function wordsOf(title: string): Word[] {
  const visible = title
    .replace(KEPT, (kept) => PLACE.repeat(kept.length))
    .replace(/<[^>]*>/gu, (tag) => ' '.repeat(tag.length));
  const isShouted = !/\p{Ll}/u.test(visible);
  return [...visible.matchAll(WORD)].flatMap(({ 0: text, index: at }) => {
    const before = visible.slice(Math.max(0, at - 40), at);
    const low = text.toLowerCase();
    const isBehindApostrophe = /\p{L}['’]$/u.test(before);
    if (isBehindApostrophe && !(isShouted && CONTRACTED.test(text))) return [];
    const isFirst =
      !/[\p{L}\p{N}\ue000]/u.test(visible.slice(0, at)) ||
      (SENTENCE_START.test(before) && !ABBREVIATED.test(before));
    const isCommon = isBehindApostrophe || (isEnglishWord(low) && !ALWAYS_NAMES.has(low));
    return [{ text, low, at, isFirst, isCommon }];
  });
}

function keptWords(title: string, words: readonly Word[]): readonly boolean[] {
  const inNames = new Set<number>();
  for (const name of NAMES_OF_WORDS) {
    for (let at = title.indexOf(name); at !== -1; at = title.indexOf(name, at + 1)) {
      for (const word of words) if (word.at >= at && word.at < at + name.length) inNames.add(word.at);
    }
  }
  const kept: boolean[] = [];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    const next = words[index + 1];
    const isBehindName = before !== undefined && kept[index - 1] === true && !before.isCommon;
    kept.push(
      word.isFirst ||
        !word.isCommon ||
        inNames.has(word.at) ||
        /^\p{L}+\p{Lu}/u.test(word.text.replace(/^\p{Lu}+$/u, isAcronymLike(title) ? '$&' : '')) ||
        (isBehindName && (SURNAMES.has(word.low) || BEHIND_NAMES.has(word.low))) ||
        (BEFORE_NAMES.has(word.low) && next !== undefined && !next.isCommon) ||
        (MAYBE_MONTHS.has(word.low) && isMonth(before, next)),
    );
  }
  return kept;
}

/** In a title with small letters, a word all in capitals is an acronym. */
function isAcronymLike(title: string): boolean {
  return /\p{Ll}/u.test(title);
}

function isMonth(before: Word | undefined, next: Word | undefined): boolean {
  return (
    (next !== undefined && /^\d/u.test(next.text)) ||
    (before !== undefined && (/^\d/u.test(before.text) || BEFORE_MONTHS.has(before.low)))
  );
}

function withCapital({ text, low, isFirst, isCommon }: Word, isShouted: boolean): string {
  if (!isShouted || /\d/u.test(text) || ACRONYMS.has(low)) return text;
  return isFirst || !isCommon ? text.charAt(0) + text.slice(1).toLowerCase() : low;
}
