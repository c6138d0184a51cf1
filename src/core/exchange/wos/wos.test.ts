import { describe, expect, it } from 'vitest';
import { readAll } from '../../../../tests/support/round-trip.ts';
import { wosFormat } from './wos-format.ts';

const FILE = `FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Lantern, AB
   de Groot, P
AF Lantern, Anna B.
   de Groot, Piet
CA Harbour Grp
TI A study of
   lanterns
SO JOURNAL OF LAMPS
LA English
DT Article; Proceedings Paper
CT 3rd Meeting on Light
CL Ghent, BELGIUM
DE lanterns; outer mole
ID LIGHT
AB First line.
C1 [Lantern, Anna B.] Univ Ghent.
SN 1234-5679
EI 1234-5687
J9 J LAMPS
JI J. Lamps
PD MAR 5
PY 2004
VL 12
IS 3
AR 104
DI 10.1000/lamps.104
UT WOS:000123
PM 12345678
ER

PT S
AU Bell, C
BE Post, D
TI A chapter
SO THE BOOK
SE Series of Lamps
DT Proceedings Paper
BP 11
EP 20
PY 2010
BN 978-3-16-148410-0
ER

PT B
BF Whole, Wanda
TI Whole
SO Whole
DT Book
PG 320
PY 2011
ER

EF`;

describe('wosFormat', () => {
  it('reads articles, papers and books', () => {
    const { entries, problems } = readAll(wosFormat, FILE);
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([
      {
        csl: {
          type: 'article-journal',
          title: 'A study of lanterns',
          author: [{ family: 'Lantern', given: 'Anna B.' }, { given: 'Piet' }, { literal: 'Harbour Grp' }],
          'container-title': 'JOURNAL OF LAMPS',
          'container-title-short': 'J. Lamps',
          issued: { 'date-parts': [[2004, 3, 5]] },
          page: '104',
          DOI: '10.1000/lamps.104',
          ISSN: '1234-5679',
          PMID: '12345678',
          genre: 'Article; Proceedings Paper',
          custom: {
            'wos.UT': 'WOS:000123',
            'wos.EI': '1234-5687',
            'wos.C1': '[Lantern, Anna B.] Univ Ghent.',
          },
        },
        tags: ['lanterns', 'outer mole', 'LIGHT'],
      },
      {
        csl: {
          type: 'paper-conference',
          author: [{ family: 'Bell', given: 'C.' }],
          editor: [{ family: 'Post', given: 'D.' }],
          'container-title': 'THE BOOK',
          'collection-title': 'Series of Lamps',
          page: '11-20',
        },
      },
      {
        csl: {
          type: 'book',
          title: 'Whole',
          author: [{ family: 'Whole', given: 'Wanda' }],
          'number-of-pages': '320',
        },
      },
    ]);
    expect(entries[2]?.csl).not.toHaveProperty('collection-title');
  });

  it.each([
    ['PD SPR\nPY 2004', { 'date-parts': [[2004]], season: 1 }],
    ['PD FAL\nPY 2004', { 'date-parts': [[2004]], season: 3 }],
    ['PD MAR\nPY 2004', { 'date-parts': [[2004, 3]] }],
    ['PY 2004', { 'date-parts': [[2004]] }],
  ])('reads the date of %j', (lines, issued) => {
    expect(readAll(wosFormat, `PT J\nTI x\n${lines}\nER`).entries[0]?.csl.issued).toEqual(issued);
  });

  it('reads the table that Web of Science exports as well', () => {
    const table =
      'PT\tAU\tAF\tTI\tSO\tDE\tPD\tPY\nJ\tLantern, AB; Bell, C\tLantern, Anna B.; Bell, Carl\tA study\tJOURNAL OF LAMPS\tlanterns; mole\tMAR 5\t2004\n\n';
    expect(wosFormat.recognises(table)).toBe(true);
    expect(readAll(wosFormat, table).entries).toMatchObject([
      {
        csl: {
          type: 'article-journal',
          title: 'A study',
          author: [
            { family: 'Lantern', given: 'Anna B.' },
            { family: 'Bell', given: 'Carl' },
          ],
          issued: { 'date-parts': [[2004, 3, 5]] },
        },
        tags: ['lanterns', 'mole'],
      },
    ]);
  });

  it('reads a record that breaks off, and records without ER', () => {
    const { entries } = readAll(wosFormat, 'PT J\nTI One\nPT J\nTI Two\n   and m');
    expect(entries.map(({ csl }) => csl.title)).toEqual(['One', 'Two and m']);
  });

  it.each(['', 'words', '   indented'])('refuses %j in a sentence', (text) => {
    expect(() => readAll(wosFormat, text)).toThrow('format.no-wos');
  });
});
