import type { ArticleHints } from './article.ts';
import { type Block, weightOf } from './block.ts';
import { withoutClosingSections } from './closing-sections.ts';
import { isCaption } from './is-caption.ts';
import { isControl } from './is-control.ts';
import { isPromo } from './is-promo.ts';
import { withoutLinkLists } from './link-lists.ts';
import { trimHead } from './trim-head.ts';
import { trimTail } from './trim-tail.ts';
import { withoutRepeats } from './without-repeats.ts';

type Filter = (blocks: readonly Block[]) => readonly Block[];

/** A filter that would leave less of a text has taken the text itself for something else. */
const LEAST_LEFT = 0.5;

/** The blocks that are the article’s own words: no captions, controls, promotions, lists of links, repetitions. */
export function ownText(blocks: readonly Block[], { title }: Pick<ArticleHints, 'title'>): readonly Block[] {
  const filters: readonly Filter[] = [
    without((block) => isControl(block) || isCaption(block)),
    withoutClosingSections,
    without(isPromo),
    withoutLinkLists,
    withoutRepeats,
    (all) => trimHead(all, title),
    trimTail,
  ];
  return filters.reduce((left, filter) => {
    const filtered = filter(left);
    return weightOf(filtered) < weightOf(left) * LEAST_LEFT ? left : filtered;
  }, blocks);
}

function without(isOther: (block: Block) => boolean): Filter {
  return (blocks) => blocks.filter((block) => !isOther(block));
}
