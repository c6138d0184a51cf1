import { type HtmlElement, type HtmlNode, isElement, lineOf } from '../page/html-tree.ts';

const APART = new Set('BR DIV P H2 H3 H4 SMALL LI TIME'.split(' '));
const UNSEEN = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT SVG BUTTON'.split(' '));
const DEEPEST = 8;
/** Whatever is longer is no heading. */
const LONGEST = 5_000;
const ENDING = /[\p{Ll}\p{N}.!?:)”"]$/u;

/** The text of a heading in one line, with a space between parts that stand apart on the screen; the beginning of a very long one. */
export function headingText(heading: HtmlElement): string {
  return piecesOf(heading, 0).replace(/\s+/gu, ' ').trim();
}

function piecesOf(element: HtmlElement, depth: number): string {
  if (depth > DEEPEST) return lineOf(element);
  const pieces: string[] = [];
  let [end, length] = ['', 0];
  for (const child of element.childNodes) {
    const piece = pieceOf(child, depth);
    // “<span>Kicker</span><span>Headline</span>” stand apart; “Wasser<i>stoff</i>” does not.
    const isJoint = ENDING.test(end) && /^[\p{Lu}“„«"]/u.test(piece) && isElement(child);
    pieces.push(isJoint ? ` ${piece}` : piece);
    end = (end + piece.slice(-2)).slice(-2);
    length += piece.length;
    if (length > LONGEST) break;
  }
  return pieces.join('');
}

function pieceOf(child: HtmlNode | HtmlElement, depth: number): string {
  if (!isElement(child)) return child.nodeType === 3 ? (child.textContent ?? '') : '';
  const name = child.tagName.toUpperCase();
  if (UNSEEN.has(name)) return '';
  const inner = piecesOf(child, depth + 1);
  return APART.has(name) ? ` ${inner} ` : inner;
}
