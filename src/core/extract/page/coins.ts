import type { PageStatements } from './page-statements.ts';
import { sharesWords } from './word-overlap.ts';

const LONGEST = 8_000;
const MOST = 50;

/**
 * What a page says of its own work for reference managers, by key: `atitle`, `jtitle`, `volume`. Of several works,
 * those of a list of references among them, the one with the page’s title is meant.
 *
 * @see ANSI/NISO Z39.88-2004 (OpenURL ContextObjects in spans)
 */
export function ownCoins({
  coinsSpans,
  pageTitle,
  meta,
}: Pick<PageStatements, 'coinsSpans' | 'pageTitle' | 'meta'>): ReadonlyMap<string, string> {
  const titles = [meta('citation_title', 'og:title')?.content ?? '', pageTitle].filter(
    (title) => title !== '',
  );
  for (const span of coinsSpans.slice(0, MOST)) {
    const facts = readCoin(span);
    const title = facts.get('atitle') ?? facts.get('btitle') ?? facts.get('title') ?? '';
    if (title !== '' && titles.some((each) => sharesWords(each, title))) return facts;
  }
  return new Map();
}

function readCoin(span: string): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  for (const [key, value] of new URLSearchParams(span.slice(0, LONGEST))) {
    const name = key.replace(/^rft\./u, '').toLowerCase();
    if (value.trim() !== '' && !facts.has(name)) facts.set(name, value.trim());
  }
  return facts;
}
