import { describe, expect, it } from 'vitest';
import { extractPdf } from './extract-pdf.ts';
import type { PdfLine } from './pdf-content.ts';

const line = (text: string, y: number, size = 10): PdfLine => ({ text, x: 72, y, width: 400, size });
const BODY = [540, 528, 516, 504, 492, 480].map((y) =>
  line('The harbour was closed and nobody knew for how long.', y),
);
const read = (lines: readonly PdfLine[], facts: Readonly<Record<string, string>> = {}) =>
  extractPdf(
    {
      facts: new Map(Object.entries(facts)),
      pages: [{ width: 595, height: 842, lines: [...lines, ...BODY] }],
      pageCount: 1,
      isLocked: false,
    },
    { name: 'paper.pdf' },
  );
const values = (lines: readonly PdfLine[], variable: string, facts?: Readonly<Record<string, string>>) =>
  read(lines, facts).reading.candidates[variable]?.map(({ value }) => value);

describe('extractPdf', () => {
  it('takes the file’s own title where its first page has it, and offers the others', () => {
    const lines = [line('ANNALS', 780, 24), line('On Harbours', 700, 14)];
    expect(values(lines, 'title', { title: 'On Harbours' })).toEqual(['On Harbours', 'ANNALS', 'paper.pdf']);
  });

  it('does not take a title left over from a template for the one it shows', () => {
    const lines = [line('On Harbours', 700, 18)];
    expect(values(lines, 'title', { title: 'Paper template for authors' })).toEqual([
      'On Harbours',
      'Paper template for authors',
      'paper.pdf',
    ]);
    expect(values(lines, 'title', { title: 'draft.tex' })).toEqual(['On Harbours', 'paper.pdf']);
  });

  it('finds persons under the title, without their footnotes, and neither houses nor prose', () => {
    const title = line('On Harbours', 700, 18);
    expect(
      values([title, line('Ana Ruiz1,2∗ and Bo Lind†', 670, 12), line('University of Quays', 655)], 'author'),
    ).toEqual([
      [
        { family: 'Ruiz', given: 'Ana' },
        { family: 'Lind', given: 'Bo' },
      ],
    ]);
    expect(values([title, line('A report for the council of the town', 670, 12)], 'author')).toBeUndefined();
  });

  it('reads arXiv’s stamp: number, day and type', () => {
    const { csl } = read([line('arXiv:2301.01234v2 [cs.CL] 3 Jan 2023', 400), line('On Harbours', 700, 18)]);
    expect(csl).toMatchObject({
      type: 'article',
      number: 'arXiv:2301.01234v2',
      issued: { 'date-parts': [[2023, 1, 3]] },
    });
  });

  it('does not take the DOI of the first reference', () => {
    expect(read([line('References', 640), line('A. Ruiz. doi:10.1234/other', 630)]).csl.DOI).toBeUndefined();
    expect(read([line('doi:10.1234/own', 660), line('References', 640)]).csl.DOI).toBe('10.1234/own');
  });

  it('takes an ISBN or ISSN only where it is called one', () => {
    expect(read([line('ISBN 978-3-16-148410-0 · ISSN 0378-5955', 660)]).csl).toMatchObject({
      ISBN: '9783161484100',
      ISSN: '0378-5955',
    });
    expect(read([line('0378-5955', 660)]).csl.ISSN).toBeUndefined();
  });
});
