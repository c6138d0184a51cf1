import { longestLabelOf } from './labels.ts';
import type { BibliographyDocument, BibliographyEntry } from './rich-text.ts';

/** What a bibliography is before its entries are known. */
export type BibliographyHead = Omit<BibliographyDocument, 'entries'>;

/** Writes a bibliography as text: `begin`, each entry in turn, `end`; joined, they are the file. */
export type TextDocumentWriter = {
  begin(): string;
  /** @param index from 0 */
  entry(entry: BibliographyEntry, index: number): string;
  end(): string;
};
export type MakeTextDocumentWriter = (head: BibliographyHead) => TextDocumentWriter;

/** The whole file at once; the same text as writing it entry by entry. */
export function textDocument(make: MakeTextDocumentWriter, document: BibliographyDocument): string {
  const longestLabel = document.longestLabel ?? longestLabelOf(document.entries);
  const writer = make({ ...document, longestLabel });
  const entries = document.entries.map((entry, index) => writer.entry(entry, index));
  return [writer.begin(), ...entries, writer.end()].join('');
}
