import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryEntry } from '../../../../tests/support/arbitrary-entry.ts';
import { comparable, readAll, writeAll } from '../../../../tests/support/round-trip.ts';
import { says } from '../../../../tests/support/says.ts';
import { risFormat } from './ris-format.ts';

const read = (text: string) => readAll(risFormat, text);
const first = (text: string) => read(text).entries[0];

describe('readRis', () => {
  it.each([
    ['as it should be', 'TY  - JOUR\r\nAU  - Müller, J\r\nTI  - A title\r\nPY  - 2020\r\nER  - \r\n'],
    ['with one space', 'TY - JOUR\nAU - Müller, J\nTI - A title\nPY - 2020\nER - \n'],
    ['in small letters', 'ty  - jour\nau  - Müller, J\nti  - A title\npy  - 2020\ner  - \n'],
    ['with CR alone', 'TY  - JOUR\rAU  - Müller, J\rTI  - A title\rPY  - 2020\rER  - \r'],
    ['without ER', 'TY  - JOUR\nAU  - Müller, J\nTI  - A title\nPY  - 2020\n'],
    ['indented', '  TY  - JOUR\n  AU  - Müller, J\n  TI  - A\n title\n  PY  - 2020\n  ER  -\n'],
    [
      'with control characters',
      'TY  - JOUR\nAU  - Müller, J\nTI  - A\u0000\u0007 title\nPY  - 2020\nER  - \n',
    ],
    ['with two types', 'TY  - BOOK\nTY  - JOUR\nAU  - Müller, J\nTI  - A title\nPY  - 2020\nER  - \n'],
    [
      'under a header',
      'Provider: X\nContent: text/plain\n\nTY  - JOUR\nA1  - Müller, J\nT1  - A title\nY1  - 2020///\nER  - \n',
    ],
  ])('reads a record %s', (_, text) => {
    expect(read(text).entries).toMatchObject([
      {
        csl: {
          type: 'article-journal',
          title: 'A title',
          author: [{ family: 'Müller', given: 'J' }],
          issued: { 'date-parts': [[2020]] },
        },
      },
    ]);
  });

  it.each([
    ['DA  - 2020/05/17/', 'issued', { 'date-parts': [[2020, 5, 17]] }],
    ['PY  - 2016/12//', 'issued', { 'date-parts': [[2016, 12]] }],
    ['PY  - 2001/00/00/', 'issued', { 'date-parts': [[2001]] }],
    ['Y1  - 2015/october', 'issued', { 'date-parts': [[2015, 10]] }],
    ['PY  - 2019///Spring', 'issued', { 'date-parts': [[2019]], season: 1 }],
    ['PY  - 2004\nDA  - May 15', 'issued', { 'date-parts': [[2004, 5, 15]] }],
    ['PY  - 99\nPY  - 2001/09/01/\nDA  - 2001/10/02', 'custom', { 'ris.PY': '99\n2001/09/01/' }],
    ['Y1  - 2013/05/28\nPY  - 2013\nDA  - 2014/04/01', 'issued', { 'date-parts': [[2014, 4, 1]] }],
    ['Y1  - 2013/05/28\nDA  - 2014', 'issued', { 'date-parts': [[2013, 5, 28]] }],
    ['Y2  - 2019/03/28', 'accessed', { 'date-parts': [[2019, 3, 28]] }],
    ['SP  - 1\nEP  - 9', 'page', '1-9'],
    ['SP  - 1-22', 'page', '1-22'],
    ['SP  - 1-22\nEP  - 22', 'page', '1-22'],
    ['SP  - 12+', 'page', '12+'],
    ['SP  - Pg. 12', 'page', '12'],
    ['SP  - p. A4', 'page', 'A4'],
    ['SP  - pp. 3-9', 'page', '3-9'],
    ['SP  - Section A; Column 3; Pg. 12', 'section', 'Section A; Column 3'],
    ['SP  - Section A; Column 3; Pg. 12', 'page', '12'],
    ['SE  - NEWS; Pg. 12', 'section', 'NEWS'],
    ['SE  - NEWS; Pg. 12', 'page', '12'],
    ['SP  - n/a', 'custom', { 'ris.SP': 'n/a' }],
    ['SP  - 245 p.', 'number-of-pages', '245'],
    ['JO  - J. X', 'container-title', 'J. X'],
    ['T2  - Journal\nJO  - J.', 'container-title-short', 'J.'],
    ['M3  - doi: 10.1063/1.1954747', 'DOI', '10.1063/1.1954747'],
    ['DO  - http://dx.doi.org/10.1016/j.a', 'DOI', '10.1016/j.a'],
    ['M3  - Article', 'genre', 'Article'],
    ['SN  - 978-3-16-148410-0', 'ISBN', '978-3-16-148410-0'],
    ['SN  - 1234-567X', 'ISSN', '1234-567X'],
    ['SN  - 1234-5679 (Print) 1234-5687 (Electronic)', 'ISSN', '1234-5679'],
    ['SN  - 1234-5679 (Print) 1234-5687 (Electronic)', 'custom', { 'ris.SN': '1234-5687' }],
    ['SN  - 9783161484100 (pbk.)', 'ISBN', '9783161484100'],
    ['SN  - 1234-5679; 9783161484100', 'ISBN', '9783161484100'],
    ['UR  - https://doi.org/10.1000/x', 'DOI', '10.1000/x'],
    ['UR  - <Go to ISI>://WOS:000', 'custom', { 'ris.UR': '<Go to ISI>://WOS:000' }],
    ['DP  - PubMed\nAN  - 23690738', 'PMID', '23690738'],
    ['U1  - 23690738[pmid]', 'PMID', '23690738'],
    ['UR  - //example.org/x', 'URL', 'https://example.org/x'],
    ['UR  - https://a.example/?x;y;https://b.example', 'URL', 'https://a.example/?x;y'],
    ['TI  - <svg/onload=alert(1)>', 'title', '<svg/onload=alert(1)>'],
    ['N1  - one\nN1  - two', 'note', 'one\ntwo'],
  ])('understands %j', (lines, variable, value) => {
    expect(first(`TY  - JOUR\n${lines}\nER  - \n`)?.csl).toMatchObject({ [variable]: value });
  });

  it('keeps files, tags, further addresses and tags without a meaning', () => {
    const text =
      'TY  - JOUR\nID  - key1\nUR  - https://a.example; https://b.example\nL1  - file:///x.pdf\nKW  - a\nKW  - b\nc\nC7  - z\nUR  - javascript:alert(1)\nER  - \n';
    const { entries, problems } = read(text);
    expect(entries[0]).toMatchObject({
      citekey: 'key1',
      tags: ['a', 'b', 'c'],
      csl: {
        URL: 'https://a.example',
        custom: {
          files: [{ path: 'file:///x.pdf' }],
          'ris.UR': 'https://b.example\njavascript:alert(1)',
          'ris.C7': 'z',
        },
      },
    });
    expect(problems[0]?.message).toEqual(says('is no address'));
  });

  it.each([
    ['AU  - X, Y\nTI  - T\nER  - \n', 'no type'],
    ['TY  - __proto__\nTI  - T\nER  - \n', 'is not a type of RIS'],
    ['TY  - JOUR\nTI  - T\nTY  - BOOK\nTI  - U\nER  - \n', 'no “ER”'],
    ['ER  - \nER  - \n', 'has not begun'],
    ['Hello\nTY  - JOUR\nTI  - T\nER  - \n', 'before the first tag'],
  ])('names what is wrong in %j', (text, message) => {
    expect(read(text).problems[0]?.message).toEqual(says(message));
  });

  it.each(['', 'x', '@book{a, title={b}}'])('refuses %j in a sentence', (text) => {
    expect(() => read(text)).toThrow('format.no-ris');
  });

  it('reads long lines whole', () => {
    const long = `TY  - JOUR\nTI  - ${' a'.repeat(200_000)}\nN1  - ${' '.repeat(400_000)}x\nER  - \n`;
    expect(read(long).entries).toHaveLength(1);
  });
});

