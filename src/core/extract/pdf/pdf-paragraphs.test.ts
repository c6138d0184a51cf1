import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLines } from './join-lines.ts';
import type { PdfLine } from './pdf-content.ts';
import { pdfParagraphs } from './pdf-paragraphs.ts';

const line = (text: string, y: number, change: Partial<PdfLine> = {}): PdfLine => ({
  text,
  x: 72,
  y,
  width: 400,
  size: 10,
  ...change,
});
const page = (...lines: readonly PdfLine[]) => ({ width: 595, height: 842, lines });

describe('pdfParagraphs', () => {
  it('parts paragraphs at gaps, at indents, after short last lines, and where the type changes', () => {
    const lines = [
      line('A heading', 700, { size: 14, width: 60 }),
      line('One goes on for a line and', 680),
      line('ends here.', 668, { width: 60 }),
      line('Two begins and also ends.', 656),
      line('Three is indented and', 644, { x: 84 }),
      line('goes on', 632),
      line('Four stands apart', 600),
    ];
    expect(pdfParagraphs([page(...lines)])).toEqual([
      'A heading',
      'One goes on for a line and ends here.',
      'Two begins and also ends.',
      'Three is indented and goes on',
      'Four stands apart',
    ]);
  });

  it('reads columns one after the other, in the order of the file', () => {
    const left = line('The left column ends in the', 100);
    const right = line('middle of a sentence.', 700, { x: 320 });
    expect(pdfParagraphs([page(left, right)])).toEqual(['The left column ends in the middle of a sentence.']);
  });

  it('loses no word of a page that has nothing repeating', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/u);
    const lines = fc.array(
      fc.record({ words: fc.array(word, { minLength: 1 }), y: fc.integer({ min: 200, max: 700 }) }),
    );
    fc.assert(
      fc.property(lines, (given) => {
        const text = pdfParagraphs([page(...given.map(({ words, y }) => line(words.join(' '), y)))]).join(
          ' ',
        );
        expect(text).toBe(given.flatMap(({ words }) => words).join(' '));
      }),
    );
  });
});

describe('joinLines', () => {
  it.each([
    [['a dock-', 'worker'], 'a dockworker'],
    [['the well-', 'known port'], 'the well-known port'],
    [['from 1990-', '1995'], 'from 1990-1995'],
    [['Müller-', 'Lüdenscheidt'], 'Müller-Lüdenscheidt'],
    [['soft\u00ad', 'ened'], 'softened'],
    [['of\ufb01cial'], 'official'],
    [['港は', '閉じた'], '港は閉じた'],
    [['plain', 'lines'], 'plain lines'],
  ])('joins %j', (lines, text) => {
    expect(joinLines(lines, new Set(['well-known', 'well', 'known']))).toBe(text);
  });
});
