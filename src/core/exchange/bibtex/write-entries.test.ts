import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../model/csl-item.ts';
import type { ExportEntry } from '../../model/reference-entry.ts';
import type { ReferenceWriter } from '../exchange-format.ts';
import { readBibtex } from './read-bibtex.ts';
import { biblatexWriter } from './write-biblatex.ts';
import { bibtexWriter } from './write-bibtex.ts';

const entry = (csl: CslItem, rest: Partial<ExportEntry> = {}): ExportEntry => ({
  id: 'x',
  citekey: 'k',
  csl,
  tags: [],
  collections: [],
  ...rest,
});

/** All that a writer makes of entries. */
function fileOf(writer: ReferenceWriter, entries: readonly ExportEntry[]): string {
  return writer.begin(entries) + entries.map((each, at) => writer.entry(each, at)).join('') + writer.end();
}

describe.each([
  ['BibTeX', bibtexWriter],
  ['BibLaTeX', biblatexWriter],
])('what ends %s', (_, writerOf) => {
  const book: CslItem = { type: 'book', title: 'Quay' };

  it('is not written: an @ in the comment that holds collections', () => {
    const file = fileOf(writerOf(), [entry(book, { collections: [['@home', 'a@b']] })]);
    expect(file.slice(file.indexOf('@Comment') + 1)).not.toContain('@');
    expect([...readBibtex(file)][0]?.entry?.collections).toEqual([['@home', 'a@b']]);
  });

  it('is not written: control characters, halves of characters, and no characters', () => {
    const file = fileOf(writerOf(), [
      entry({ ...book, title: 'a\u0001\ud800\ufffe', URL: 'https://x.example/\u0000' }),
    ]);
    expect(file).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/u);
    expect(file).toContain('url = {https://x.example/}');
  });

  it('is not written: a name without a letter', () => {
    const author = [{ family: ' ', given: ' ' }, { literal: '' }, { family: '-', given: 'Bo' }];
    expect(fileOf(writerOf(), [entry({ ...book, author })])).toContain('  author = {{-}, Bo},');
  });
});

it('takes a group for the outermost where two have one name', () => {
  const collections = [[['Thesis', 'Water']], [['Water']]];
  const file = fileOf(
    bibtexWriter(),
    collections.map((each, at) =>
      entry({ type: 'book', title: 'Quay' }, { citekey: `k${at}`, collections: each }),
    ),
  );
  expect([...readBibtex(file)].map(({ entry }) => entry?.collections)).toEqual(collections);
});

