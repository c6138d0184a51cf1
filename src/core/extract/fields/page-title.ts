import { lineOf } from '../page/html-tree.ts';
import { textOf } from '../page/json-ld.ts';
import type { PageFacts } from '../page/page-facts.ts';

/** What the page calls itself in its head, the site’s name still with it: enough to know its heading by. */
export function pageTitle({ tree, meta, jsonLd }: PageFacts): string {
  return [
    meta('citation_title', 'og:title', 'twitter:title')?.content,
    textOf(jsonLd.article?.headline),
    lineOf(tree.querySelector('title')),
  ]
    .filter((title) => title !== undefined)
    .join(' ')
    .slice(0, 600);
}
