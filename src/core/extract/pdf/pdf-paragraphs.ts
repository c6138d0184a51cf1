import { joinLines } from './join-lines.ts';
import type { PdfLine, PdfPage } from './pdf-content.ts';
import { withoutRunningLines } from './running-lines.ts';

const ENDS_SENTENCE = /[.!?…:。！？؟۔”"’»)\]]\s*$/u;
const LIST_MARK = /^\s*(?:[•‣▪●–—*-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s/iu;

/** The paragraphs of a PDF in the order of its text, hyphens at line ends joined, without headers and footers. */
export function pdfParagraphs(pages: readonly PdfPage[]): string[] {
  const kept = withoutRunningLines(pages).map(({ lines }) => lines.filter(({ text }) => text.trim() !== ''));
  const lines = kept.flat();
  const measures = measuresOf(lines);
  const tops = new Set(kept.map(([first]) => first));
  const paragraphs: PdfLine[][] = [];
  let before: PdfLine | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && before && continues({ before, line, isTop: tops.has(line) }, measures)) last.push(line);
    else paragraphs.push([line]);
    before = line;
  }
  const words = wordsOf(lines);
  return paragraphs
    .map((paragraph) =>
      joinLines(
        paragraph.map(({ text }) => text),
        words,
      ),
    )
    .filter((text) => text !== '');
}

type Measures = {
  /** Baseline to baseline within a paragraph, in type sizes. */
  readonly step: number;
  /** How wide most full lines are. */
  readonly width: number;
};

function measuresOf(lines: readonly PdfLine[]): Measures {
  const steps: number[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const step = before ? (before.y - line.y) / line.size : 0;
    if (step > 0.5 && step < 3) steps.push(Math.round(step * 20) / 20);
  }
  const widths = lines.map(({ width }) => width).sort((a, b) => a - b);
  return { step: commonest(steps) ?? 1.2, width: widths[Math.floor(widths.length * 0.75)] ?? 0 };
}

function commonest(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

type Neighbours = {
  readonly before: PdfLine;
  readonly line: PdfLine;
  /** It is the first of a page. */
  readonly isTop: boolean;
};

/** Whether a line goes on with the paragraph of the line before it. */
function continues({ before, line, isTop }: Neighbours, { step, width }: Measures): boolean {
  if (Math.abs(before.size - line.size) > Math.min(before.size, line.size) * 0.12) return false;
  if (LIST_MARK.test(line.text)) return false;
  const down = (before.y - line.y) / line.size;
  const isEnd = ENDS_SENTENCE.test(before.text);
  const isShort = before.width < width * 0.8;
  // Another column or page: a sentence that was cut goes on there.
  if (isTop || down < -0.5) return !isEnd && !isShort && !/^\p{Lu}/u.test(line.text);
  if (down > step * 1.35) return false;
  if (isEnd && isShort) return false;
  const isIndented = line.x > before.x + line.size * 0.7 && line.x < before.x + line.size * 4;
  return !(isIndented && isEnd);
}

function wordsOf(lines: readonly PdfLine[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines) {
    // The last word of a line may be half a one.
    for (const word of text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []) words.add(word);
  }
  return words;
}
