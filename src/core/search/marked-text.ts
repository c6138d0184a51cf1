import { type Hit, hitsIn, type Sought } from './find-hits.ts';

/** Text in pieces; a hit is a piece the query matched. The pieces joined are the text, letter for letter. */
export type MarkedText = readonly { readonly text: string; readonly hit: boolean }[];

/** A stretch of a text that was found, and where its first hit stands (UTF-16 units). */
export type Passage = { readonly text: MarkedText; readonly at: number };

const LENGTH = 180;
/** How much stands before the first hit: little, so that a narrow row still shows it. */
const LEAD = 24;
const LONGEST_WORD = 50;
/** Where many words occur often, a good place comes early. */
const MOST_HITS = 200;
const MOST_PASSAGES = 3;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u30fc]/u;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The whole text with what was looked for marked. */
export function markHits(text: string, sought: readonly Sought[]): MarkedText {
  return markPieces(text, hitsIn(text, sought));
}

/**
 * The stretches of a text, about 180 letters each, in which most of what was looked for stands: up to three, the best
 * first, none twice. None if nothing of it stands there.
 */
export function passagesOf(text: string, hits: readonly Hit[]): Passage[] {
  const passages: Passage[] = [];
  let left = hits.slice(0, MOST_HITS);
  while (passages.length < MOST_PASSAGES) {
    const best = bestHit(left);
    if (!best) break;
    const { passage, from, to } = passageAt(text, best, hits);
    passages.push(passage);
    left = left.filter((hit) => hit.end <= from || hit.start >= to);
  }
  return passages;
}

function passageAt(text: string, { start }: Hit, hits: readonly Hit[]) {
  const from = wordStart(text, Math.max(0, start - LEAD), start);
  const to = wordEnd(text, Math.min(text.length, from + LENGTH));
  const inside = hits
    .filter((hit) => hit.start >= from && hit.end <= to)
    .map((hit) => ({ ...hit, start: hit.start - from, end: hit.end - from }));
  const marked = markPieces(text.slice(from, to).replace(/\s/gu, ' '), inside);
  const pieces = [
    ...(from > 0 ? [{ text: '… ', hit: false }] : []),
    ...marked,
    ...(to < text.length ? [{ text: ' …', hit: false }] : []),
  ];
  return { passage: { text: pieces, at: start }, from, to };
}

/** The first hit of the stretch with most different groups, and of those with the longest hits: phrases. */
function bestHit(hits: readonly Hit[]): Hit | undefined {
  let best: { hit: Hit; value: number } | undefined;
  for (const [index, first] of hits.entries()) {
    const near = new Map<number, number>();
    for (let at = index; at < hits.length; at += 1) {
      const hit = hits[at];
      if (!hit || hit.end - first.start > LENGTH - LEAD) break;
      near.set(hit.group, Math.max(near.get(hit.group) ?? 0, hit.end - hit.start));
    }
    const value = [...near.values()].reduce((sum, length) => sum + 1 + length / 1_000, 0);
    if (!best || value > best.value) best = { hit: first, value };
  }
  return best?.hit;
}

function markPieces(text: string, hits: readonly Hit[]): MarkedText {
  const pieces: { text: string; hit: boolean }[] = [];
  let done = 0;
  for (const { start, end } of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= done) continue;
    if (start > done) pieces.push({ text: text.slice(done, start), hit: false });
    pieces.push({ text: text.slice(Math.max(start, done), end), hit: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
}

/** The first place from `at` on, and before `limit`, where a word begins. */
function wordStart(text: string, at: number, limit: number): number {
  if (at === 0) return 0;
  const ahead = text.slice(at, limit);
  if (UNSPACED.test(text.slice(at - 1, at + 1))) return firstBreak(text, at, limit);
  const space = ahead.slice(0, LONGEST_WORD).search(/\s/u);
  return space < 0 ? (UNSPACED.test(ahead) ? firstBreak(text, at, limit) : at) : at + space + 1;
}

/** In a script without spaces, the first place from `at` on where one word ends and the next begins. */
function firstBreak(text: string, at: number, limit: number): number {
  const from = Math.max(0, at - LEAD);
  for (const { index } of segmenter.segment(text.slice(from, limit))) {
    if (from + index >= at) return from + index;
  }
  return limit;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  if (UNSPACED.test(text.slice(at - 1, at + 1)))
    return firstBreak(text, at, Math.min(text.length, at + LEAD));
  const space = text.slice(0, at).search(/\s\S*$/u);
  return space < at - LONGEST_WORD ? at : space;
}
