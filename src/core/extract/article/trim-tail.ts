import { type Block, isProse } from './block.ts';
import { isBylineLine } from './is-byline-line.ts';
import { isDateLine } from './is-date-line.ts';
import { textWeight } from './text-weight.ts';

const SOME_LINK = 0.4;
const LONGEST_LABEL = 40;
/** A short line that is one of several. */
const NUMBERED = /^(?:\d{1,3}[.)]|[•▪‣◦*–-])\s/u;
/** Credits and notices are read out of the text. */
const CREDIT =
  /^(?:[(（]?\s?(?:reporting|additional reporting|editing|edited|writing|translated|compiled|updated|correction|clarification|editor[’']s note)|责任编辑|编辑|記者|记者)/iu;

/** Leaves out what stands below the last paragraph and is no sentence: headings of what followed, links, labels. */
export function trimTail(blocks: readonly Block[]): readonly Block[] {
  let end = blocks.length;
  while (end > 1) {
    const last = blocks[end - 1];
    if (!last || isProse(last) || !isLeftover(last)) break;
    end--;
  }
  return blocks.slice(0, end);
}

function isLeftover({ text, kind, linkShare }: Block): boolean {
  if (kind === 'heading') return true;
  if (CREDIT.test(text)) return false;
  if (linkShare > SOME_LINK || isBylineLine(text)) return true;
  if (kind !== 'table-row' && isDateLine(text)) return true;
  if (kind !== 'prose' || NUMBERED.test(text)) return false;
  return textWeight(text) < LONGEST_LABEL && !/[.!?。！？؟]$/u.test(text);
}
