import { describe, expect, it } from 'vitest';
import { builtStyles } from '../../../../tests/fixtures/style-source.ts';
import { printEntry } from '../../../../tests/support/print-entry.ts';
import { normalPages } from '../../csl/page-range.ts';
import type { CslItem } from '../../model/csl-item.ts';
import { Citer } from '../citer.ts';
import { plainTextOf } from '../output/runs.ts';
import { editionInWords } from './edition.ts';
import { mlaPublisher } from './mla-publisher.ts';
import { mlaShortTitle, shortTitle } from './short-title.ts';

const citer = new Citer(builtStyles);
const MLA = 'modern-language-association';

describe('mlaPublisher (MLA9 5.59–5.62)', () => {
  it.each([
    ['Oxford University Press', 'Oxford UP'],
    ['University of Chicago Press', 'U of Chicago P'],
    ['The University of North Carolina Press', 'U of North Carolina P'],
    ['Yale Univ. Press', 'Yale UP'],
    ['Harbour House, Inc.', 'Harbour House'],
    ['Delta Press', 'Delta Press'],
    ['Presses universitaires de Lyon', 'Presses universitaires de Lyon'],
    ['Oxford University Press; Yale University Press', 'Oxford UP; Yale UP'],
  ])('%s', (publisher, expected) => {
    expect(mlaPublisher({ type: 'book', publisher }).publisher).toBe(expected);
  });
});

describe('editionInWords (PM7 9.19, 10.3; MLA9 5.48)', () => {
  it.each([
    ['Winter 2020', 'Winter 2020 ed.'],
    ['2nd edition', '2'],
    ['Third', '3'],
    ['Revised edition', 'rev. ed.'],
    ['revised', 'rev. ed.'],
    ['4th rev. ed.', '4th rev. ed.'],
    ['International ed.', 'International ed.'],
    ['2. Aufl.', '2. Aufl.'],
    ['7', '7'],
  ])('%s', (edition, expected) => {
    expect(editionInWords({ type: 'book', edition }).edition).toBe(expected);
  });

  it.each([
    ['apa', '(Winter 2020 ed.)', '(Rev. ed.)'],
    [MLA, 'Winter 2020 ed.,', 'Rev. ed.,'],
  ])('is printed in %s', (style, season, revised) => {
    const book: CslItem = { type: 'book', title: 'Ports', publisher: 'Quay', edition: 'Winter 2020' };
    expect(printEntry(citer, book, { style }).text).toContain(season);
    expect(printEntry(citer, { ...book, edition: 'revised edition' }, { style }).text).toContain(revised);
  });
});

describe('a long title in the text (PM7 8.14; MLA9 6.10)', () => {
  const long = (title: string): CslItem => ({ type: 'article-newspaper', title, 'container-title': 'Desk' });
  const plan = long('The councils agree to a wide plan to mend the eastern quays after weeks of talks');
  const row = long('The councils agree to a row of new cranes for the eastern quays after all');

  it('is its first phrase, or what stands before the colon, never the half of a name', () => {
    expect(shortTitle(plan)['title-short']).toBe('The councils agree');
    expect(mlaShortTitle(plan)['title-short']).toBe('councils agree');
    expect(
      shortTitle(long('Ports of call: how seven crews came home and what they found when they did'))[
        'title-short'
      ],
    ).toBe('Ports of call');
    expect(
      shortTitle(long('Bank of England warns of a long and costly winter for every port in the north'))[
        'title-short'
      ],
    ).toBe('Bank of England warns');
    expect(shortTitle(long('Two held after a raid'))['title-short']).toBeUndefined();
    expect(shortTitle({ ...plan, 'title-short': 'Plan' })['title-short']).toBe('Plan');
  });

  it('tells works apart', () => {
    const entries = [plan, row].map((csl, at) => ({ id: `w${at}`, citekey: `w${at}`, csl }));
    const cite = (id: string) => ({ works: [{ id }], isNarrative: false });
    const both = citer
      .citations([cite('w0'), cite('w1')], entries, { style: MLA })
      .map((text) => plainTextOf(text, 'ltr'));
    expect(new Set(both).size).toBe(2);
    const [alone = []] = citer.citations([cite('w0')], entries.slice(0, 1), { style: MLA });
    expect(plainTextOf(alone, 'ltr')).toBe('(“Councils Agree”)');
  });
});

describe('figures and addresses', () => {
  it.each([
    ['693--705', '693-705'],
    ['693 – 705', '693-705'],
    ['S12—S15', 'S12-S15'],
    ['xii‒xv, 3', 'xii-xv, 3'],
    ['A1, A4', 'A1, A4'],
  ])('pages %s (PM7 9.25; MLA9 5.103; CMOS17 9.61)', (page, expected) => {
    expect(normalPages(page)).toBe(expected);
  });

  it('keeps raised and lowered figures in plain text', () => {
    const title = 'Counting 10<sup>6</sup> cells, x², CO<sub>2</sub>, 2<sup>q</sup> and 2<sup>ab</sup>';
    expect(printEntry(citer, { type: 'book', title }, { style: 'apa' }).text).toContain(
      'Counting 10⁶ cells, x², CO₂, 2^q and 2^(ab)',
    );
  });

  it('links an old identifier with angle brackets', () => {
    const DOI = '10.1002/(SICI)1097(199806)49:8<693::AID-X>3.0.CO;2-O';
    const { html } = printEntry(citer, { type: 'article-journal', title: 'Ports', DOI }, { style: 'apa' });
    expect(html).toMatch(/<a href="https:\/\/doi\.org\/10\.1002\/[^"<>]*%3C693::AID-X%3E[^"<>]*"/u);
  });

  it('prints a talk in quotation marks in the text as in the list (MLA9 6.10)', () => {
    const talk: CslItem = { type: 'speech', title: 'On locks', 'event-title': 'Quay Days' };
    const [text = []] = citer.citations(
      [{ works: [{ id: 'x' }], isNarrative: false }],
      [{ id: 'x', citekey: 'x', csl: talk }],
      {
        style: MLA,
      },
    );
    expect(plainTextOf(text, 'ltr')).toBe('(“On Locks”)');
  });
});
