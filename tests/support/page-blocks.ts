import type { Block } from '#core/extract/article/block.ts';
import { blocksOf } from '#core/extract/article/blocks.ts';
import { type HtmlElement, parseHtml } from '#core/extract/page/html-tree.ts';

/** The body of a page. */
export function bodyOf(html: string): HtmlElement {
  const body = parseHtml(html).querySelector('body');
  if (!body) throw new Error('A page has a body.');
  return body;
}

/** The blocks of a page, as the rules for articles get them. */
export function pageBlocks(html: string): readonly Block[] {
  return blocksOf(bodyOf(html));
}

/** A paragraph that holds nothing but this text. */
export function blockSaying(text: string): Block {
  const [block] = pageBlocks(`<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  if (!block) throw new Error('The text is empty.');
  return block;
}
