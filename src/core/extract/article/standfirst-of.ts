import { lettersOf } from '../../model/letters-of.ts';
import type { ArticleHints } from './article.ts';
import type { Block } from './block.ts';

/** A standfirst stands among the first lines, if it is in the text at all. */
const WITHIN = 3;
const LEAST = 30;
const NAMED =
  /(?:^|[\s_-])(?:standfirst|dek|deck|sub-?head(?:line|ing)?|sub-?title|summary|lede?|chapo|chapeau|vorspann|teaser|entradilla|bajada|sommario|occhiello|excerpt|article-?intro)(?:$|[\s_-])/iu;
const LONGEST_NAMES = 300;
const OUTWARD = 2;

/** The line or two under the title that sum an article up, where the page sets them apart and the text has them. */
export function standfirstOf(
  blocks: readonly Block[],
  { description }: Pick<ArticleHints, 'description'>,
): string | undefined {
  const summary = lettersOf(description ?? '');
  return blocks.slice(0, WITHIN).find(({ text, element }) => {
    if (text.length < LEAST) return false;
    return isNamed(element) || (summary.length >= LEAST && lettersOf(text) === summary);
  })?.text;
}

function isNamed(element: Block['element']): boolean {
  let outer: typeof element | null = element;
  for (let step = 0; outer && step < OUTWARD; step++, outer = outer.parentElement) {
    const names = outer.getAttribute('class') ?? '';
    if (names.length <= LONGEST_NAMES && NAMED.test(names)) return true;
  }
  return false;
}