it('gives no entry a key that is another’s, wherever that stands', () => {
  const book: CslItem = { type: 'book', title: 'Quay' };
  const keys = (writer: ReferenceWriter, citekeys: readonly string[]) =>
    [
      ...fileOf(
        writer,
        citekeys.map((citekey) => entry(book, { citekey })),
      ).matchAll(/^@\w+\{(.*),$/gmu),
    ].map(([, key]) => key);
  expect(keys(bibtexWriter(), ['müller', 'mller', 'Mller', 'mller'])).toEqual([
    'mllera',
    'mller',
    'Mllerb',
    'mllerc',
  ]);
  expect(keys(biblatexWriter(), ['müller', 'Müller', 'a b', 'ab'])).toEqual([
    'müller',
    'Müller',
    'aba',
    'ab',
  ]);
});

describe('biblatexWriter', () => {
  it('uses the types, dates and names of biblatex', () => {
    const news: CslItem = {
      type: 'article-newspaper',
      author: [{ family: 'Sulaivany', given: 'Karzan' }],
      title: 'Erbil reopens its old market',
      'container-title': 'Kurdistan 24',
      issued: {
        'date-parts': [
          [2024, 5, 1],
          [2024, 5, 3],
        ],
      },
      accessed: { 'date-parts': [[2026, 1, 2]] },
      URL: 'https://x.example/a_b?c=%20',
      archive: 'Wayback Machine',
      language: 'en',
      custom: {
        'archive-url': 'https://web.example/1',
        files: [{ path: 'C:/a.pdf', title: 'PDF', mediaType: 'application/pdf' }],
      },
    };
    expect(
      biblatexWriter().entry(entry(news, { tags: ['Erbil', 'a, b'], collections: [['News', 'Iraq']] }), 0),
    ).toBe(`@article{k,
  author = {Sulaivany, Karzan},
  title = {Erbil reopens its old market},
  journaltitle = {Kurdistan 24},
  date = {2024-05-01/2024-05-03},
  url = {https://x.example/a_b?c=%20},
  urldate = {2026-01-02},
  archive = {Wayback Machine},
  archiveurl = {https://web.example/1},
  entrysubtype = {nonacademic},
  langid = {english},
  file = {PDF:C\\:/a.pdf:application/pdf},
  keywords = {Erbil, {a, b}},
  groups = {Iraq},
  x-collections = {News:Iraq},
}
`);
  });

  it('ends with the tree of collections as JabRef keeps it, if there are any', () => {
    const writer = biblatexWriter();
    writer.entry(entry({ type: 'book', title: 'x' }, { collections: [['A;b', 'C']] }), 0);
    expect(writer.end()).toContain('1 StaticGroup:A\\\\\\;b\\;0\\;1\\;\\;\\;\\;;\n2 StaticGroup:C\\;0');
    expect(biblatexWriter().end()).toBe('');
  });
});

describe('bibtexWriter', () => {
  it('makes keys legal and unique in the file, whatever their capitals', () => {
    const writer = bibtexWriter();
    const keys = ['a b', 'AB', 'a{b}', 'کورد', '中'].map(
      (citekey, index) =>
        /\{(.*),/u.exec(writer.entry(entry({ type: 'book', title: 'x' }, { citekey }), index))?.[1],
    );
    expect(keys).toEqual(['ab', 'ABa', 'abb', 'item', 'itema']);
  });

  it('writes an item that has nothing but its type so that it is read again', () => {
    const file = bibtexWriter().entry(entry({ type: 'document' }), 0);
    expect([...readBibtex(file)].map((piece) => piece.entry?.csl)).toEqual([{ type: 'document' }]);
  });

  it('carries what BibTeX has no field for in fields of ours, named after the variable', () => {
    const file = bibtexWriter().entry(
      entry({ type: 'map', title: 'Iraq', scale: '1:50 000', dimensions: 'A1' }),
      0,
    );
    expect(file).toContain(
      '  x-csl-type = {map},\n  x-csl-dimensions = {A1},\n  x-csl-scale = {1:50 000},\n',
    );
  });

  it('writes accented Latin letters as macros if asked, and loses no letter', () => {
    const text = bibtexWriter({ letters: 'macros' }).entry(
      entry({ type: 'book', title: 'naïve é ü ß ş Ž ấ سل 中' }),
      0,
    );
    expect(text).toContain(`na{\\"\\i}ve {\\'e} {\\"u} {\\ss} {\\c{s}} {{\\v{Z}}} ấ سل 中`);
  });

  it.each([
    ['a { b', 'a \\textbraceleft{} b'],
    ['a {b} c', 'a \\{b\\} c'],
    [
      '50% & $5 #1 a_b ~ ^ \\',
      '50\\% \\& \\$5 \\#1 a\\_b \\textasciitilde{} \\textasciicircum{} \\textbackslash{}',
    ],
  ])('escapes %s so that braces pair up', (title, latex) => {
    expect(bibtexWriter().entry(entry({ type: 'book', title }), 0)).toContain(`  title = {${latex}},\n`);
  });
});

describe('what styles can print', () => {
  const written = (writer: ReferenceWriter, csl: CslItem) => fileOf(writer, [entry(csl)]);
  const issued = (date: NonNullable<CslItem['issued']>): CslItem => ({
    type: 'book',
    title: 'Quay',
    issued: date,
  });

  it.each<[string, NonNullable<CslItem['issued']>, string[]]>([
    ['a season', { 'date-parts': [[2019]], season: 4 }, ['year = {2019}', 'month = {Winter}']],
    [
      'a time of months',
      {
        'date-parts': [
          [2019, 5],
          [2019, 6],
        ],
      },
      ['year = {2019}', 'month = {May--June}'],
    ],
    [
      'a time of days',
      {
        'date-parts': [
          [2019, 5, 3],
          [2019, 5, 5],
        ],
      },
      ['month = may', 'day = {3--5}'],
    ],
    [
      'a time over the year’s end',
      {
        'date-parts': [
          [2019, 12, 28],
          [2020, 1, 3],
        ],
      },
      ['year = {2019--2020}', 'month = {December--January}'],
    ],
    ['an uncertain year', { 'date-parts': [[1820]], circa: true }, ['year = {ca. 1820}']],
    [
      'a year before Christ',
      { 'date-parts': [[-44, 3, 15]] },
      ['year = {44 BC}', 'month = mar', 'date = {-0043-03-15}'],
    ],
  ])('is %s in BibTeX, which comes back', (_, date, lines) => {
    const file = written(bibtexWriter(), issued(date));
    for (const line of lines) expect(file).toContain(`  ${line},\n`);
    expect([...readBibtex(file)][0]?.entry?.csl.issued).toEqual(date);
  });

  it('is a bare DOI, whose address comes back as the same', () => {
    const csl: CslItem = { type: 'book', title: 'Quay', DOI: 'https://doi.org/10.5555/q.1' };
    for (const writerOf of [bibtexWriter, biblatexWriter]) {
      const file = written(writerOf(), csl);
      expect(file).toContain('  doi = {10.5555/q.1},\n');
      expect(file).not.toContain('x-csl-doi');
    }
  });

  it.each<[CslItem['type'], 'host' | 'director' | 'producer' | 'script-writer', string]>([
    ['broadcast', 'host', 'host'],
    ['motion_picture', 'director', 'director'],
    ['motion_picture', 'producer', 'producer'],
    ['broadcast', 'script-writer', 'writer'],
  ])('is, of a %s, its %s', (type, variable, editortype) => {
    const csl: CslItem = { type, title: 'Quay', [variable]: [{ family: 'Lind', given: 'Bo' }] };
    const biblatex = written(biblatexWriter(), csl);
    expect(biblatex).toContain(`  editor = {Lind, Bo},\n  editortype = {${editortype}},\n`);
    const bibtex = written(bibtexWriter(), csl);
    expect(bibtex).toContain(`  author = {Lind, Bo},\n  authortype = {${editortype}},\n`);
    for (const file of [biblatex, bibtex]) {
      const back = [...readBibtex(file)][0]?.entry?.csl;
      expect([back?.[variable], back?.author, back?.editor]).toEqual([csl[variable], undefined, undefined]);
    }
  });

  it('is a newspaper as biblatex-apa knows it, and still one when it comes back', () => {
    for (const type of ['article-newspaper', 'article-magazine'] as const) {
      const file = written(biblatexWriter(), {
        type,
        title: 'Quay',
        issued: { 'date-parts': [[2021, 3, 9]] },
      });
      expect(file).toContain('entrysubtype = {nonacademic}');
      expect([...readBibtex(file)][0]?.entry?.csl.type).toBe(type);
    }
  });

  it('is a capital within markup', () => {
    const csl: CslItem = { type: 'book', title: 'Reading <i>Ulysses</i> and <i>a day</i>' };
    expect(written(biblatexWriter(), csl)).toContain('{Reading {{\\emph{Ulysses}}} and \\emph{a day}}');
    expect(written(bibtexWriter(), csl)).toContain('{Reading \\emph{{Ulysses}} and \\emph{a day}}');
    for (const writerOf of [bibtexWriter, biblatexWriter])
      expect([...readBibtex(written(writerOf(), csl))][0]?.entry?.csl.title).toBe(csl.title);
  });

  it('is pairs of straight quotation marks, and they come back straight', () => {
    const csl: CslItem = { type: 'book', title: `On 'noise' and "light", the '60s and workers' rights` };
    const file = written(bibtexWriter(), csl);
    expect(file).toContain("On `noise' and ``light'', the {'}60s and workers{'} rights");
    expect([...readBibtex(file)][0]?.entry?.csl.title).toBe(csl.title);
  });

  it('is a bracket in a name, which ends no label', () => {
    const csl: CslItem = { type: 'book', title: 'Quay', author: [{ family: 'Lind]', given: 'Bo' }] };
    expect(written(bibtexWriter(), csl)).toContain('author = {{Lind]}, Bo}');
    expect([...readBibtex(written(bibtexWriter(), csl))][0]?.entry?.csl.author).toEqual(csl.author);
  });
});
