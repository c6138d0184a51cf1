import type { HtmlTree } from '../page/html-tree.ts';

const LONGEST_TITLE = 1_000;
const LONGEST_META = 5_000;

/**
 * Takes away what is too long for what it is, before libraries look at a page: they compare titles by patterns whose
 * time grows with the square of their length. Changes the tree.
 */
export function boundHead(tree: HtmlTree): void {
  for (const title of tree.querySelectorAll('title'))
    if ((title.textContent?.length ?? 0) > LONGEST_TITLE) title.remove();
  for (const meta of tree.querySelectorAll('meta[content]'))
    if ((meta.getAttribute('content')?.length ?? 0) > LONGEST_META) meta.remove();
}