describe('readRis by type', () => {
  const csl = (type: string, lines: string) => first(`TY  - ${type}\n${lines}\nER  - \n`)?.csl;

  it('tells the book from the series of a chapter', () => {
    expect(csl('CHAP', 'T2  - The Book\nT3  - The Series\nSP  - 1-22\nDO  - doi:10.5555/b1-2')).toMatchObject(
      {
        'container-title': 'The Book',
        'collection-title': 'The Series',
        page: '1-22',
        DOI: '10.5555/b1-2',
      },
    );
    expect(csl('CHAP', 'BT  - The Book\nT2  - The Series')).toMatchObject({
      'container-title': 'The Book',
      'collection-title': 'The Series',
    });
    expect(csl('BOOK', 'TI  - A\nT2  - The Series')).toMatchObject({ 'collection-title': 'The Series' });
  });

  it('tells the people of books apart', () => {
    expect(csl('BOOK', 'A2  - Post, Dee')).toHaveProperty('editor');
    expect(csl('BOOK', 'A2  - Post, Dee\nA3  - Bell, Carl')).toMatchObject({
      'collection-editor': [{ family: 'Post', given: 'Dee' }],
      editor: [{ family: 'Bell', given: 'Carl' }],
    });
    expect(csl('EDBOOK', 'AU  - Post, Dee')).toEqual({
      type: 'book',
      editor: [{ family: 'Post', given: 'Dee' }],
    });
  });

  it('takes the “By” off a byline', () => {
    expect(csl('NEWS', 'AU  - By Writer, Ana')?.author).toEqual([{ family: 'Writer', given: 'Ana' }]);
    expect(csl('NEWS', 'AU  - BYLINE: Ana Writer')?.author).toEqual([{ family: 'Writer', given: 'Ana' }]);
    expect(csl('NEWS', 'AU  - Byatt, A. S.')?.author).toEqual([{ family: 'Byatt', given: 'A. S.' }]);
  });

  it.each([
    ['KW  - a\nKW  - b; c', ['a', 'b', 'c']],
    ['KW  - a, b, c', ['a', 'b', 'c']],
    ['KW  - water, heavy', ['water, heavy']],
    ['KW  - a\nb', ['a', 'b']],
  ])('parts the keywords of %j', (lines, tags) => {
    expect(first(`TY  - JOUR\n${lines}\nER  - `)?.tags).toEqual(tags);
  });

  it.each(['TY- JOUR\nTI- A\nER- ', 'TY - JOUR\nTI -A\nER -', '\ufeffTY  - JOUR\nTI  - A\nER  - '])(
    'reads %j',
    (text) => {
      expect(first(text.replace('\ufeff', ''))?.csl).toEqual({ type: 'article-journal', title: 'A' });
    },
  );
});

