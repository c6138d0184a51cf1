import type { TextNode } from './query.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Text in pieces; a hit is a piece the query matched. The pieces joined are the text, letter for letter. */
export type MarkedText = readonly { readonly text: string; readonly hit: boolean }[];

const SNIPPET_LENGTH = 180;
/** How much stands before the first hit: little, so that a narrow row still shows it. */
const LEAD = 24;
const LONGEST_WORD = 50;
/** Where many words occur often, a good place comes early. */
const MOST_HITS = 200;
const PLAIN = /^[a-z0-9]+$/;
const LETTER = '[\\p{L}\\p{N}\\p{M}]';

/** The whole text with the words that were looked for marked. */
export function markHits(text: string, texts: readonly TextNode[]): MarkedText {
  return markTokens(text, hitsIn(text, texts));
}

/**
 * The stretch of text, about 180 letters, in which most different words of those looked for occur.
 *
 * @returns `undefined` if none of them occurs.
 */
export function snippetOf(text: string, texts: readonly TextNode[]): MarkedText | undefined {
  const hits = hitsIn(text, texts);
  const start = bestStart(hits);
  if (start === undefined) return undefined;
  const from = wordStart(text, Math.max(0, start - LEAD));
  const to = wordEnd(text, Math.min(text.length, from + SNIPPET_LENGTH));
  const inside = hits
    .filter((hit) => hit.start >= from && hit.end <= to)
    .map((hit) => ({ ...hit, start: hit.start - from, end: hit.end - from }));
  const marked = markTokens(text.slice(from, to).replace(/\s/gu, ' '), inside);
  return [
    ...(from > 0 ? [{ text: '… ', hit: false }] : []),
    ...marked,
    ...(to < text.length ? [{ text: ' …', hit: false }] : []),
  ];
}

function hitsIn(text: string, texts: readonly TextNode[]): Token[] {
  const words = new Set(texts.flatMap((each) => each.words));
  const beginnings = texts
    .filter(({ ending }) => ending !== 'exact')
    .map((each) => each.words.at(-1) ?? '')
    .filter(Boolean);
  if (words.size === 0) return [];
  const plain = plainHits(text, words, beginnings);
  if (plain) return plain;
  return tokensOf(text).filter(
    ({ word }) => words.has(word) || beginnings.some((beginning) => word.startsWith(beginning)),
  );
}

/**
 * Hits of words in plain letters, found without splitting the whole text.
 *
 * @returns `undefined` unless each word was found so: another may stand there with accents.
 */
function plainHits(
  text: string,
  words: ReadonlySet<string>,
  beginnings: readonly string[],
): Token[] | undefined {
  if (![...words].every((word) => PLAIN.test(word))) return undefined;
  const hits: Token[] = [];
  for (const word of words) {
    const rest = beginnings.includes(word) ? `${LETTER}*` : '';
    const found = [...text.matchAll(new RegExp(`(?<!${LETTER})${word}${rest}(?!${LETTER})`, 'giu'))];
    if (found.length === 0) return undefined;
    for (const { index, 0: hit } of found) hits.push({ word, start: index, end: index + hit.length });
  }
  return hits.sort((a, b) => a.start - b.start);
}

function bestStart(hits: readonly Token[]): number | undefined {
  let best: { start: number; words: number } | undefined;
  const all = new Set(hits.map(({ word }) => word)).size;
  for (const [index, first] of hits.slice(0, MOST_HITS).entries()) {
    if (best?.words === all) break;
    const near = new Set<string>();
    for (let at = index; at < hits.length; at += 1) {
      const hit = hits[at];
      if (!hit || hit.end - first.start > SNIPPET_LENGTH - LEAD) break;
      near.add(hit.word);
    }
    if (!best || near.size > best.words) best = { start: first.start, words: near.size };
  }
  return best?.start;
}

function markTokens(text: string, hits: readonly Token[]): MarkedText {
  const pieces: { text: string; hit: boolean }[] = [];
  let done = 0;
  for (const { start, end } of hits) {
    if (end <= done) continue;
    if (start > done) pieces.push({ text: text.slice(done, start), hit: false });
    pieces.push({ text: text.slice(Math.max(start, done), end), hit: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, at + LONGEST_WORD).search(/\s/u);
  return space < 0 ? at : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(0, at).search(/\s\S*$/u);
  return space < at - LONGEST_WORD ? at : space;
}
