import { type HtmlElement, type HtmlNode, isElement, isText } from '../page/html-tree.ts';
import type { Block } from './block.ts';
import { rowBlock } from './row-block.ts';

const WORDLESS = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT SELECT BUTTON HEAD INPUT TEXTAREA VIDEO AUDIO'.split(
    ' ',
  ),
);
const LINE_BREAKING = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL OPTION P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/** What the walk carries down: where a text stands. */
type Place = {
  readonly element: HtmlElement;
  readonly kind: Block['kind'];
  readonly level?: number | undefined;
  readonly isLink: boolean;
};

/**
 * The text under an element as a reader sees it laid out: a block for each element that takes lines of its own,
 * cut at empty lines (`<br><br>`); a row of short cells is one block.
 */
export function blocksOf(root: HtmlElement): readonly Block[] {
  const blocks: Block[] = [];
  let run = newRun();
  const flush = () => {
    const block = blockOf(run);
    if (block) blocks.push(block);
    run = newRun();
  };
  const visitAll = (nodes: HtmlElement['childNodes'], place: Place) => {
    for (const node of nodes) {
      if (isText(node)) addText(run, node, place);
      else if (isElement(node)) visit(node, node.tagName.toUpperCase(), place);
    }
  };
  const visit = (element: HtmlElement, tag: string, place: Place) => {
    if (WORDLESS.has(tag)) return;
    if (tag === 'BR') {
      if (run.endsWithBreak && place.kind !== 'preformatted') flush();
      else addBreak(run);
    } else if (!LINE_BREAKING.has(tag)) {
      visitAll(element.childNodes, tag === 'A' ? { ...place, isLink: true } : place);
    } else {
      flush();
      const before = blocks.length;
      visitAll(element.childNodes, { ...placeIn(tag, place), element });
      flush();
      const row = tag === 'TR' ? rowBlock(element, blocks.slice(before)) : undefined;
      if (row) blocks.splice(before, Number.POSITIVE_INFINITY, row);
    }
  };
  visit(root, root.tagName.toUpperCase(), { element: root, kind: 'prose', isLink: false });
  flush();
  return blocks;
}

function placeIn(tag: string, place: Place): Omit<Place, 'element'> {
  if (/^H[1-6]$/u.test(tag)) return { kind: 'heading', level: Number(tag[1]), isLink: place.isLink };
  if (place.kind === 'quote' || place.kind === 'preformatted') return place;
  if (tag === 'BLOCKQUOTE') return { kind: 'quote', isLink: place.isLink };
  if (tag === 'PRE') return { kind: 'preformatted', isLink: place.isLink };
  if (tag === 'LI' || tag === 'DT' || tag === 'DD') return { kind: 'list-item', isLink: place.isLink };
  return place;
}

type Run = {
  text: string;
  linkLength: number;
  /** Where its first word stands. */
  place: Place | undefined;
  nodes: HtmlNode[];
  endsWithBreak: boolean;
};

function newRun(): Run {
  return { text: '', linkLength: 0, place: undefined, nodes: [], endsWithBreak: false };
}

function addText(run: Run, node: HtmlNode, place: Place): void {
  const text = node.textContent ?? '';
  run.text += text;
  if (text.trim() === '') return;
  run.place ??= place;
  run.endsWithBreak = false;
  run.nodes.push(node);
  if (place.isLink) run.linkLength += oneLine(text).length;
}

function addBreak(run: Run): void {
  run.text += '\n';
  run.endsWithBreak = true;
}

function blockOf({ text, linkLength, place, nodes }: Run): Block | undefined {
  if (!place) return undefined;
  const { kind, level, element } = place;
  const line = kind === 'preformatted' ? keptLines(text) : oneLine(text);
  return { text: line, kind, level, linkShare: Math.min(1, linkLength / line.length), element, nodes };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Keeps the lines of a text and what indents them; an empty line would part it from itself. */
function keptLines(text: string): string {
  return text
    .split(/[\r\n\u2028\u2029]/u)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n')
    .trim();
}
