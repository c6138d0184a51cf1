import { lettersOf } from '../../model/letters-of.ts';
import { type Block, isProse } from './block.ts';
import { isBylineLine } from './is-byline-line.ts';
import { isDateLine } from './is-date-line.ts';

/** The title is repeated at most this many blocks into the text. */
const TITLE_WITHIN = 4;
/** What a repeated title may have more than the title, as a kicker or the site’s name. */
const MOST_MORE = 20;
const LEAST_TITLE = 12;

/**
 * Leaves out what stands above the first paragraph and is not the article’s text: its title again, who wrote
 * it and when.
 */
export function trimHead(blocks: readonly Block[], title: string | undefined): readonly Block[] {
  const first = Math.max(0, blocks.findIndex(isProse));
  const heading = lettersOf(title ?? '');
  return blocks.filter((block, at) => {
    if (at <= Math.max(first, TITLE_WITHIN) && isTitle(lettersOf(block.text), heading)) return false;
    if (at > first + 1) return true;
    return block.kind === 'heading' || !(isBylineLine(block.text) || isDateLine(block.text));
  });
}

function isTitle(text: string, title: string): boolean {
  if (text === title) return true;
  if (text.length < LEAST_TITLE || title.length < LEAST_TITLE) return false;
  return title.includes(text) || (text.includes(title) && text.length <= title.length + MOST_MORE);
}
