import { directionOf, isolate } from './bidi.ts';
import { printableText } from './printable-text.ts';
import type { BibliographyDocument } from './rich-text.ts';
import { plainTextOf } from './runs.ts';
import { surroundingsOf } from './surroundings.ts';
import { type BibliographyHead, type TextDocumentWriter, textDocument } from './text-document.ts';

/**
 * Plain text: the title, an empty line, one entry a line. Text of the other direction is in isolates, so that it
 * reads right wherever it is pasted.
 */
export function plainTextDocument(document: BibliographyDocument): string {
  return textDocument(plainTextWriter, document);
}

/** The same, entry by entry. */
export function plainTextWriter(head: BibliographyHead): TextDocumentWriter {
  const { title, layout } = head;
  const base = directionOf(layout.locale);
  const heading = isolate(printableText(title).trim(), base);
  return {
    begin: () => (heading === '' ? '' : `${heading}\n\n`),
    entry: (entry) => `${plainTextOf(entry.content, surroundingsOf(entry, head).base, entry.language)}\n`,
    end: () => '',
  };
}
