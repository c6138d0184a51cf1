import type { Query } from './query.ts';
import { type Token, tokensOf, withoutArticle } from './tokens.ts';

/** Text in pieces; a hit is a piece the query matched. The pieces joined are the text, letter for letter. */
export type MarkedText = readonly { readonly text: string; readonly hit: boolean }[];

const SNIPPET_LENGTH = 180;
/** How much stands before the first hit: little, so that a narrow row still shows it. */
const LEAD = 24;
const LONGEST_WORD = 50;

/** The whole text with the words of the query marked. */
export function markHits(text: string, query: Query): MarkedText {
  return markTokens(text, hitsIn(text, query));
}

/**
 * The stretch of text, about 180 letters, in which most different words of the query occur.
 *
 * @returns `undefined` if none of them occurs.
 */
export function snippetOf(text: string, query: Query): MarkedText | undefined {
  const hits = hitsIn(text, query);
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

function hitsIn(text: string, query: Query): Token[] {
  const words = new Set(query.phrases.flat());
  const { prefix } = query;
  const isHit = (word: string) => words.has(word) || (prefix !== undefined && word.startsWith(prefix));
  return [...tokensOf(text)].filter(({ word }) => isHit(word) || isHit(withoutArticle(word) ?? word));
}

function bestStart(hits: readonly Token[]): number | undefined {
  let best: { start: number; words: number } | undefined;
  for (const [index, first] of hits.entries()) {
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
