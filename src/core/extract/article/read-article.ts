import type { HtmlElement, HtmlTree } from '../page/html-tree.ts';
import type { Article, ArticleHints } from './article.ts';
import { articleBlocks } from './article-blocks.ts';
import { type Block, weightOf } from './block.ts';
import { blocksOf } from './blocks.ts';
import { boundHead } from './bound-head.ts';
import { defuddled } from './defuddled.ts';
import { marksOf } from './marks-of.ts';
import { keepOwnArticle } from './own-article.ts';
import { ownText } from './own-text.ts';
import { LEAST_ARTICLE, readable } from './readable.ts';
import { standfirstOf } from './standfirst-of.ts';

/** A page to read an article from. */
export type ArticlePage = {
  readonly tree: HtmlTree;
  /** Reading changes the tree; a second try needs another one. */
  parseAgain(): HtmlTree;
};

/** What another reading must have more, to be taken for the article instead. */
const MUCH_MORE = 1.5;
/** Of a page larger than this, other readings take too long; what it says is not in a short note. */
const MOST_ELEMENTS = 6_000;

/** The article of a page, without what surrounds it. Changes the tree. */
export function readArticle(page: ArticlePage, hints: ArticleHints): Article {
  const body = bodyOf(page.tree, hints);
  if (!body) return { paragraphs: [], marks: [] };
  const own = ownText(articleBlocks(page.tree, body), hints);
  const blocks = weightOf(own) >= LEAST_ARTICLE ? own : bestOf(own, page, hints);
  return {
    paragraphs: blocks.map(({ text }) => text),
    marks: marksOf(blocks),
    standfirst: standfirstOf(blocks, hints),
  };
}

/** Reads a page again in other ways where hardly anything was found: it is a short note, or was misread. */
function bestOf(first: readonly Block[], page: ArticlePage, hints: ArticleHints): readonly Block[] {
  const untouched = page.parseAgain();
  let best = first;
  for (const find of isLarge(untouched) ? [] : [uncleaned, defuddled]) {
    const tree = page.parseAgain();
    const content = bodyOf(tree, hints) && find(tree);
    const blocks = content ? ownText(blocksOf(content), hints) : [];
    if (weightOf(blocks) > weightOf(best) * MUCH_MORE) best = blocks;
    if (weightOf(best) >= LEAST_ARTICLE) return best;
  }
  const body = bodyOf(untouched, hints);
  return best.length > 0 || !body ? best : blocksOf(body);
}

function isLarge(tree: HtmlTree): boolean {
  return [...tree.querySelectorAll('*')].length > MOST_ELEMENTS;
}

function uncleaned(tree: HtmlTree): HtmlElement | undefined {
  return readable(tree, { least: LEAST_ARTICLE });
}

function bodyOf(tree: HtmlTree, { title }: ArticleHints): HtmlElement | null {
  boundHead(tree);
  const body = tree.querySelector('body');
  if (body) keepOwnArticle(body, title);
  return body;
}
