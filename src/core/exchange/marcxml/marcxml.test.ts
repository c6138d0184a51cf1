import { describe, expect, it } from 'vitest';
import { readAll } from '../../../../tests/support/round-trip.ts';
import { says } from '../../../../tests/support/says.ts';
import { withoutIsbd } from './marc-record.ts';
import { marcxmlFormat } from './marcxml-format.ts';

type Field = readonly [tag: string, indicators: string, ...subfields: readonly string[]];

const NS = 'xmlns="http://www.loc.gov/MARC21/slim"';
const record = (leader: string, fixed: string, fields: readonly Field[], attributes = '') =>
  `<record ${attributes}><leader>${leader}</leader><controlfield tag="001"> 77 </controlfield><controlfield tag="008">${fixed}</controlfield>${fields
    .map(
      ([tag, indicators, ...subfields]) =>
        `<datafield tag="${tag}" ind1="${indicators[0] ?? ' '}" ind2="${indicators[1] ?? ' '}">${subfields
          .map((each) => `<subfield code="${each[0] ?? ''}">${each.slice(1)}</subfield>`)
          .join('')}</datafield>`,
    )
    .join('')}</record>`;
const collection = (...records: readonly string[]) =>
  `<?xml version="1.0"?><collection ${NS}>${records.join('')}</collection>`;

const BOOK = record('00000cam a2200000 a 4500', '040312s2004    be            000 0 eng d', [
  ['020', '  ', 'a9783161484100 (pbk.)'],
  ['100', '1 ', 'aLantern, Anna B.,', 'd1950-'],
  ['245', '10', 'aLanterns of the mole :', 'ba history /', 'cAnna B. Lantern ; edited by D. Post.'],
  ['250', '  ', 'a2nd ed.'],
  ['264', ' 1', 'aGhent ;', 'aBruges :', 'bHarbour Press,', 'c[2004]'],
  ['264', ' 4', 'c©2003'],
  ['300', '  ', 'axii, 245 pages :', 'billustrations ;', 'c24 cm'],
  ['490', '1 ', 'aLamps and light ;', 'v3'],
  ['500', '  ', 'aIncludes index.'],
  ['650', ' 0', 'aLanterns', 'xHistory.'],
  ['653', '  ', 'amole'],
  ['700', '1 ', 'aPost, Dee,', 'eeditor.'],
  ['710', '2 ', 'aHarbour Office.'],
  ['856', '40', 'uhttps://doi.org/10.1000/lamps'],
  ['856', '40', 'uhttps://port.example/lamps'],
  ['999', '  ', 'alocal'],
  ['510', '  ', 'aCited somewhere'],
]);

describe('marcxmlFormat', () => {
  it('reads a book without the punctuation of catalogues', () => {
    const text = collection(BOOK);
    expect(marcxmlFormat.recognises(text)).toBe(true);
    expect(readAll(marcxmlFormat, text)).toEqual({
      problems: [],
      entries: [
        {
          id: '77',
          citekey: undefined,
          csl: {
            type: 'book',
            ISBN: '9783161484100',
            author: [{ family: 'Lantern', given: 'Anna B.' }],
            title: 'Lanterns of the mole: a history',
            edition: '2nd ed.',
            'publisher-place': 'Ghent; Bruges',
            publisher: 'Harbour Press',
            issued: { 'date-parts': [[2004]] },
            'number-of-pages': '245',
            'collection-title': 'Lamps and light',
            'collection-number': '3',
            note: 'Includes index.',
            editor: [{ family: 'Post', given: 'Dee' }],
            contributor: [{ literal: 'Harbour Office' }],
            DOI: '10.1000/lamps',
            URL: 'https://port.example/lamps',
            language: 'eng',
            custom: { 'marc.245c': 'Anna B. Lantern ; edited by D. Post', 'marc.510': 'Cited somewhere' },
          },
          tags: ['Lanterns/History', 'mole'],
        },
      ],
    });
  });

  it('reads articles and theses', () => {
    const article = record('00000cab a2200000 a 4500', '', [
      ['245', '10', 'aA study /'],
      ['773', '0 ', 'tJournal of lamps.', 'gVol. 12, no. 3 (Mar. 2004), p. 101-109', 'x1234-5679'],
    ]);
    const thesis = record('00000cam a2200000 a 4500', '', [
      ['245', '10', 'aLamps /'],
      ['502', '  ', 'aThesis (Ph. D.)--Ghent University, 2004.'],
    ]);
    expect(readAll(marcxmlFormat, collection(article, thesis)).entries.map(({ csl }) => csl)).toMatchObject([
      {
        type: 'article-journal',
        title: 'A study',
        'container-title': 'Journal of lamps',
        volume: '12',
        issue: '3',
        page: '101-109',
        ISSN: '1234-5679',
        issued: { 'date-parts': [[2004, 3]] },
      },
      { type: 'thesis', genre: 'Ph. D.', publisher: 'Ghent University', issued: { 'date-parts': [[2004]] } },
    ]);
  });

  it('finds the records that answers of catalogues wrap', () => {
    const inner = record('00000cam a2200000 a 4500', '', [['245', '10', 'aLamps /']], NS);
    const text = `<searchRetrieveResponse><records><record><recordData>${inner}</recordData></record></records></searchRetrieveResponse>`;
    expect(marcxmlFormat.recognises(text)).toBe(true);
    expect(readAll(marcxmlFormat, text).entries.map(({ csl }) => csl.title)).toEqual(['Lamps']);
  });

  it('refuses other XML in a sentence', () => {
    expect(() => readAll(marcxmlFormat, '<xml><records/></xml>')).toThrow(
      says('not in the format “MARCXML”'),
    );
  });
});

describe('withoutIsbd', () => {
  it.each([
    ['Title :', 'Title'],
    ['Publisher,', 'Publisher'],
    ['A history.', 'A history'],
    ['Lantern, Anna B.,', 'Lantern, Anna B.'],
    ['2nd ed.', '2nd ed.'],
    ['[Ghent] :', 'Ghent'],
    [' ;,: ', ''],
    ['And so on...', 'And so on...'],
  ])('makes %j into %j', (written, clean) => {
    expect(withoutIsbd(written)).toBe(clean);
  });
});
