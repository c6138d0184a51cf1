import type { HtmlElement } from '../page/html-tree.ts';
import type { Block } from './block.ts';

/** A cell with more than this holds prose: the table is there for the layout. */
const LONGEST_CELL = 200;
const BETWEEN_CELLS = ' | ';

/**
 * A row of a table of data in one line.
 *
 * @param cells the blocks found in the row
 * @returns `undefined` if there is but one, or one holds prose: old pages lay out their columns with tables
 */
export function rowBlock(row: HtmlElement, cells: readonly Block[]): Block | undefined {
  const holders = new Set(cells.map((cell) => holderOf(cell, row)));
  // Two blocks in one cell are paragraphs: such a cell is a column of the page.
  if (cells.length < 2 || holders.size < cells.length || holders.has(undefined)) return undefined;
  const length = cells.reduce((sum, { text }) => sum + text.length, 0);
  const linked = cells.reduce((sum, { text, linkShare }) => sum + text.length * linkShare, 0);
  return {
    text: cells.map(({ text }) => text).join(BETWEEN_CELLS),
    kind: 'table-row',
    linkShare: linked / length,
    element: row,
    nodes: cells.flatMap(({ nodes }) => nodes),
  };
}

/** The cell of the row that a block fills; `undefined` if it is none of data. */
function holderOf({ text, kind, element }: Block, row: HtmlElement): HtmlElement | undefined {
  if (text.length > LONGEST_CELL || kind === 'table-row' || kind === 'heading') return undefined;
  const cell = /^T[DH]$/iu.test(element.tagName) ? element : element.parentElement;
  return cell?.parentElement === row ? cell : undefined;
}
