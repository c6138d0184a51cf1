import type { PdfContent } from '#core/extract/pdf/pdf-content.ts';

/** What the person should know of a PDF that could not be read as a whole. */
export function pdfNotes(
  { isLocked, pages, pageCount }: PdfContent,
  paragraphs: number,
  name: string,
): readonly string[] {
  if (isLocked)
    return [`${name} is protected with a password: it is kept as it is, but its text cannot be read.`];
  if (pages.length < pageCount) {
    return [`Of the ${pageCount} pages of ${name}, the text of the first ${pages.length} was read.`];
  }
  return paragraphs > 0
    ? []
    : [`${name} has no text: its pages are likely images from a scanner. It is kept as it is.`];
}
