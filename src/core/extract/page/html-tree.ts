import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { bareTree } from './bare-tree.ts';

/** The part of the DOM that extraction reads. */
export type HtmlNode = { readonly nodeType: number; readonly textContent: string | null };
export type HtmlElement = HtmlNode & {
  readonly tagName: string;
  readonly childNodes: Iterable<HtmlNode | HtmlElement>;
  readonly parentElement: HtmlElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  closest(selector: string): HtmlElement | null;
  remove(): void;
};
export type HtmlTree = HtmlElement & { readonly documentElement: HtmlElement };

/**
 * Parses HTML as browsers do. linkedom alone loses whole pages of minified HTML, so parse5 reads them first.
 * Styles, programs and embedded files are left out.
 *
 * @throws RangeError if the page has too many parts
 */
export function parseHtml(html: string): HtmlTree {
  const page = parse(html);
  bareTree(page);
  const { document } = parseHTML(serialize(page));
  // linkedom begins a new text at each “&”; what is said in one should be read as one.
  document.documentElement?.normalize();
  return document as unknown as HtmlTree;
}

/** The text of an element in one line. */
export function lineOf(element: HtmlNode | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

export function isElement(node: HtmlNode | HtmlElement): node is HtmlElement {
  return node.nodeType === 1;
}

export function isText(node: HtmlNode): boolean {
  return node.nodeType === 3;
}
