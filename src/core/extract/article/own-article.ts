import { lettersOf } from '../../model/letters-of.ts';
import type { HtmlElement } from '../page/html-tree.ts';
import { LEAST_ARTICLE } from './readable.ts';
import { textWeight } from './text-weight.ts';

const LEAST_TITLE = 8;

/**
 * Leaves only the page’s own article where others were set below it, as pages do that go on without end: of several
 * long `<article>` elements one has the page’s title for a heading, and those that have another heading of the same
 * rank are other articles. Changes the tree.
 */
export function keepOwnArticle(body: HtmlElement, title: string | undefined): void {
  const name = lettersOf(title ?? '');
  if (name.length < LEAST_TITLE) return;
  const articles = [...body.querySelectorAll('article')].filter(isLongAndOutermost);
  const own = articles.flatMap((article) => {
    const heading = [...article.querySelectorAll('h1, h2')].find(
      (each) => lettersOf(each.textContent ?? '') === name,
    );
    return heading ? [{ article, rank: heading.tagName }] : [];
  });
  const [only] = own;
  if (!only || own.length > 1) return;
  for (const article of articles)
    if (article !== only.article && article.querySelector(only.rank)) article.remove();
}

function isLongAndOutermost(article: HtmlElement): boolean {
  const isInner = article.parentElement?.closest('article') != null;
  return !isInner && textWeight(article.textContent ?? '') >= LEAST_ARTICLE;
}
