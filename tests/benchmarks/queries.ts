import type { Article } from './corpus/article.ts';
import { oneOf, type Random, seededRandom, wholeBelow } from './corpus/random.ts';

/** What people ask, made out of articles that are there. */
export type Queries = {
  readonly rare: readonly string[];
  readonly and: readonly string[];
  readonly phrase: readonly string[];
  /** Three words that no one article is likely to have: the closest are asked for. */
  readonly closest: readonly string[];
  /** Every state of the search field while a query of two words is typed. */
  readonly keystrokes: readonly string[];
  readonly typo: readonly string[];
  /** Queries with one right answer. */
  readonly known: readonly { readonly query: string; readonly id: string }[];
};

const COUNT = 100;
const KNOWN = 30;

/** A query ends in a space where its last word is whole. */
export function makeQueries(
  article: (index: number) => Article,
  { size, seed }: { readonly size: number; readonly seed: number },
): Queries {
  const random = seededRandom(seed + 77);
  const someText = () => article(wholeBelow(random, size)).text;
  const many = (make: () => string) => Array.from({ length: COUNT }, make);
  const typed = Array.from(
    { length: 12 },
    () => `${wordOf(random, someText())} ${wordOf(random, someText())}`,
  );
  return {
    rare: many(() => `${titleWord(random, article(wholeBelow(random, size)))} `),
    and: many(() => {
      const text = someText();
      return `${wordOf(random, text)} ${wordOf(random, text)} `;
    }),
    phrase: many(() => `"${pairOf(random, someText())}"`),
    closest: many(() => `${[1, 2, 3].map(() => wordOf(random, someText())).join(' ')} `),
    keystrokes: typed.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1))),
    typo: many(() => `${misspelt(random, titleWord(random, article(wholeBelow(random, size))))} `),
    known: Array.from({ length: KNOWN }, () => {
      const { item } = article(wholeBelow(random, size));
      const words = (item.csl.title ?? '').split(' ').filter((word) => word.length > 5);
      return {
        query: words.length > 1 ? `${words.slice(0, 3).join(' ')} ` : `${item.csl.title} `,
        id: item.id,
      };
    }),
  };
}

function wordsOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => word.length > 2 && word.length < 14);
}

function wordOf(random: Random, text: string): string {
  const words = wordsOf(text);
  return words.length > 0 ? oneOf(random, words) : text.slice(0, 4);
}

function pairOf(random: Random, text: string): string {
  const words = text.split(/[\s.。]+/u).filter(Boolean);
  const at = wholeBelow(random, Math.max(1, words.length - 1));
  return words
    .slice(at, at + 2)
    .join(' ')
    .slice(0, 60);
}

function titleWord(random: Random, { item }: Article): string {
  const words = wordsOf(item.csl.title ?? '').filter((word) => word.length > 5);
  return words.length > 0 ? oneOf(random, words) : (item.csl.title ?? '').slice(0, 4);
}

/** One letter lost, doubled, or swapped with its neighbour. */
function misspelt(random: Random, word: string): string {
  const at = 1 + wholeBelow(random, Math.max(1, word.length - 2));
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const slip = wholeBelow(random, 3);
  if (slip === 0) return before + after;
  if (slip === 1) return before + letter + letter + after;
  return before + after.charAt(0) + letter + after.slice(1);
}
