import type { Group, Plan, Way } from './plan.ts';
import { mapTexts, positiveTexts, type QueryNode, type TextNode } from './query.ts';
import type { NearWord, Vocabulary } from './vocabulary.ts';

/** Looking for a word that was meant takes some milliseconds. */
const MOST_CORRECTED = 3;
const CHOICES = 8;
/** A word this rare may be a slip of the article that has it, where a word near to it is so much more common. */
const RARE = 2;
const MUCH_MORE_COMMON = 10;
const LONGEST = 40;
/** How surely a word so many slips away was meant. */
const SURE: readonly number[] = [1, 0.8, 0.4];
const OTHER_BEGINNING = 0.6;

/** A query in which words that are not known are replaced by what may have been meant. */
export type Correction = {
  /** With the likeliest word in the place of each. */
  readonly root: QueryNode;
  /** For each text of `root` that differs from what was typed, all that may have been meant by it, the likeliest first. */
  readonly meant: ReadonlyMap<TextNode, readonly Way[]>;
};

/** Which words are corrected: those that nobody wrote, or also those so rare that they may be a slip. */
export type Corrected = 'unknown' | 'rare';

/** Finds what was meant by words that are not known; asks only once what is near to a word. */
export class Corrector {
  readonly #vocabulary: Vocabulary;
  readonly #isKnown: (text: TextNode) => boolean;
  readonly #near = new Map<string, readonly NearWord[]>();

  /** @param isKnown true for words that are found in another way */
  constructor(vocabulary: Vocabulary, isKnown: (text: TextNode) => boolean = () => false) {
    this.#vocabulary = vocabulary;
    this.#isKnown = isKnown;
  }

  /** @returns `undefined` if there is nothing to correct */
  correct(root: QueryNode, which: Corrected): Correction | undefined {
    const choices = new Map<string, readonly NearWord[]>();
    for (const text of positiveTexts(root)) {
      if (this.#isKnown(text)) continue;
      for (const [at, word] of text.words.entries()) {
        if (choices.size >= MOST_CORRECTED || choices.has(word)) continue;
        const near = this.#meantBy(word, at === text.words.length - 1 && text.ending !== 'exact', which);
        if (near.length > 0) choices.set(word, near);
      }
    }
    return choices.size === 0 ? undefined : this.#replaced(root, choices);
  }

  #meantBy(word: string, isBeginning: boolean, which: Corrected): readonly NearWord[] {
    if (word.length > LONGEST) return [];
    const count = isBeginning ? this.#vocabulary.countOfPrefix(word) : this.#vocabulary.countOf(word);
    if (count > (which === 'rare' ? RARE : 0)) return [];
    const near = this.#near.get(word) ?? this.#vocabulary.nearWords(word, CHOICES);
    this.#near.set(word, near);
    return count === 0 ? near : near.filter((each) => each.count >= count * MUCH_MORE_COMMON);
  }

  #replaced(root: QueryNode, choices: ReadonlyMap<string, readonly NearWord[]>): Correction {
    const wanted = new Set(positiveTexts(root));
    const meant = new Map<TextNode, readonly Way[]>();
    const corrected = mapTexts(root, (text) => {
      if (!wanted.has(text) || this.#isKnown(text)) return text;
      const words = text.words.map((word) => choices.get(word)?.[0]?.word ?? word);
      if (words.every((word, at) => word === text.words[at])) return text;
      const node: TextNode = { ...text, words, typed: words.join(' '), ending: 'exact' };
      meant.set(node, waysMeant(text, words, choices));
      return node;
    });
    return { root: corrected, meant };
  }
}

/** What may have been meant by a text, with one word after the other as each of its choices, and as it was typed. */
function waysMeant(
  text: TextNode,
  likeliest: readonly string[],
  choices: ReadonlyMap<string, readonly NearWord[]>,
): Way[] {
  const ways = new Map<string, Way>();
  for (const [at, word] of text.words.entries()) {
    for (const { word: near, slips } of choices.get(word) ?? []) {
      const words = likeliest.with(at, near);
      const weight = (SURE[slips] ?? 0) * (near[0] === word[0] ? 1 : OTHER_BEGINNING);
      ways.set(words.join(' '), { words, isBeginning: false, weight });
    }
  }
  const typed: Way = { words: text.words, isBeginning: false, weight: 1 };
  return [...ways.values(), typed];
}

/** A plan in which everything that may have been meant by a corrected text counts, each as surely as it was meant. */
export function withMeant(plan: Plan, meant: Correction['meant']): Plan {
  if (plan.kind === 'and' || plan.kind === 'or') {
    return { kind: plan.kind, parts: plan.parts.map((part) => withMeant(part, meant)) };
  }
  return plan.kind === 'group' ? { ...plan, terms: plan.terms.map((term) => meantTerm(term, meant)) } : plan;
}

function meantTerm(term: Group['terms'][number], meant: Correction['meant']): Group['terms'][number] {
  const [first, ...others] = meant.get(term.text) ?? [];
  return first ? { ...term, typed: first, others: [...term.others, ...others] } : term;
}
