import { Readability } from '@mozilla/readability';
import { type HtmlElement, type HtmlNode, type HtmlTree, isElement, lineOf } from './html-tree.ts';

const NOISE =
  'script, style, noscript, template, iframe, svg, form, nav, aside, footer, figcaption, button, dialog, [hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"]';
const BLOCKS = new Set(
  'P H1 H2 H3 H4 H5 H6 LI BLOCKQUOTE PRE DIV SECTION ARTICLE MAIN UL OL DL DT DD TABLE TR FIGURE BODY HEADER HR BR'.split(
    ' ',
  ),
);
const PROMO =
  /^(read more|also read|see also|related|advertisement|subscribe|sign up|share this|follow us|more on|click here|lire aussi|lesen sie auch|leer más|اقرأ أيضا|بخوانید)\b/iu;
const MOST_NOISE_SHARE = 0.35;

/**
 * The paragraphs of a page's article, without navigation, captions, promotions and the title. Falls back to the
 * whole body where no article can be made out. Changes the tree.
 */
export function articleParagraphs(tree: HtmlTree, title: string | undefined): string[] {
  const body = tree.querySelector('body');
  if (!body) return [];
  const whole = lineOf(body).length;
  for (const element of body.querySelectorAll(NOISE)) {
    if (
      lineOf(element).length < whole * MOST_NOISE_SHARE ||
      /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG)$/i.test(element.tagName)
    )
      element.remove();
  }
  const blocks = blocksOf(body);
  const article = readable(tree);
  const chosen =
    article && totalLength(article) >= 250 ? article : blocks.filter((block) => block.length > 1);
  const heading = plain(title ?? '');
  const kept = chosen.filter(
    (block, at) => !(at < 3 && plain(block) === heading) && !(block.length < 120 && PROMO.test(block)),
  );
  return kept.filter((block, at) => at === 0 || block !== kept[at - 1]);
}

function readable(tree: HtmlTree): string[] | undefined {
  const reader = new Readability<HtmlElement>(tree as never, {
    serializer: (node) => node as unknown as HtmlElement,
    charThreshold: 250,
  });
  const content = reader.parse()?.content;
  return content ? blocksOf(content) : undefined;
}

/** The text of an element, a string for each block of it that holds text itself. */
function blocksOf(root: HtmlElement): string[] {
  const blocks: string[] = [];
  let line = '';
  const flush = () => {
    const text = line.replace(/\s+/gu, ' ').trim();
    if (text !== '') blocks.push(text);
    line = '';
  };
  const visit = (node: HtmlNode | HtmlElement) => {
    if (!isElement(node)) {
      if (node.nodeType === 3) line += node.textContent ?? '';
      return;
    }
    const isBlock = BLOCKS.has(node.tagName.toUpperCase());
    if (isBlock) flush();
    for (const child of node.childNodes) visit(child);
    if (isBlock) flush();
  };
  visit(root);
  flush();
  return blocks;
}

function totalLength(blocks: readonly string[]): number {
  return blocks.reduce((sum, { length }) => sum + length, 0);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
