import { webAddress } from './web-address.ts';

/** A piece of text, and the address that it is. */
export type LinkedText = { readonly text: string; readonly href?: string };

const ADDRESS = /https?:\/\/[^\s<>"“”„«»⟩\u2066-\u2069]+/giu;
/** A sentence may go on or end behind an address. */
const END_MARKS = ".,;:!?،؛؟。’'…)]}";
const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Text cut at the addresses of the web that stand in it, which are links. Nothing of it is lost. */
export function linksIn(text: string): readonly LinkedText[] {
  const pieces: LinkedText[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = found.slice(0, endOf(found));
    const href = webAddress(address);
    if (href === undefined) continue;
    if (index > at) pieces.push({ text: text.slice(at, index) });
    pieces.push({ text: address, href });
    at = index + address.length;
  }
  if (at < text.length || pieces.length === 0) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** A bracket that the address opens itself is part of it: `…/wiki/Port_(city)`. */
function endOf(address: string): number {
  const count = (character: string) => address.split(character).length - 1;
  const unopened: Record<string, number> = {};
  for (const [closing, opening] of Object.entries(PAIRS)) unopened[closing] = count(closing) - count(opening);
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address[end - 1] ?? '';
    if (!END_MARKS.includes(last)) break;
    const surplus = unopened[last];
    if (surplus === undefined) continue;
    if (surplus <= 0) break;
    unopened[last] = surplus - 1;
  }
  return end;
}
