import type { OutputFormat } from '../../model/output-format.ts';
import { asciidocWriter } from './asciidoc.ts';
import { docxDocument } from './docx.ts';
import { htmlFragmentWriter, htmlWriter } from './html.ts';
import { latexFragmentWriter, latexWriter } from './latex.ts';
import { markdownWriter } from './markdown.ts';
import { odtDocument } from './odt.ts';
import { plainTextWriter } from './plain-text.ts';
import type { BibliographyDocument } from './rich-text.ts';
import { rtfWriter } from './rtf.ts';
import type { MakeTextDocumentWriter } from './text-document.ts';

type TextWriters = {
  /** A file of its own. */
  readonly document: MakeTextDocumentWriter;
  /** To be pasted into another, without a title. */
  readonly fragment: MakeTextDocumentWriter;
};

const same = (writer: MakeTextDocumentWriter): TextWriters => ({
  document: writer,
  fragment: (head) => writer({ ...head, title: '' }),
});

/** The formats that are text, entry by entry. */
export const TEXT_OUTPUTS: Readonly<Partial<Record<OutputFormat, TextWriters>>> = {
  text: same(plainTextWriter),
  html: { document: htmlWriter, fragment: htmlFragmentWriter },
  rtf: same(rtfWriter),
  markdown: same(markdownWriter),
  asciidoc: same(asciidocWriter),
  latex: { document: latexWriter, fragment: latexFragmentWriter },
};

/** The formats of word processors, as files in memory. */
export const BINARY_OUTPUTS: Readonly<
  Partial<Record<OutputFormat, (document: BibliographyDocument) => Promise<Uint8Array>>>
> = { docx: docxDocument, odt: odtDocument };