describe('risWriter', () => {
  it('writes a newspaper with its author and its date', () => {
    const entry = {
      id: '1',
      citekey: 'ali2024',
      csl: {
        type: 'article-newspaper' as const,
        title: 'News',
        author: [{ family: 'Ali', given: 'Sara' }],
        issued: { 'date-parts': [[2024, 5, 17]] },
        'container-title': 'Kurdistan 24',
        abstract: 'one\nER  - \nTY  - BOOK',
      },
      tags: ['a'],
      collections: [],
    };
    expect(writeAll(risFormat, [entry])).toBe(
      'TY  - NEWS\r\nID  - ali2024\r\nAU  - Ali, Sara\r\nTI  - News\r\nT2  - Kurdistan 24\r\nPY  - 2024\r\nDA  - 2024/05/17/\r\nAB  - one ER  - TY  - BOOK\r\nKW  - a\r\nER  - \r\n',
    );
  });

  it('writes what it reads back', () => {
    fc.assert(
      fc.property(fc.array(arbitraryEntry, { minLength: 1, maxLength: 3 }), (entries) => {
        const { entries: back } = read(writeAll(risFormat, entries));
        expect(comparable(back)).toEqual(comparable(entries));
      }),
    );
  });
});

const corpora = ['ris-own', 'bib-ris-jabref'].map(
  (name) => new URL(`../../../../../shared/data/corpora/${name}/`, import.meta.url),
);

describe.skipIf(!corpora.every((folder) => existsSync(folder)))(
  'readRis on the corpora (skipped if absent)',
  () => {
    const files = corpora.flatMap((folder) =>
      existsSync(folder)
        ? readdirSync(folder)
            .filter((name) => name.endsWith('.ris'))
            .map((name) => new URL(name, folder))
        : [],
    );
    it.each(files.map((file) => [file.pathname.split('/').at(-1), file] as const))('reads %s', (_, file) => {
      const text = new TextDecoder(file.pathname.includes('utf16') ? 'utf-16le' : 'utf-8').decode(
        readFileSync(file),
      );
      const records = text.match(/^TY/gimu)?.length ?? 0;
      if (!/^(?:TY|ER|AU) {1,2}-/imu.test(text)) {
        expect(() => read(text)).toThrow('format.no-ris');
        return;
      }
      const { entries, problems } = read(text);
      expect(entries.length + problems.length).toBeGreaterThanOrEqual(Math.min(1, records));
      if (file.pathname.includes('records_3000')) expect(entries).toHaveLength(3_000);
    });
  },
);
