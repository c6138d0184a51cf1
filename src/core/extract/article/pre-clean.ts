import type { HtmlElement } from '../page/html-tree.ts';
import { blocksOf } from './blocks.ts';
import { junkName } from './junk-name.ts';
import { proseShares, type Shares } from './prose-shares.ts';

const AROUND = new Set('NAV FOOTER FORM FIGCAPTION DIALOG BUTTON ASIDE'.split(' '));
const NEVER = new Set('HTML BODY ARTICLE MAIN'.split(' '));
const LINE_TAGS = new Set('A ABBR B CITE EM FONT I MARK Q S SMALL SPAN STRONG SUB SUP TIME U'.split(' '));
const SENTENCE_TAGS = new Set('P LI TD DD BLOCKQUOTE H1 H2 H3 H4 H5 H6'.split(' '));
const ROLE = /^(?:navigation|complementary|banner|contentinfo|search|dialog|alert)$/iu;
const UNSEEN = /display\s*:\s*none|visibility\s*:\s*hidden/iu;
const MOST_PROSE = 0.35;
const MOST_TEXT = 0.45;

/**
 * Takes away what is around the article: navigation, asides, forms, captions, what is hidden, what is named as
 * junk. Pages misuse every tag and name, so none of these goes that holds much of the page’s prose, alone or
 * together with its likes. Changes the tree.
 */
export function preClean(body: HtmlElement): void {
  const sharesOf = proseShares(body, blocksOf(body));
  const byReason = new Map<string, HtmlElement[]>();
  for (const element of body.querySelectorAll('*')) {
    const reason = reasonToGo(element);
    if (reason === undefined) continue;
    const likes = byReason.get(reason);
    if (likes) likes.push(element);
    else byReason.set(reason, [element]);
  }
  for (const elements of byReason.values()) {
    if (proseIn(elements, sharesOf) > MOST_PROSE) continue;
    for (const element of elements) if (sharesOf(element).text <= MOST_TEXT) element.remove();
  }
}

/** The share of the prose in elements, those inside one another counted once. */
function proseIn(elements: readonly HtmlElement[], sharesOf: (element: HtmlElement) => Shares): number {
  const all = new Set(elements);
  const hasOuter = (element: HtmlElement) => {
    for (let outer = element.parentElement; outer; outer = outer.parentElement)
      if (all.has(outer)) return true;
    return false;
  };
  return elements.reduce((sum, each) => {
    const { prose } = sharesOf(each);
    return prose === 0 || hasOuter(each) ? sum : sum + prose;
  }, 0);
}

/** By what tag, role or name an element is something around the article; `undefined` if by none. */
export function reasonToGo(element: HtmlElement): string | undefined {
  const tag = element.tagName.toUpperCase();
  if (NEVER.has(tag)) return undefined;
  if (AROUND.has(tag)) return tag;
  const hiding = hiddenBy(element);
  if (hiding !== undefined) return hiding;
  const role = element.getAttribute('role');
  if (role && ROLE.test(role)) return `role ${role}`;
  if (tag === 'TABLE') return undefined;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return names.length > 1 ? junkName(names, placeOf(element, tag)) : undefined;
}

function placeOf({ parentElement }: HtmlElement, tag: string): 'text' | 'paragraph' | 'sentence' {
  if (tag === 'P') return 'paragraph';
  if (!LINE_TAGS.has(tag)) return 'text';
  let outer = parentElement;
  while (outer && LINE_TAGS.has(outer.tagName.toUpperCase())) outer = outer.parentElement;
  return outer && SENTENCE_TAGS.has(outer.tagName.toUpperCase()) ? 'sentence' : 'text';
}

function hiddenBy(element: HtmlElement): string | undefined {
  if (element.getAttribute('hidden') !== null) return 'hidden attribute';
  if (element.getAttribute('aria-hidden') === 'true') return 'hidden from readers';
  return UNSEEN.test(element.getAttribute('style') ?? '') ? 'hidden by style' : undefined;
}
