import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { type Block, weightOf } from './block.ts';
import { isOnly } from './phrase.ts';
import { textWeight } from './text-weight.ts';

/** Headings of what follows an article on its page. */
const AFTER_THE_ARTICLE = isOnly(inAllLanguages(({ page }) => listOf(page)?.closings));
const LONGEST_HEADING = 70;
/** Of the text, what must stand before such a heading: a section of the article itself may bear its words. */
const LEAST_BEFORE = 0.7;

/** Leaves out everything from the first heading on that begins what follows the article: related, comments, author. */
export function withoutClosingSections(blocks: readonly Block[]): readonly Block[] {
  const all = weightOf(blocks);
  let before = 0;
  for (const [at, block] of blocks.entries()) {
    if (before >= all * LEAST_BEFORE && opensClosing(block)) return blocks.slice(0, at);
    before += textWeight(block.text);
  }
  return blocks;
}

/** Whether a block is the heading of what follows an article on its page. */
export function opensClosing({ text, kind }: Block): boolean {
  if (kind !== 'heading' && kind !== 'prose') return false;
  if (textWeight(text) > LONGEST_HEADING) return false;
  return AFTER_THE_ARTICLE.test(text);
}
