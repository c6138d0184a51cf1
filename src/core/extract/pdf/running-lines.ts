import type { PdfLine, PdfPage } from './pdf-content.ts';

/** How many lines at the top and at the bottom of a page can be running ones. */
const EDGE_LINES = 2;
const FEWEST_REPEATS = 3;
/** Left and right pages often have headers of their own. */
const LEAST_SHARE = 0.3;
const LINE_STEP = 6;
const PAGE_NUMBER =
  /^\W*(?:p(?:age|\.)?\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of|von|sur|de)\s*\d{1,4})?\W*$/iu;

/** The pages without the headers and footers that repeat on them, and without page numbers. */
export function withoutRunningLines(pages: readonly PdfPage[]): readonly PdfPage[] {
  if (pages.length < 2) return pages;
  const repeats = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edgeLines(page).map(keyOf))) repeats.set(key, (repeats.get(key) ?? 0) + 1);
  }
  const enough = Math.max(FEWEST_REPEATS, pages.length * LEAST_SHARE);
  return pages.map((page) => {
    const running = new Set(
      edgeLines(page).filter(
        (line) => PAGE_NUMBER.test(line.text) || (repeats.get(keyOf(line)) ?? 0) >= enough,
      ),
    );
    return { ...page, lines: page.lines.filter((line) => !running.has(line)) };
  });
}

function edgeLines({ lines, height }: PdfPage): PdfLine[] {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  const top = byHeight.slice(0, EDGE_LINES).filter(({ y }) => y > height * 0.85);
  return [...top, ...byHeight.slice(-EDGE_LINES).filter(({ y }) => y < height * 0.15)];
}

/** The same words at the same height are the same line, whatever page number they carry. */
function keyOf({ text, y }: PdfLine): string {
  return `${Math.round(y / LINE_STEP)} ${text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim().toLowerCase()}`;
}
