import type { HtmlElement } from '../page/html-tree.ts';
import type { Block } from './block.ts';
import { textWeight } from './text-weight.ts';

const MOST_LINKED = 0.7;
const WHOLLY_LINKED = 0.85;
const LEAST_TEASER = 25;
const LONGEST_TEASER = 160;
const ADDRESS = /^(?:https?:|www\.)/iu;

/** Leaves out lists whose items are links, headings in a row that are, and lines that are nothing but a link. */
export function withoutLinkLists(blocks: readonly Block[]): readonly Block[] {
  const lists = linkedLists(blocks);
  return blocks.filter((block, at) => {
    if (block.kind === 'list-item') return !lists.has(listOf(block));
    if (!isTeaser(block)) return true;
    if (block.kind === 'heading') return !isLinkedHeading(blocks[at - 1]) && !isLinkedHeading(blocks[at + 1]);
    return false;
  });
}

function isTeaser({ linkShare, text, kind }: Block): boolean {
  if (kind === 'table-row' || kind === 'quote' || linkShare <= WHOLLY_LINKED || ADDRESS.test(text))
    return false;
  const weight = textWeight(text);
  return weight >= LEAST_TEASER && weight < LONGEST_TEASER;
}

function isLinkedHeading(block: Block | undefined): boolean {
  return block?.kind === 'heading' && isTeaser(block);
}

/** The lists of two items and more that are mostly links. */
function linkedLists(blocks: readonly Block[]): ReadonlySet<HtmlElement | null> {
  const lists = new Map<HtmlElement | null, Block[]>();
  for (const block of blocks) {
    if (block.kind !== 'list-item') continue;
    const items = lists.get(listOf(block));
    if (items) items.push(block);
    else lists.set(listOf(block), [block]);
  }
  return new Set(
    [...lists].flatMap(([list, items]) =>
      items.length > 1 && linkedShare(items) > MOST_LINKED ? [list] : [],
    ),
  );
}

function linkedShare(items: readonly Block[]): number {
  const length = items.reduce((sum, { text }) => sum + text.length, 0);
  return items.reduce((sum, { text, linkShare }) => sum + text.length * linkShare, 0) / length;
}

function listOf({ element }: Block): HtmlElement | null {
  return element.closest('ul, ol, dl');
}
