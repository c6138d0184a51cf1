import { printableText } from './printable-text.ts';
import type { BibliographyEntry, RichNode, RichText } from './rich-text.ts';

/** The longest of what stands in the margin of entries: a number, or letters. Empty if none has any. */
export function longestLabelOf(entries: readonly Pick<BibliographyEntry, 'content'>[]): string {
  let longest = '';
  for (const { content } of entries) {
    const label = labelOf(content);
    if (label.length > longest.length) longest = label;
  }
  return longest;
}

/** What stands in the margin of an entry. */
export function labelOf(content: RichText): string {
  for (const node of content) {
    if (node.kind === 'text') continue;
    if (node.kind === 'display' && node.display === 'left-margin') return lettersOf(node).trim();
    const within = labelOf(node.children);
    if (within !== '') return within;
  }
  return '';
}

function lettersOf(node: RichNode): string {
  return node.kind === 'text' ? printableText(node.text) : node.children.map(lettersOf).join('');
}
