import { type CoinsWork, coinsWork } from '../../csl/coins/coins-work.ts';
import { contextPairs, type KeyValue } from '../../csl/coins/context-object.ts';
import type { PageStatements } from './page-statements.ts';
import { sharesWords } from './word-overlap.ts';

const LONGEST = 8_000;
const MOST = 50;

/**
 * What a page says of its own work for reference managers. Of several works, those of a list of references among them, the one with the page’s title is meant.
 *
 * @see ANSI/NISO Z39.88-2004 (OpenURL ContextObjects in spans)
 */
export function ownCoins({
  coinsSpans,
  pageTitle,
  meta,
}: Pick<PageStatements, 'coinsSpans' | 'pageTitle' | 'meta'>): CoinsWork | undefined {
  const titles = [meta('citation_title', 'og:title')?.content ?? '', pageTitle].filter(
    (title) => title !== '',
  );
  for (const span of coinsSpans.slice(0, MOST)) {
    const work = coinsWork(contextPairs(span.slice(0, LONGEST)).map(prefixed));
    const [, title = ''] = work.texts.get('title')?.[0] ?? [];
    if (title !== '' && titles.some((each) => sharesWords(each, title))) return work;
  }
  return undefined;
}

/** Pages write the keys of OpenURL 0.1, `atitle`, and those of 1.0, `rft.atitle`. */
function prefixed([key, value]: KeyValue): KeyValue {
  const name = key.toLowerCase();
  return [/^(?:rft|rfr|ctx|url|svc|req)[._]/u.test(name) ? name : `rft.${name}`, value];
}
