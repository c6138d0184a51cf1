import Defuddle from 'defuddle';
import { type HtmlElement, type HtmlTree, parseHtml } from '../page/html-tree.ts';

/** What defuddle asks of a browser, and a tree without one cannot say. */
const AS_IN_A_BROWSER = {
  styleSheets: [],
  defaultView: { getComputedStyle: () => ({ display: '' }) },
};

/** Without an address it looks for one in the page, and complains on the console of what it finds. */
const NOWHERE = 'https://page.invalid/';

/**
 * The element that defuddle makes of a page’s article. Slower and less exact than Readability, but it finds short
 * notes and forum posts that Readability passes over.
 *
 * @returns `undefined` if it finds nothing or gives up
 */
export function defuddled(tree: HtmlTree): HtmlElement | undefined {
  // Only its reading of metadata, which is not asked for, and its complaints on the console come of these.
  for (const statement of tree.querySelectorAll('script')) statement.remove();
  try {
    for (const [name, value] of Object.entries(AS_IN_A_BROWSER)) {
      Object.defineProperty(tree, name, { value, configurable: true });
    }
    const { content } = new Defuddle(tree as never, { removeImages: true, url: NOWHERE }).parse();
    return parseHtml(content).querySelector('body') ?? undefined;
  } catch {
    // As with Readability: what it cannot read is read without it.
    return undefined;
  }
}
