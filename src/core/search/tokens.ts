import { fold } from './fold.ts';

/** One searchable word: its folded form, and where it stands in the text it was read from (UTF-16 units). */
export type Token = { readonly word: string; readonly start: number; readonly end: number };

const RUNS = /[\p{L}\p{N}\p{M}\u200c]+/gu;
const CJK_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;
const ARABIC_ARTICLE = /^ال(?=\p{L}{3,}$)/u;

/**
 * Splits text into words. Scripts written without spaces become overlapping pairs of letters; a possessive
 * `s` stands as no word of its own.
 */
export function* tokensOf(text: string): Generator<Token> {
  for (const run of text.matchAll(RUNS)) {
    const before = text[run.index - 1];
    if ((run[0] === 's' || run[0] === 'S') && (before === '’' || before === "'")) continue;
    yield* tokensOfRun(run[0], run.index);
  }
}

/** The form of an Arabic word without its article, if it has one: a second word to find it by. */
export function withoutArticle(word: string): string | undefined {
  return ARABIC_ARTICLE.test(word) ? word.replace(ARABIC_ARTICLE, '') : undefined;
}

function* tokensOfRun(run: string, offset: number): Generator<Token> {
  let done = 0;
  for (const cjk of run.matchAll(CJK_RUN)) {
    yield* plainToken(run.slice(done, cjk.index), offset + done);
    yield* pairsOf(cjk[0], offset + cjk.index);
    done = cjk.index + cjk[0].length;
  }
  yield* plainToken(run.slice(done), offset + done);
}

function* plainToken(text: string, start: number): Generator<Token> {
  const word = fold(text);
  if (word !== '') yield { word, start, end: start + text.length };
}

function* pairsOf(run: string, offset: number): Generator<Token> {
  const letters = [...run.matchAll(/./gsu)];
  for (const [index, letter] of letters.entries()) {
    const next = letters[index + 1];
    if (!next && index > 0) return;
    const pair = letter[0] + (next?.[0] ?? '');
    yield { word: fold(pair), start: offset + letter.index, end: offset + letter.index + pair.length };
  }
}
