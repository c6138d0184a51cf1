import { anyOf } from '../../languages/phrases.ts';
import { figureWords } from './figure-words.ts';

const SHORTENED = new RegExp(
  `(?:^|[\\s(])(?:\\p{L}|${anyOf(figureWords(({ abbreviations }) => abbreviations))})$`,
  'iu',
);
const END = /[.!?…。！？؟۔]/u;

/** Where the first sentence of a text ends, after its mark; the length of the text if it goes on to the end. */
export function firstSentenceEnd(text: string): number {
  for (let at = 0; at < text.length; at += 1) {
    if (isSentenceEnd(text, at)) return at + 1;
  }
  return text.length;
}

/** Where the last sentence of a text begins. */
export function lastSentenceStart(text: string): number {
  for (let at = text.trimEnd().length - 1; at >= 0; at -= 1) {
    if (isSentenceEnd(text, at)) return at + 1;
  }
  return 0;
}

/** The sentences of a text, in order, none empty. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isSentenceEnd(text, at)) continue;
    sentences.push(text.slice(start, at + 1));
    start = at + 1;
  }
  sentences.push(text.slice(start));
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

function isSentenceEnd(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (!END.test(mark)) return false;
  if (/[。！？]/u.test(mark)) return true;
  const next = text.charAt(at + 1);
  if (next !== '' && !/[\s”"’»)\]]/u.test(next)) return false;
  return mark !== '.' || !SHORTENED.test(text.slice(Math.max(0, at - 8), at));
}
