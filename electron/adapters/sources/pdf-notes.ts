import type { PdfContent } from '#core/extract/pdf/pdf-content.ts';
import { type Said, said } from '#core/said/said.ts';

/** What the person should know of a PDF that could not be read as a whole. */
export function pdfNotes(
  { isLocked, pages, pageCount }: PdfContent,
  paragraphs: number,
  name: string,
): readonly Said[] {
  if (isLocked) return [said('sources.pdf-locked', { name })];
  if (pages.length < pageCount) {
    return [said('sources.pdf-partly', { pages: pageCount, name, read: pages.length })];
  }
  return paragraphs > 0 ? [] : [said('sources.pdf-scanned', { name })];
}
