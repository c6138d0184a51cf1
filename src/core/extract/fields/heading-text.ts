import { type HtmlElement, type HtmlNode, isElement, lineOf } from '../page/html-tree.ts';

const APART = new Set('BR DIV P H2 H3 H4 SMALL LI TIME'.split(' '));
const UNSEEN = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT SVG BUTTON'.split(' '));
const DEEPEST = 8;

/** The text of a heading in one line, with a space between parts that stand apart on the screen. */
export function headingText(heading: HtmlElement): string {
  return piecesOf(heading, 0).replace(/\s+/gu, ' ').trim();
}

function piecesOf(element: HtmlElement, depth: number): string {
  if (depth > DEEPEST) return lineOf(element);
  let text = '';
  for (const child of element.childNodes) {
    const piece = pieceOf(child, depth);
    // “<span>Kicker</span><span>Headline</span>” stand apart; “Wasser<i>stoff</i>” does not.
    const isJoint = /[\p{Ll}\p{N}.!?:)”"]$/u.test(text) && /^[\p{Lu}“„«"]/u.test(piece) && isElement(child);
    text += isJoint ? ` ${piece}` : piece;
  }
  return text;
}

function pieceOf(child: HtmlNode | HtmlElement, depth: number): string {
  if (!isElement(child)) return child.nodeType === 3 ? (child.textContent ?? '') : '';
  const name = child.tagName.toUpperCase();
  if (UNSEEN.has(name)) return '';
  const inner = piecesOf(child, depth + 1);
  return APART.has(name) ? ` ${inner} ` : inner;
}
