import type { Article } from './corpus/article.ts';
import { oneOf, type Random, seededRandom, wholeBelow } from './corpus/random.ts';

/** A query for one article, as somebody types it who remembers the article by half. */
export type Remembered = { readonly kind: RememberedKind; readonly query: string; readonly id: string };

export const REMEMBERED_KINDS = [
  'as it stands',
  'inflected',
  'a letter missing',
  'half a word',
  'one of three wrong',
  'a number otherwise',
] as const;
export type RememberedKind = (typeof REMEMBERED_KINDS)[number];

const EACH = 60;
const SHORTEST = 6;

/** So many queries of each kind, made out of articles that are there. */
export function rememberedQueries(
  article: (index: number) => Article,
  { size, seed }: { readonly size: number; readonly seed: number },
): Remembered[] {
  const random = seededRandom(seed + 4_711);
  return REMEMBERED_KINDS.flatMap((kind) =>
    Array.from({ length: EACH }, () => {
      const found = someArticle(random, article, size);
      const words = threeWords(random, found);
      return { kind, query: `${queryOf(kind, words, { random, article, size, found })} `, id: found.item.id };
    }),
  );
}

type Making = {
  readonly random: Random;
  readonly article: (index: number) => Article;
  readonly size: number;
  readonly found: Article;
};

function queryOf(kind: RememberedKind, words: readonly string[], making: Making): string {
  const [first = '', ...others] = words;
  switch (kind) {
    case 'as it stands':
      return words.join(' ');
    case 'inflected':
      return [inflected(first), ...others].join(' ');
    case 'a letter missing':
      return [withoutLetter(making.random, first), ...others].join(' ');
    case 'half a word':
      return [...others, `${first.slice(0, Math.ceil(first.length * 0.7))}*`].join(' ');
    case 'one of three wrong': {
      const [wrong = ''] = threeWords(making.random, someArticle(making.random, making.article, making.size));
      return [wrong, ...others].join(' ');
    }
    case 'a number otherwise': {
      const number = /\b\d{3,5}\b/.exec(making.found.text)?.[0];
      return [number ? easternDigits(number) : first, ...others].join(' ');
    }
  }
}

/** An article of a script with spaces, for whose words forms can be made. */
function someArticle(random: Random, article: (index: number) => Article, size: number): Article {
  for (;;) {
    const some = article(wholeBelow(random, size));
    if (some.item.csl.language === 'en') return some;
  }
}

/** Three different words of the title and the text, in the order they came to mind. */
function threeWords(random: Random, { item, text }: Article): string[] {
  const title = wordsOf(item.csl.title ?? '');
  const body = wordsOf(text);
  const words = new Set<string>();
  for (let tries = 0; words.size < 3 && tries < 200; tries += 1) {
    words.add(tries % 3 === 0 && title.length > 0 ? oneOf(random, title) : oneOf(random, body));
  }
  return [...words];
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => word.length >= SHORTEST);
}

/** Another form of an English word. */
function inflected(word: string): string {
  if (word.endsWith('ing')) return `${word.slice(0, -3)}ed`;
  if (word.endsWith('ed')) return `${word.slice(0, -2)}ing`;
  if (/[^s]s$/.test(word)) return word.slice(0, -1);
  return /[sxz]$/.test(word) ? `${word}es` : `${word}s`;
}

function withoutLetter(random: Random, word: string): string {
  const at = 1 + wholeBelow(random, word.length - 2);
  return word.slice(0, at) + word.slice(at + 1);
}

function easternDigits(number: string): string {
  return [...number].map((digit) => String.fromCodePoint(0x660 + Number(digit))).join('');
}
