import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf } from '../../languages/phrases.ts';
import { creditLeads } from '../names/credit-leads.ts';
import { readNotice } from '../wire/notices.ts';
import { type Block, isProse } from './block.ts';
import { isBylineLine } from './is-byline-line.ts';
import { isDateLine } from './is-date-line.ts';
import { textWeight } from './text-weight.ts';

const SOME_LINK = 0.4;
const LONGEST_LABEL = 40;
/** A short line that is one of several. */
const NUMBERED = /^(?:\d{1,3}[.)]|[•▪‣◦*–-])\s/u;
/** Credits and notices are read out of the text. */
const ROLES = ['author', 'editor', 'translator', 'interviewer', 'contributor'] as const;
const CREDIT = new RegExp(
  `^[(（]?\\s?(?:${[
    ...ROLES.map((role) => creditLeads(role, { isStrict: true }).before),
    anyOf(inAllLanguages(({ bylines }) => listOf(bylines)?.reporters)),
    anyOf(inAllLanguages(({ reports }) => listOf(reports)?.changes)),
  ].join('|')})`,
  'iu',
);

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
  if (CREDIT.test(text) || readNotice(text)) return false;
  if (linkShare > SOME_LINK || isBylineLine(text)) return true;
  if (kind !== 'table-row' && isDateLine(text)) return true;
  if (kind !== 'prose' || NUMBERED.test(text)) return false;
  return textWeight(text) < LONGEST_LABEL && !/[.!?。！？؟]$/u.test(text);
}
