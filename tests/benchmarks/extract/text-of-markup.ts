import { lineOf, parseHtml } from '../../../src/core/extract/page/html-tree.ts';

const BLOCK_END = /<(?:br|hr|\/(?:p|div|li|h[1-6]|blockquote|pre|td|th|tr|dd|dt|figcaption|section))\b/giu;

/** The text of markup, with a line end where a block ends: no library is held to words that grew together. */
export function textOfMarkup(markup: string): string {
  const parted = markup.replace(BLOCK_END, '\n$&');
  return (parseHtml(`<body>${parted}`).querySelector('body')?.textContent ?? '').trim();
}

/** The text of a value in one line, or nothing. */
export function lineOrNothing(text: string | null | undefined): string | undefined {
  return lineOf({ nodeType: 3, textContent: text ?? '' }) || undefined;
}
