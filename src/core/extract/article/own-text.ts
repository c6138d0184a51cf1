import type { ArticleHints } from './article.ts';
import type { Block } from './block.ts';
import { withoutClosingSections } from './closing-sections.ts';
import { isCaption } from './is-caption.ts';
import { isControl } from './is-control.ts';
import { isPromo } from './is-promo.ts';
import { withoutLinkLists } from './link-lists.ts';
import { trimHead } from './trim-head.ts';
import { trimTail } from './trim-tail.ts';
import { withoutRepeats } from './without-repeats.ts';

/** The blocks that are the article’s own words: no captions, controls, promotions, lists of links, repetitions. */
export function ownText(blocks: readonly Block[], { title }: Pick<ArticleHints, 'title'>): readonly Block[] {
  const spoken = blocks.filter((block) => !isControl(block) && !isCaption(block));
  const within = withoutClosingSections(spoken).filter((block) => !isPromo(block));
  return trimTail(trimHead(withoutRepeats(withoutLinkLists(within)), title));
}
