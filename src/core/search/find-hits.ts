import type { Group, Way } from './plan.ts';
import { type Token, tokensOf } from './tokens.ts';
import { isUnspacedLetter } from './word-stream.ts';

/** A stretch of text in which a group stands. */
export type Hit = { readonly start: number; readonly end: number; readonly group: number };

const PLAIN = /^[a-z0-9]+$/;
const LETTER = '[\\p{L}\\p{N}\\p{M}\\u00ad\\u200c\\u200d]';
const BETWEEN = '[^\\p{L}\\p{N}\\p{M}]{1,12}';

/** A group as the ways it is marked by; of a term of several words only where they stand together. */
export type Sought = { readonly ways: readonly Way[] };

/** What each group is marked by. */
export function soughtIn(groups: readonly Group[]): Sought[] {
  return groups.map(({ terms, others }) => ({
    ways: [...terms.flatMap((term) => [term.typed, ...term.others]), ...others],
  }));
}

/** Where the groups stand in a text: whole phrases as phrases, in order of place. Hits may overlap. */
export function hitsIn(text: string, sought: readonly Sought[]): Hit[] {
  if (sought.length === 0) return [];
  return plainHits(text, sought) ?? tokenHits(text, sought);
}

/**
 * Hits of words in plain letters, found without splitting the whole text.
 *
 * @returns `undefined` unless each group was found so: another may stand there with accents.
 */
function plainHits(text: string, sought: readonly Sought[]): Hit[] | undefined {
  const hits: Hit[] = [];
  for (const [group, { ways }] of sought.entries()) {
    const plain = ways.filter(({ words }) => words.every((word) => PLAIN.test(word)));
    if (plain.length === 0) return undefined;
    const patterns = plain.map(
      ({ words, isBeginning }) => `${words.join(BETWEEN)}${isBeginning ? `${LETTER}*` : ''}`,
    );
    const pattern = new RegExp(`(?<!${LETTER})(?:${patterns.join('|')})(?!${LETTER})`, 'giu');
    const found = [...text.matchAll(pattern)];
    if (found.length === 0) return undefined;
    for (const { index, 0: hit } of found) hits.push({ start: index, end: index + hit.length, group });
  }
  return hits.sort((a, b) => a.start - b.start);
}

function tokenHits(text: string, sought: readonly Sought[]): Hit[] {
  const tokens = tokensOf(text);
  const whole = new Map<string, { way: Way; group: number }[]>();
  const beginnings: { way: Way; group: number }[] = [];
  for (const [group, { ways }] of sought.entries()) {
    for (const way of ways) {
      const [first = ''] = way.words;
      if (way.isBeginning && way.words.length === 1) beginnings.push({ way, group });
      else whole.set(first, [...(whole.get(first) ?? []), { way, group }]);
    }
  }
  const hits: Hit[] = [];
  for (const [at, token] of tokens.entries()) {
    const begun = beginnings.filter(({ way }) => token.word.startsWith(way.words[0] ?? ''));
    for (const { way, group } of [...(whole.get(token.word) ?? []), ...begun]) {
      const end = endOf(way, tokens, at, text);
      if (end !== undefined) hits.push({ start: token.start, end, group });
    }
  }
  return hits;
}

/** Where a way that begins with token `at` ends. @returns `undefined` if it does not stand there */
function endOf(
  { words, isBeginning }: Way,
  tokens: readonly Token[],
  at: number,
  text: string,
): number | undefined {
  for (const [step, word] of words.entries()) {
    const token = tokens[at + step];
    const isLast = step === words.length - 1;
    if (!token) return undefined;
    if (isLast && isBeginning ? !token.word.startsWith(word) : token.word !== word) return undefined;
  }
  const last = tokens[at + words.length - 1];
  const lastWord = words.at(-1) ?? '';
  // One letter of a script without spaces is found in a pair, of which it is the first.
  if (last && isUnspacedLetter(lastWord)) {
    return last.start + String.fromCodePoint(text.codePointAt(last.start) ?? 0).length;
  }
  return last?.end;
}
