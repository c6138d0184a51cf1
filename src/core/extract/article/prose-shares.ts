import { type HtmlElement, isElement } from '../page/html-tree.ts';
import { type Block, isProse } from './block.ts';
import { textWeight } from './text-weight.ts';

/** How much of a page lies in an element, 0 to 1. */
export type Shares = { readonly text: number; readonly prose: number };

/** Measures every element of a page in one walk. @param blocks those of `root` */
export function proseShares(root: HtmlElement, blocks: readonly Block[]): (element: HtmlElement) => Shares {
  const own = new Map<HtmlElement, { text: number; prose: number }>();
  for (const block of blocks) {
    const weight = textWeight(block.text);
    const sums = own.get(block.element) ?? { text: 0, prose: 0 };
    sums.text += weight;
    if (isProse(block)) sums.prose += weight;
    own.set(block.element, sums);
  }
  const sums = new Map<HtmlElement, Shares>();
  const total = sumUp(root, own, sums);
  return (element) => {
    const { text, prose } = sums.get(element) ?? { text: 0, prose: 0 };
    return { text: text / Math.max(1, total.text), prose: prose / Math.max(1, total.prose) };
  };
}

function sumUp(
  element: HtmlElement,
  own: ReadonlyMap<HtmlElement, Shares>,
  sums: Map<HtmlElement, Shares>,
): Shares {
  let { text, prose } = own.get(element) ?? { text: 0, prose: 0 };
  for (const child of element.childNodes) {
    if (!isElement(child)) continue;
    const inside = sumUp(child, own, sums);
    text += inside.text;
    prose += inside.prose;
  }
  const sum = { text, prose };
  sums.set(element, sum);
  return sum;
}
