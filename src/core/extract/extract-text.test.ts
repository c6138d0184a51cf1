import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WIRE_REPORT } from '../../../tests/fixtures/wire-report.ts';
import { extractText } from './extract-text.ts';

const SEED = new URL('../../../../shared/data/seed-article.txt', import.meta.url);

describe('extractText', () => {
  it('reads a wire report, and leaves unknown what it does not say', () => {
    const { csl, paragraphs, provenance } = extractText(WIRE_REPORT);
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
      reason: 'No byline or reporting credit in the text.',
    });
    expect(provenance.issued?.state).toBe('unknown');
    expect(provenance['publisher-place']).toMatchObject({ rule: 'dateline', confidence: 'suggested' });
  });

  it.skipIf(!existsSync(SEED))('reads the seed article', () => {
    const { csl, paragraphs } = extractText(readFileSync(SEED, 'utf8'));
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
  });

  it.each([
    ['LONDON, March 3 (Reuters) - The minister resigned.', 'LONDON', 'Reuters'],
    ['WASHINGTON (AP) — The court ruled.', 'WASHINGTON', 'AP'],
    ['BEIRUT/DAMASCUS – The road was closed.', 'BEIRUT/DAMASCUS', undefined],
    ['Erbil (Kurdistan 24) – A hearing was held.', 'Erbil', 'Kurdistan 24'],
    ['أربيل (كوردستان 24) - قالت المديرة إن الأرشيف عاد.', 'أربيل', 'كوردستان 24'],
    ['SÃO PAULO (AFP) - Voters went home.', 'SÃO PAULO', 'AFP'],
  ])('reads the dateline of “%s”', (paragraph, place, agency) => {
    const { csl } = extractText(`A title\n\n${paragraph}\n\nMore followed.`);
    expect(csl['publisher-place']).toBe(place);
    expect(csl['container-title']).toBe(agency);
  });

  it.each(['It was late – he left.', 'The US-led force (SDF) advanced.', 'I – we – saw it.'])(
    'takes “%s” for no dateline',
    (paragraph) => {
      expect(extractText(`A title\n\n${paragraph}\n\nMore.`).csl['publisher-place']).toBeUndefined();
    },
  );

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

  it('tells reporters, helpers and editors apart', () => {
    const { csl } = extractText(
      'T\n\nROME (ANSA) - Text.\n\n(Reporting by Ana Ruiz and Bo van Lind; Additional reporting by Cem Ak; Editing by Dee Moe)',
    );
    expect(csl.author).toEqual([
      { family: 'Ruiz', given: 'Ana' },
      { family: 'van Lind', given: 'Bo' },
    ]);
    expect(csl.contributor).toEqual([{ family: 'Ak', given: 'Cem' }]);
    expect(csl.editor).toEqual([{ family: 'Moe', given: 'Dee' }]);
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

  it.each([['a'], ['('], [' '], ['“'], ['A B '], ['\n']])(
    'ends in good time on two million of %j',
    (piece) => {
      expect(extractText(piece.repeat(2_000_000 / piece.length)).paragraphs).toBeDefined();
    },
  );
});
