import { decodeEscapedEntities } from '../csl/decode-entities.ts';

/** Markup that CSL prints; all else that services leave in their texts is XML of the publisher. */
const KEPT_MARKUP = /^<\/?(?:i|b|sub|sup|sc)>$/u;
const LONGEST = 50_000;

/** A text of a service without its publisher’s XML and references, in one line. */
export function cleanText(text: string): string {
  return decodeEscapedEntities(
    text.slice(0, LONGEST).replace(/<[^<>]*>/gu, (tag) => (KEPT_MARKUP.test(tag) ? tag : ' ')),
  )
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
