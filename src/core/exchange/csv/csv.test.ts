import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryEntry, arbitraryText } from '../../../../tests/support/arbitrary-entry.ts';
import { comparable, readAll, writeAll } from '../../../../tests/support/round-trip.ts';
import { csvFormat } from './csv-format.ts';
import { guardedCell, unguardedCell } from './formula-guard.ts';

const read = (text: string) => readAll(csvFormat, text);

describe('readCsv', () => {
  it("reads Zotero's table", () => {
    const text =
      '"Key","Item Type","Publication Year","Author","Title","Publication Title","DOI","Date","Access Date","Pages","Manual Tags"\n' +
      '"ABC","journalArticle","2020","Smith, Ann; Müller, J","A ""title""","Nature","10.1/x","2020-05-17","2021-01-02 10:11:12","1-9","a; b"\n';
    expect(read(text).entries).toEqual([
      {
        id: '',
        citekey: undefined,
        csl: {
          type: 'article-journal',
          title: 'A "title"',
          author: [
            { family: 'Smith', given: 'Ann' },
            { family: 'Müller', given: 'J' },
          ],
          issued: { 'date-parts': [[2020, 5, 17]] },
          accessed: { 'date-parts': [[2021, 1, 2]] },
          'container-title': 'Nature',
          DOI: '10.1/x',
          page: '1-9',
          custom: { Key: 'ABC' },
        },
        tags: ['a', 'b'],
      },
    ]);
  });

  it.each([',', ';', '\t'])('reads columns parted by %j', (delimiter) => {
    const rows = [
      ['Title', 'Year', 'Link'],
      ['T', '2020', 'https://example.org'],
    ];
    const text = rows.map((row) => row.join(delimiter)).join('\r');
    expect(read(text).entries[0]?.csl).toMatchObject({
      title: 'T',
      issued: { 'date-parts': [[2020]] },
      URL: 'https://example.org',
    });
  });

  it('reads more rows than one helping, and tells their lines', () => {
    const rows = Array.from({ length: 1_234 }, (_, index) => `"T\n${index}",book`);
    const { entries, problems } = read(`title,type\n${rows.join('\n')}\nlast,nothing,x\n`);
    expect(entries).toHaveLength(1_235);
    expect(problems).toMatchObject([
      { index: 1_234, line: 2_470 },
      { index: 1_234, line: 2_470 },
    ]);
  });

  it.each([
    ['Pocket', 'title,url,time_added,tags,status\nTides,https://example.org/t,171,sea|low water,unread\n'],
    [
      'Raindrop.io',
      'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n' +
        '3,Tides,my note,short,https://example.org/t,Work / Sea,"sea, low water",2024-05-01T10:00:00Z,,,false\n',
    ],
    [
      'Instapaper',
      'URL,Title,Selection,Folder,Timestamp,Tags\nhttps://example.org/t,Tides,short,Work,171,"[""sea"",""low water""]"\n',
    ],
    [
      'Readwise Reader',
      `Title,URL,ID,Document tags,Saved date,Seen\nTides,https://example.org/t,01,"['sea', 'low water']",2024-05-01,True\n`,
    ],
    [
      'Pinboard',
      'href,description,extended,time,tags\nhttps://example.org/t,Tides,my note,2024,sea low water\n',
    ],
    ['a person', 'title,url,tags\nTides,https://example.org/t,"sea, low water"\n'],
  ])('reads the pages that %s keeps, with their addresses and tags', (program, text) => {
    const { entries, problems } = read(text);
    expect(entries).toMatchObject([
      { csl: { type: 'webpage', title: 'Tides', URL: 'https://example.org/t' } },
    ]);
    const tags = program === 'Pinboard' ? ['sea', 'low', 'water'] : ['sea', 'low water'];
    expect(entries[0]?.tags).toEqual(tags);
    expect(problems).toEqual([]);
  });

  it('takes the folder of a page as its collection, and keeps what it has no place for', () => {
    const text = 'title,url,excerpt,folder,tags,cover\nTides,https://example.org/t,short,Work / Sea,,x.png\n';
    expect(read(text).entries).toMatchObject([
      { csl: { abstract: 'short', custom: { cover: 'x.png' } }, collections: [['Work', 'Sea']] },
    ]);
  });

  it('keeps notes of Zotero with their formatting, each by itself', () => {
    const text = 'Item Type,Title,Notes\nbook,T,"<p>a <b>note</b></p>; <p>two</p>"\nbook,U,plain words\n';
    expect(read(text).entries).toMatchObject([
      { csl: { annote: 'a note\n\ntwo' }, notes: [{ html: '<p>a <b>note</b></p>' }, { html: '<p>two</p>' }] },
      { csl: { annote: 'plain words' }, notes: [{ html: '<p>plain words</p>' }] },
    ]);
  });

  it('parts tags of works by semicolons alone, for a subject may hold a comma', () => {
    const text = 'Item Type,Title,Url,Manual Tags\nbook,T,https://example.org,"Water, England; Sea"\n';
    expect(read(text).entries[0]?.tags).toEqual(['Water, England', 'Sea']);
  });

  it.each(['', 'x', 'a,b\n1,2', '<html>'])('refuses %j in a sentence', (text) => {
    expect(() => read(text)).toThrow('format.no-csv');
  });
});

describe('csvWriter', () => {
  it('writes no cell that is a formula', () => {
    const entry = {
      id: '1',
      citekey: '-1',
      csl: { type: 'book' as const, title: '=HYPERLINK("x")', note: '@x\n=y', publisher: '+1' },
      tags: ['=t'],
      collections: [['-c']],
    };
    const cells = writeAll(csvFormat, [entry]).split('\r\n')[1]?.split(',') ?? [];
    expect(cells.filter((cell) => /^"?[=+@\t-]/u.test(cell))).toEqual([]);
    expect(comparable(read(writeAll(csvFormat, [entry])).entries)).toEqual(comparable([entry]));
  });

  it('writes what it reads back', () => {
    fc.assert(
      fc.property(fc.array(arbitraryEntry, { minLength: 1, maxLength: 3 }), (entries) => {
        const { entries: back } = read(writeAll(csvFormat, entries));
        expect(comparable(back)).toEqual(comparable(entries));
      }),
    );
  });
});

describe('guardedCell', () => {
  it('is undone by unguardedCell', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryText, fc.stringMatching(/^['=+@-]*x?$/u)), (text) => {
        expect(guardedCell(text)).not.toMatch(/^[=+@\t\r-]/u);
        expect(unguardedCell(guardedCell(text))).toBe(text);
      }),
    );
  });
});
