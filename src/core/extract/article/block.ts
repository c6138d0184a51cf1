import type { ParagraphMark } from '../../model/reading.ts';
import type { HtmlElement, HtmlNode } from '../page/html-tree.ts';
import { textWeight } from './text-weight.ts';

/** A run of text that a page sets on lines of its own. */
export type Block = {
  readonly text: string;
  readonly kind: ParagraphMark['kind'] | 'prose';
  /** Of a heading, from 1. */
  readonly level?: number | undefined;
  /** How much of the text is links, 0 to 1. */
  readonly linkShare: number;
  /** The innermost block element it stands in. */
  readonly element: HtmlElement;
  /** The text nodes it was made of. */
  readonly nodes: readonly HtmlNode[];
};

const SENTENCE_END = /[.!?…。！？؟।۔:;][\s"'”’»›)\]」』）】]{0,4}$/u;
const QUOTE_END = /["”’»」』]$/u;
const LEAST_PROSE = 60;
const MOST_LINKS = 0.5;

/** Whether a text ends as sentences do, in any script. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text) || QUOTE_END.test(text);
}

/** Whether a block reads as a sentence or more of an article, not as a label or a link. */
export function isProse({ text, linkShare }: Block): boolean {
  return linkShare < MOST_LINKS && endsSentence(text) && textWeight(text) >= LEAST_PROSE;
}

/** How long blocks are together, as `textWeight` counts. */
export function weightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + textWeight(text), 0);
}
