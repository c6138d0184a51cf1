import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../tests/fixtures/wire/english.ts';
import { EUROPEAN } from '../../../tests/fixtures/wire/european.ts';
import { UNCASED } from '../../../tests/fixtures/wire/uncased.ts';
import type { WireReport } from '../../../tests/fixtures/wire/wire-report.ts';
import { WIRE_REPORT } from '../../../tests/fixtures/wire-report.ts';
import type { CslName } from '../model/csl-item.ts';
import type { Draft } from '../model/draft.ts';
import { formatPartialDate, partialDateFromCsl } from '../model/partial-date.ts';
import { said } from '../said/said.ts';
import { extractText } from './extract-text.ts';

const SEED = new URL('../../../../shared/data/seed-article.txt', import.meta.url);

const nameText = (name: CslName): string =>
  name.literal ??
  [name.given, name['dropping-particle'], name['non-dropping-particle'], name.family]
    .filter((part) => part !== undefined)
    .join(' ');

/** What a fixture states, out of a draft; only what is there. */
function statedIn({ csl, paragraphs, reading }: Draft, { quotations }: WireReport['expected']) {
  const names = (list: readonly CslName[] | undefined) => list?.map(nameText);
  const issued = partialDateFromCsl(csl.issued);
  const notices = reading.notices.map(({ kind }) => kind);
  const stated = {
    title: csl.title,
    standfirst: csl.abstract,
    place: csl['publisher-place'],
    agency: csl['container-title'],
    dateline: reading.dateline?.text,
    issued: issued && formatPartialDate(issued),
    authors: names(csl.author),
    contributors: names(csl.contributor),
    editors: names(csl.editor),
    translators: names(csl.translator),
    language: csl.language,
    paragraphs: paragraphs.length,
    quotations: reading.quotations.map(({ text, speaker, channel }, index) => [
      text.slice(0, quotations[index]?.[0].length),
      speaker,
      ...(channel === undefined ? [] : [channel]),
    ]),
    figures: reading.figures.map(({ text, counts }) => [text, ...(counts === undefined ? [] : [counts])]),
    notices: notices.length === 0 ? undefined : notices,
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}

describe('extractText', () => {
  it.each([...ENGLISH, ...EUROPEAN, ...UNCASED])('reads a report in the habit of $habit', (report) => {
    expect(statedIn(extractText(report.text), report.expected)).toEqual(report.expected);
  });

  it('reads a wire report, and leaves unknown what it does not say', () => {
    const { csl, paragraphs, provenance, reading } = extractText(WIRE_REPORT);
    expect(csl).toEqual({
      type: 'article-newspaper',
      title: 'Coast guards call on ports to take back stranded crews',
      abstract: '“No sailor should be left aboard an empty ship.”',
      'publisher-place': 'VARNHOLM',
      'container-title': 'Baltic Desk',
      editor: [{ family: 'Sulavan', given: 'Karel' }],
      language: 'en',
    });
    expect(paragraphs).toHaveLength(4);
    expect(paragraphs[0]).toMatch(/^Ludmila Hesse/);
    expect(provenance.author).toEqual({
      state: 'unknown',
      reason: said('absent.text-author', {}),
    });
    expect(provenance.issued?.state).toBe('unknown');
    expect(provenance['publisher-place']).toMatchObject({ rule: 'dateline', confidence: 'suggested' });
    expect(reading.candidates.title?.map(({ rule }) => rule)).toEqual(['first-line', 'first-sentence']);
  });

  it.skipIf(!existsSync(SEED))('reads the seed article', () => {
    const { csl, paragraphs, provenance, reading } = extractText(readFileSync(SEED, 'utf8'));
    expect(csl).toEqual({
      type: 'article-newspaper',
      title: 'Syrian Kurds call on foreign countries to take back IS fighters',
      abstract: '"Every country should repatriate their citizens and prosecute them on their soil."',
      'publisher-place': 'ERBIL',
      'container-title': 'Kurdistan 24',
      editor: [{ family: 'Sulaivany', given: 'Karzan' }],
      language: 'en',
    });
    expect(paragraphs).toHaveLength(13);
    expect([provenance.author?.state, provenance.issued?.state]).toEqual(['unknown', 'unknown']);
    expect(reading.quotations.map(({ speaker, channel }) => [speaker, channel])).toEqual([
      ['Abdulkarim Omer', 'Twitter'],
      ['Abdulkarim Omer', 'Twitter'],
      ['Thomas Veale', undefined],
      ['Thomas Veale', undefined],
      ['Nadim Houry', 'Kurdistan 24'],
      ['Nadim Houry', 'Kurdistan 24'],
    ]);
    expect(reading.figures.map(({ text, counts }) => [text, counts])).toEqual([
      ['nearly 900', 'foreign IS fighters'],
      ['400 to 500', 'IS wives'],
      ['1,000', 'children'],
      ['44', 'foreign countries'],
      ['about $1.6 million', undefined],
    ]);
  });

  it('takes a date only where the year is written', () => {
    const dated = (line: string) =>
      extractText(`A title\n\n${line}\n\nThe text of it all, at length.\n\nMore.`).csl.issued;
    expect(dated('LONDON, 3 March 2019 (Reuters) - On Sunday it rained.')).toEqual({
      'date-parts': [[2019, 3, 3]],
    });
    expect(dated('LONDON, March 3 (Reuters) - On Sunday it rained.')).toBeUndefined();
    expect(dated('Published 17 mai 2024')).toEqual({ 'date-parts': [[2024, 5, 17]] });
    expect(dated('٣ آذار ٢٠١٩')).toEqual({ 'date-parts': [[2019, 3, 3]] });
  });

  it('offers the byline first and the reporting credit as its runner-up', () => {
    const { csl, reading } = extractText(
      'T\n\nBy Ana Ruiz\n\nROME (ANSA) - Text.\n\n(Reporting by Bo Lind; Editing by Dee Moe)',
    );
    expect(csl.author).toEqual([{ family: 'Ruiz', given: 'Ana' }]);
    expect(reading.candidates.author?.map(({ rule }) => rule)).toEqual(['byline', 'reporting-credit']);
  });

  it('joins wrapped lines and parts lines that are paragraphs', () => {
    const wrapped =
      'Title\n\nThis is a paragraph that was wrapped by a mail program at about\nseventy columns, so that its lines belong together and must be joined\nagain before anyone can read them.';
    expect(extractText(wrapped).paragraphs).toHaveLength(1);
    expect(
      extractText('Title\nFirst paragraph ends here.\nSecond paragraph ends here.').paragraphs,
    ).toHaveLength(2);
  });

  it('names a text without a title by its first sentence, and keeps that in the body', () => {
    const text = `${'A long opening paragraph goes on and on. '.repeat(8)}`;
    const { csl, paragraphs, provenance } = extractText(text);
    expect(csl.title).toBe('A long opening paragraph goes on and on.');
    expect(provenance.title).toMatchObject({ rule: 'first-sentence', confidence: 'suggested' });
    expect(paragraphs.join(' ')).toContain('goes on and on. A long');
  });

  it('loses no word', () => {
    const words = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort();
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 20 }), { minLength: 1, maxLength: 8 }), (paragraphs) => {
        const { csl, provenance, paragraphs: body } = extractText(paragraphs.join('\n\n'));
        const title = provenance.title;
        const isNamedByBody = title?.state === 'known' && 'rule' in title && title.rule === 'first-sentence';
        const kept = [isNamedByBody ? '' : csl.title, csl.abstract, ...body].join(' ');
        expect(words(kept)).toEqual(words(paragraphs.join(' ')));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every quotation and figure where it says it stands', () => {
    const pieces = [
      '“',
      '”',
      '"',
      "'",
      '«',
      '»',
      '「',
      '」',
      ' said ',
      ' 1,600 ',
      '$',
      '5 km',
      'Ana Ruiz',
      ', ',
      '. ',
      '\n\n',
      'نن',
      '说',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        const { paragraphs, reading } = extractText(`A title\n\n${parts.join('')}`);
        for (const { paragraph, start, end, text } of [...reading.quotations, ...reading.figures]) {
          expect(paragraphs[paragraph]?.slice(start, end)).toBe(text);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([['a'], ['('], [' '], ['“'], ['A B '], ['\n'], ['“a” '], ['1-'], ['A\n\n'], ['a. B']])(
    'ends in good time on two million of %j',
    (piece) => {
      expect(extractText(piece.repeat(2_000_000 / piece.length)).paragraphs).toBeDefined();
    },
  );
});
