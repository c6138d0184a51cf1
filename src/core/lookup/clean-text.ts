const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);
/** Markup that CSL prints; all else that services leave in their texts is XML of the publisher. */
const KEPT_MARKUP = /^<\/?(?:i|b|sub|sup|sc)>$/u;
const LONGEST = 50_000;

/** A text of a service without its publisher’s XML and references, in one line. */
export function cleanText(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/<[^<>]*>/gu, (tag) => (KEPT_MARKUP.test(tag) ? tag : ' '))
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu, decoded)
    .replace(/\s+/gu, ' ')
    .trim();
}

function decoded(all: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? all;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isLetter = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isLetter ? String.fromCodePoint(code) : all;
}
