import type { HtmlElement } from '../page/html-tree.ts';
import { type Block, isProse, weightOf } from './block.ts';
import { opensClosing } from './closing-sections.ts';
import { type Body, inherited, type Places } from './places.ts';
import { textWeight } from './text-weight.ts';

/** Of the article found, what must stand in elements of one name for that to be the name of its body. */
const LEAST_SHARE = 0.2;
/** What the sentences under the title weigh at least, if the article begins with them; a standfirst weighs less. */
const LEAST_BEGINNING = 500;

/**
 * Adds what Readability passed over though it stands just as what it found: pages cut the body of an article into
 * pieces, for pictures and advertisements, and some of the pieces score too low. What is added lies in the same
 * element or in one of the same classes, from its first sentence to its last; or it is a run of sentences between
 * the title and what was found. Another title, another `<article>`, comments and what else is around an article are
 * never added.
 *
 * @param places taken before Readability moved what it found
 */
export function withRestOfBody(article: readonly Block[], places: Places): readonly Block[] {
  const { blocks } = places;
  const found = new Set(article);
  const first = blocks.findIndex((block) => found.has(block));
  const last = blocks.findLastIndex((block) => found.has(block));
  if (first < 0) return article;
  const title = blocks.slice(0, first).findLastIndex(isTitle);
  const end = blocks.findIndex((block, at) => at > last && (isTitle(block) || opensClosing(block)));
  const isElsewhere = elsewhere(article, places);
  const near = blocks
    .slice(title + 1, end < 0 ? undefined : end)
    .filter((block) => found.has(block) || !isElsewhere(block.element));
  const between = near.slice(
    0,
    near.findIndex((block) => found.has(block)),
  );
  const added = new Set([...likePieces(near, article, places), ...(title < 0 ? [] : beginning(between))]);
  return added.size === 0 ? article : blocks.filter((block) => found.has(block) || added.has(block));
}

/**
 * Tells whether an element stands in another `<article>` than what was found, or in what is around articles. What
 * the elements around the found blocks are named is no sign of that.
 */
function elsewhere(
  article: readonly Block[],
  { parentOf, reasonOf }: Places,
): (element: HtmlElement) => boolean {
  const holders = new Set<HtmlElement>();
  for (const { element } of article)
    for (let at: HtmlElement | null = element; at && !holders.has(at); at = parentOf(at)) holders.add(at);
  const misused = new Set([...holders].flatMap((holder) => reasonOf(holder) ?? []));
  return inherited(parentOf, (element) => {
    if (holders.has(element)) return false;
    if (element.tagName.toUpperCase() === 'ARTICLE') return true;
    const reason = reasonOf(element);
    return reason !== undefined && !misused.has(reason);
  });
}

/** What stands in bodies named as those of the article, each from its first sentence to its last. */
function likePieces(near: readonly Block[], article: readonly Block[], places: Places): readonly Block[] {
  const isLike = likeBodies(article, places);
  const found = new Set(article);
  const pieces = new Map<HtmlElement, Block[]>();
  for (const block of near) {
    const body = places.bodyOf(block);
    if (!isLike(body)) continue;
    const piece = pieces.get(body.element);
    if (piece) piece.push(block);
    else pieces.set(body.element, [block]);
  }
  return [...pieces.values()].flatMap((piece) => {
    const isIn = (block: Block) => found.has(block) || isSentence(block);
    const first = piece.findIndex(isIn);
    return first < 0 ? [] : piece.slice(first, piece.findLastIndex(isIn) + 1);
  });
}

/** Tells whether a body is one of those that hold much of an article’s sentences, or bears their classes. */
function likeBodies(article: readonly Block[], { bodyOf }: Places): (body: Body) => boolean {
  const sentences = article.filter(isSentence);
  const weights = new Map<HtmlElement | string, { readonly body: Body; weight: number }>();
  for (const block of sentences) {
    const body = bodyOf(block);
    const name = body.classes.join(' ') || body.element;
    const weight = textWeight(block.text);
    const sum = weights.get(name);
    if (sum) sum.weight += weight;
    else weights.set(name, { body, weight });
  }
  const least = weightOf(sentences) * LEAST_SHARE;
  const bodies = [...weights.values()].flatMap(({ body, weight }) => (weight >= least ? [body] : []));
  return ({ element, classes }) =>
    bodies.some((body) => body.element === element || isSubset(body.classes, classes));
}

/** A piece may have a class more than the others. */
function isSubset(few: readonly string[], many: readonly string[]): boolean {
  return few.length > 0 && few.every((name) => many.includes(name));
}

/** The sentences between title and article, where they are more than a standfirst, and what stands among them. */
function beginning(between: readonly Block[]): readonly Block[] {
  const sentences = between.filter((block) => isSentence(block) && /^P$/iu.test(block.element.tagName));
  const [first] = sentences;
  return first && weightOf(sentences) >= LEAST_BEGINNING ? between.slice(between.indexOf(first)) : [];
}

function isTitle({ level }: Block): boolean {
  return level === 1;
}

/** Lists and headings alone are no piece of a body: key points stand beside it. */
function isSentence(block: Block): boolean {
  return block.kind === 'prose' && isProse(block);
}
