import { tokensOf } from './tokens.ts';

/** Words that must all occur: as they are, or one after the other where they were in quotation marks. */
export type Query = {
  readonly phrases: readonly (readonly string[])[];
  /** The last word while it is still being typed: a word that begins so is enough. */
  readonly prefix?: string;
};

const QUOTED = /["“”«»]([^"“”«»]*)(?:["“”«»]|$)/gu;

/**
 * Reads what was typed in the search field. Words are joined by AND; words in quotation marks are a phrase;
 * `word*`, and the last word if nothing follows it, match by their beginning.
 */
export function parseQuery(text: string): Query {
  const phrases: string[][] = [];
  const rest = text.replace(QUOTED, (_, quoted: string) => {
    phrases.push(wordsOf(quoted));
    return ' \u0000 ';
  });
  const loose = [...tokensOf(rest)];
  const last = loose.at(-1);
  const isOpen = last !== undefined && /^\*?$/u.test(rest.slice(last.end)) && !isPair(rest, last);
  const whole = isOpen ? loose.slice(0, -1) : loose;
  const all = [...phrases, ...runsOf(whole, rest)].filter((words) => words.length > 0);
  return isOpen ? { phrases: all, prefix: last.word } : { phrases: all };
}

/** True if nothing can be looked for: the list is then shown whole. */
export function isEmptyQuery({ phrases, prefix }: Query): boolean {
  return phrases.length === 0 && prefix === undefined;
}

function wordsOf(text: string): string[] {
  return [...tokensOf(text)].map(({ word }) => word);
}

/** Loose words each stand alone; pairs of one run without spaces belong together as a phrase. */
function runsOf(tokens: readonly { word: string; start: number; end: number }[], text: string): string[][] {
  const runs: string[][] = [];
  let lastEnd = -1;
  for (const token of tokens) {
    if (token.start < lastEnd && isPair(text, token)) runs.at(-1)?.push(token.word);
    else runs.push([token.word]);
    lastEnd = token.end;
  }
  return runs;
}

function isPair(text: string, { start, end }: { start: number; end: number }): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(
    text.slice(start, end),
  );
}
