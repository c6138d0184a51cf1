import type { PageFacts } from '../page/page-facts.ts';

/** Whether a page is one of a wiki, which many write, and none of them under a byline. */
export function isWiki({ meta }: Pick<PageFacts, 'meta'>): boolean {
  return /^(?:mediawiki|dokuwiki|xwiki|pmwiki|tiki wiki)\b/iu.test(meta('generator')?.content ?? '');
}
