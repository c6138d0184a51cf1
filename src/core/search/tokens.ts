import { withoutArticles } from './arabic-article.ts';
import { fold } from './fold.ts';
import { UNSPACED_RUN } from './word-stream.ts';

/** One searchable word: its folded form, and where it stands in the text it was read from (UTF-16 units). */
export type Token = { readonly word: string; readonly start: number; readonly end: number };

const PLAIN = /^[A-Za-z0-9]+$/;
const RUNS = /[\p{L}\p{N}\p{M}\u00ad\u200c\u200d]+/gu;

/**
 * Splits text into words. Scripts written without spaces become overlapping pairs of letters, and the last letter
 * of a run once more by itself; a possessive `s` stands as no word of its own; an Arabic word of four letters or
 * more stands without its article.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const run of text.matchAll(RUNS)) {
    const before = text[run.index - 1];
    if ((run[0] === 's' || run[0] === 'S') && (before === '’' || before === "'")) continue;
    addRun(tokens, run[0], run.index);
  }
  return tokens;
}

function addRun(tokens: Token[], run: string, offset: number): void {
  if (PLAIN.test(run)) {
    tokens.push({ word: run.toLowerCase(), start: offset, end: offset + run.length });
    return;
  }
  let done = 0;
  for (const unspaced of run.matchAll(UNSPACED_RUN)) {
    addWord(tokens, run.slice(done, unspaced.index), offset + done);
    addPairs(tokens, unspaced[0], offset + unspaced.index);
    done = unspaced.index + unspaced[0].length;
  }
  addWord(tokens, run.slice(done), offset + done);
}

function addWord(tokens: Token[], text: string, start: number): void {
  const word = withoutArticles(fold(text));
  if (word !== '') tokens.push({ word, start, end: start + text.length });
}

function addPairs(tokens: Token[], run: string, offset: number): void {
  const letters = [...run.matchAll(/./gsu)];
  for (const [index, letter] of letters.entries()) {
    const next = letters[index + 1];
    const pair = letter[0] + (next?.[0] ?? '');
    const start = offset + letter.index;
    tokens.push({ word: fold(pair), start, end: start + pair.length });
  }
}
