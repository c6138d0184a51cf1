import type { HtmlElement } from '../page/html-tree.ts';
import type { Block } from './block.ts';
import { reasonToGo } from './pre-clean.ts';

/** What a body holds: a block may stand in these inside it. */
const INSIDE = new Set('P H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD BLOCKQUOTE PRE'.split(' '));

const LONGEST_CLASSES = 400;

/** What a block stands in. */
export type Body = { readonly element: HtmlElement; readonly classes: readonly string[] };

/** Where the blocks of a page stand in it, kept for when its elements have been moved and renamed. */
export type Places = {
  readonly blocks: readonly Block[];
  parentOf(element: HtmlElement): HtmlElement | null;
  /** As `reasonToGo` says. */
  reasonOf(element: HtmlElement): string | undefined;
  /** What holds a block beside its likes: the innermost element that is no paragraph, heading or list. */
  bodyOf(block: Block): Body;
};

export function placesOf(blocks: readonly Block[]): Places {
  const parents = new Map<HtmlElement, HtmlElement | null>();
  const reasons = new Map<HtmlElement, string | undefined>();
  const bodies = new Map<HtmlElement, Body>();
  for (const { element } of blocks) {
    for (let at: HtmlElement | null = element; at && !parents.has(at); at = at.parentElement) {
      parents.set(at, at.parentElement);
      reasons.set(at, reasonToGo(at));
    }
    if (!bodies.has(element)) bodies.set(element, bodyOf(element));
  }
  return {
    blocks,
    parentOf: (element) => parents.get(element) ?? null,
    reasonOf: (element) => reasons.get(element),
    bodyOf: ({ element }) => bodies.get(element) ?? bodyOf(element),
  };
}

function bodyOf(element: HtmlElement): Body {
  let body = element;
  for (
    let outer = body.parentElement;
    outer && INSIDE.has(body.tagName.toUpperCase());
    outer = body.parentElement
  )
    body = outer;
  return {
    element: body,
    classes: (body.getAttribute('class') ?? '').slice(0, LONGEST_CLASSES).split(/\s+/u).filter(Boolean),
  };
}

/**
 * A test for elements that is true also of all that stands in an element it is true of; each element is looked at
 * once.
 */
export function inherited(
  parentOf: Places['parentOf'],
  isSo: (element: HtmlElement) => boolean,
): (element: HtmlElement) => boolean {
  const known = new Map<HtmlElement, boolean>();
  return (element) => {
    const path: HtmlElement[] = [];
    let result = false;
    for (let at: HtmlElement | null = element; at; at = parentOf(at)) {
      const before = known.get(at);
      if (before !== undefined) {
        result = before;
        break;
      }
      path.push(at);
    }
    for (const at of path.reverse()) {
      result ||= isSo(at);
      known.set(at, result);
    }
    return result;
  };
}
