import { Readability } from '@mozilla/readability';
import type { HtmlElement, HtmlTree } from '../page/html-tree.ts';

/** Its cost grows with the square of what one element holds; a page with more elements is no article. */
const MOST_ELEMENTS = 25_000;

/** Fewer characters than this are no article but a note, or a mistake. */
export const LEAST_ARTICLE = 250;

/**
 * The element that Readability makes of a page’s article, out of the page’s own nodes. Changes the tree.
 *
 * @param options.least below this many characters it tries again with laxer rules, on copies of the nodes
 * @returns `undefined` if it finds nothing or gives up
 */
export function readable(tree: HtmlTree, { least }: { readonly least: number }): HtmlElement | undefined {
  try {
    const reader = new Readability<HtmlElement>(tree as never, {
      serializer: (node) => node as unknown as HtmlElement,
      charThreshold: least,
      maxElemsToParse: MOST_ELEMENTS,
      disableJSONLD: true,
      keepClasses: true,
    });
    return reader.parse()?.content ?? undefined;
  } catch {
    // It is written for well-formed pages; what it cannot read is read without it.
    return undefined;
  }
}
