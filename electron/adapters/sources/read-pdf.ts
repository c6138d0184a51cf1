import type { PdfDocumentProxy, TextItem } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { PdfContent, PdfLine, PdfPage } from '#core/extract/pdf/pdf-content.ts';
import { said } from '#core/said/said.ts';
import { withPdf } from './pdf-engine.ts';

const MOST_PAGES = 5_000;
const MOST_CHARACTERS = 20_000_000;
/** Within the minute that a source has, so that what was read until then is kept. */
const LONGEST_MS = 40_000;

export type ReadPdfOptions = {
  /** For sentences. */
  readonly name: string;
  /** Folder of PDF.js's `*.bcmap`. */
  readonly characterMaps: URL;
};

/**
 * Reads the lines of a PDF and what it says of itself: all its pages, or as many as can be read in time.
 *
 * @throws PressmarkError `unreadable` if it cannot be opened, other than for want of a password
 */
export async function readPdf(
  bytes: Uint8Array,
  { name, characterMaps }: ReadPdfOptions,
): Promise<PdfContent> {
  try {
    return await withPdf(bytes, characterMaps, async (document) => ({
      facts: await factsOf(document),
      pages: await pagesOf(document),
      pageCount: document.numPages,
      isLocked: false,
    }));
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException') {
      return { facts: new Map(), pages: [], pageCount: 0, isLocked: true };
    }
    throw new PressmarkError('unreadable', said('sources.pdf-damaged', { name }), { cause });
  }
}

async function factsOf(document: PdfDocumentProxy): Promise<Map<string, string>> {
  const facts = new Map<string, string>();
  const add = (name: string, value: unknown) => {
    const text = Array.isArray(value) ? value.join('; ') : value;
    if (typeof text === 'string' && text.trim() !== '') facts.set(name.toLowerCase(), text);
  };
  try {
    const { info, metadata } = await document.getMetadata();
    for (const [name, value] of Object.entries(info)) {
      if (name === 'Custom' && value instanceof Object)
        for (const [own, text] of Object.entries(value)) add(own, text);
      else add(name, value);
    }
    for (const [name, value] of metadata ?? []) add(name, value);
  } catch {
    // Broken facts are none; the text stands by itself.
  }
  return facts;
}

async function pagesOf(document: PdfDocumentProxy): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  const deadline = performance.now() + LONGEST_MS;
  let characters = 0;
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
    if (performance.now() > deadline || characters > MOST_CHARACTERS) break;
    const page = await pageOf(document, number);
    for (const { text } of page.lines) characters += text.length;
    pages.push(page);
  }
  return pages;
}

async function pageOf(document: PdfDocumentProxy, number: number): Promise<PdfPage> {
  try {
    const page = await document.getPage(number);
    const [left = 0, lower = 0, right = 0, upper = 0] = page.view;
    const { items } = await page.getTextContent();
    page.cleanup();
    const lines = linesOf(items.filter((item) => 'str' in item));
    return {
      width: right - left,
      height: upper - lower,
      lines: lines.map((line) => ({ ...line, x: line.x - left, y: line.y - lower })),
    };
  } catch {
    // A page that cannot be read is one without text; the others still have theirs.
    return { width: 0, height: 0, lines: [] };
  }
}

function linesOf(items: readonly TextItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let line: TextItem[] = [];
  for (const item of items) {
    line.push(item);
    if (!item.hasEOL) continue;
    lines.push(...lineOf(line));
    line = [];
  }
  return [...lines, ...lineOf(line)];
}

function lineOf(items: readonly TextItem[]): PdfLine[] {
  const printed = items.filter(({ str }) => str.trim() !== '');
  if (printed.length === 0) return [];
  const main = printed.reduce((longest, item) => (item.str.length > longest.str.length ? item : longest));
  const [, , skew = 0, scale = 0, , y = 0] = main.transform;
  const starts = printed.map(({ transform }) => transform[4] ?? 0);
  const ends = printed.map(({ transform, width }) => (transform[4] ?? 0) + width);
  const x = Math.min(...starts);
  const text = items.map(({ str }) => str).join('');
  return [{ text, x, y, width: Math.max(...ends) - x, size: Math.hypot(skew, scale) || main.height || 1 }];
}
