import { type HtmlElement, isElement } from '../page/html-tree.ts';
import type { Shares } from './prose-shares.ts';

/** Of the prose in an element, what a child must hold to stand for it. */
const MOST = 0.7;

/** The innermost element that holds most of the sentences under another. */
export function proseRoot(root: HtmlElement, sharesOf: (element: HtmlElement) => Shares): HtmlElement {
  let within = root;
  for (;;) {
    const { prose } = sharesOf(within);
    const next = [...within.childNodes].find(
      (child): child is HtmlElement => isElement(child) && sharesOf(child).prose > prose * MOST,
    );
    if (!next || prose === 0) return within;
    within = next;
  }
}
