import type { HtmlElement, HtmlNode, HtmlTree } from '../page/html-tree.ts';
import { type Block, isProse, weightOf } from './block.ts';
import { blocksOf } from './blocks.ts';
import { placesOf } from './places.ts';
import { preClean } from './pre-clean.ts';
import { proseRoot } from './prose-root.ts';
import { proseShares } from './prose-shares.ts';
import { LEAST_ARTICLE, readable } from './readable.ts';
import { withRestOfBody } from './rest-of-body.ts';

/** Of the sentences that stand together on a page; if Readability finds fewer, it found something else. */
const LEAST_SHARE = 0.1;

/**
 * The blocks of a page that make up its article, with captions and promotions still among them. Readability
 * tells which; their text and kind are taken from the page as it was, because it rearranges what it finds.
 * Changes the tree.
 */
export function articleBlocks(tree: HtmlTree, body: HtmlElement): readonly Block[] {
  preClean(body);
  const blocks = blocksOf(body);
  const together = blocksIn(proseRoot(body, proseShares(body, blocks)), blocks);
  const places = placesOf(blocks);
  const content = readable(tree, { least: LEAST_ARTICLE });
  const article = content ? chosenBlocks(blocks, blocksOf(content)) : [];
  if (proseWeight(article) < proseWeight(together) * LEAST_SHARE) return together;
  return withQuotesBetween(withRestOfBody(article, places), blocks);
}

/** Those of a page’s blocks that were found again: by their nodes, or by their words if those are copies. */
function chosenBlocks(blocks: readonly Block[], found: readonly Block[]): readonly Block[] {
  const nodes = new Set(found.flatMap((block) => block.nodes));
  const same = blocks.filter((block) => isMostlyIn(block, nodes));
  if (same.length > 0) return same;
  const texts = new Set(found.map(({ text }) => text));
  const alike = blocks.filter(({ text }) => texts.has(text));
  return alike.length * 2 > found.length ? alike : found;
}

function isMostlyIn({ nodes }: Block, article: ReadonlySet<HtmlNode>): boolean {
  let [inside, all] = [0, 0];
  for (const node of nodes) {
    const length = node.textContent?.length ?? 0;
    all += length;
    if (article.has(node)) inside += length;
  }
  return inside * 2 > all;
}

/** Readability passes over posts of others that stand between an article’s paragraphs: they are full of links. */
function withQuotesBetween(article: readonly Block[], blocks: readonly Block[]): readonly Block[] {
  const chosen = new Set(article);
  const first = blocks.findIndex((block) => chosen.has(block));
  const last = blocks.findLastIndex((block) => chosen.has(block));
  if (first < 0) return article;
  return blocks.filter(
    (block, at) => chosen.has(block) || (block.kind === 'quote' && at > first && at < last),
  );
}

function blocksIn(root: HtmlElement, blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ element }) => {
    for (let outer: HtmlElement | null = element; outer; outer = outer.parentElement) {
      if (outer === root) return true;
    }
    return false;
  });
}

function proseWeight(blocks: readonly Block[]): number {
  return weightOf(blocks.filter(isProse));
}
