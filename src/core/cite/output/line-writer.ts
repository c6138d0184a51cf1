import { directionOf, isolate } from './bidi.ts';
import { printableText } from './printable-text.ts';
import type { Block } from './run.ts';
import { blocksOf } from './runs.ts';
import { surroundingsOf } from './surroundings.ts';
import type { BibliographyHead, TextDocumentWriter } from './text-document.ts';

/** How a markup language writes text. */
export type LineMarkup = {
  /** What stands before the title of a document. */
  readonly heading: string;
  /** Text that is no markup within a line. */
  escape(text: string): string;
  /** The same for what would be markup only where a line begins; it takes text that is escaped already. */
  escapeStart(line: string): string;
  writeBlock(block: Block, before: Block | undefined): string;
};

/** Opens and closes a piece of text. */
export type Tag = { readonly open: string; readonly close: string };

/** Writes each entry as a paragraph on one line, under the title. */
export function lineWriter(markup: LineMarkup, head: BibliographyHead): TextDocumentWriter {
  const { title, layout } = head;
  const base = directionOf(layout.locale);
  const heading = markup.escape(isolate(printableText(title).trim(), base));
  return {
    begin: () => (heading === '' ? '' : `${markup.heading}${heading}\n\n`),
    entry: (entry) => {
      const blocks = blocksOf(entry.content, surroundingsOf(entry, head));
      const line = blocks.map((block, at) => markup.writeBlock(block, blocks[at - 1])).join('');
      return `${markup.escapeStart(line.trim())}\n\n`;
    },
    end: () => '',
  };
}
