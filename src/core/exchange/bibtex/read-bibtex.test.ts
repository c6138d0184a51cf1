import { describe, expect, it } from 'vitest';
import { say } from '#messages/say.ts';
import type { CslItem } from '../../model/csl-item.ts';
import { said } from '../../said/said.ts';
import { biblatexFormat } from './biblatex-format.ts';
import { bibtexFormat } from './bibtex-format.ts';
import { readBibtex } from './read-bibtex.ts';

function pieces(text: string) {
  return [...readBibtex(text)];
}

function itemOf(fields: string, type = 'article'): CslItem | undefined {
  return pieces(`@${type}{k, ${fields}}`)[0]?.entry?.csl;
}

function messages(text: string): string[] {
  return pieces(text).flatMap(({ problems }) =>
    problems.map(({ line, message }) => `${line}: ${say(message)}`),
  );
}

describe('readBibtex: text', () => {
  it.each([
    [`M{\\"u}ller \\'Etude na\\"{\\i}ve \\v{s}`, 'Müller Étude naïve š'],
    ['\\ss \\AE{} {\\o}re \\L{}odz', 'ßÆ øre Łodz'],
    ['50\\% R\\&D \\$5 \\#1 a\\_b \\{x\\}', '50% R&D $5 #1 a_b {x}'],
    ["``Roma'' -- it's --- done~now\\ldots", '“Roma” – it’s — done\u00a0now…'],
    ["it{'}s a{-}{-}b", "it's a--b"],
    ['Genome of \\emph{{Homo} naledi}', 'Genome of <i>Homo naledi</i>'],
    ['{\\em Roma} and {\\bf B}', '<i>Roma</i> and <b>B</b>'],
    ['H\\textsubscript{2}O $x^2$ $\\alpha$', 'H<sub>2</sub>O x<sup>2</sup> α'],
    ['The {IS} fighters of {Kurdistan}', 'The IS fighters of Kurdistan'],
    ['On {van der Waals} forces', 'On <span class="nocase">van der Waals</span> forces'],
    ['{{All of the Title}}', 'All of the Title'],
    ['a\n   b', 'a b'],
    ['\\unknowncommand{kept}', 'kept'],
    ['\\href{https://x.example}{Link}', 'Link'],
    ['سلێمانی \\& 中文', 'سلێمانی & 中文'],
    ['{{{', undefined],
  ])('reads the title %s', (latex, title) => {
    expect(itemOf(`title = {${latex}}`)?.title).toBe(title);
  });

  it('keeps paragraphs of an abstract', () => {
    expect(itemOf('abstract = {One\n  line.\n\nTwo.}')?.abstract).toBe('One line.\n\nTwo.');
  });
});

describe('readBibtex: names', () => {
  it.each([
    ['de Beauvoir, Simone', [{ family: 'Beauvoir', given: 'Simone', 'non-dropping-particle': 'de' }]],
    ['Ludwig van der Berg', [{ family: 'Berg', given: 'Ludwig', 'non-dropping-particle': 'van der' }]],
    ['King, Jr, Martin Luther', [{ family: 'King', given: 'Martin Luther', suffix: 'Jr' }]],
    ['{World Health Organization}', [{ literal: 'World Health Organization' }]],
    ['{Barnes and Noble} and Doe, J.', [{ literal: 'Barnes and Noble' }, { family: 'Doe', given: 'J.' }]],
    ['Doe, J. and others', [{ family: 'Doe', given: 'J.' }, { literal: 'others' }]],
    ['{van Gogh}, Vincent', [{ family: 'van Gogh', given: 'Vincent' }]],
    [
      'family=Doe, given=Jane, prefix=of, useprefix=false',
      [{ family: 'Doe', given: 'Jane', 'dropping-particle': 'of' }],
    ],
    ['کاروان عومەر', [{ family: 'عومەر', given: 'کاروان' }]],
    [
      'Doe,\n J. AND\n  Roe, R.',
      [
        { family: 'Doe', given: 'J.' },
        { family: 'Roe', given: 'R.' },
      ],
    ],
  ])('reads %s', (latex, names) => {
    expect(itemOf(`author = {${latex}}`)?.author).toEqual(names);
  });
});

describe('readBibtex: dates', () => {
  it.each([
    ['year = 2018, month = jul, day = 3', { 'date-parts': [[2018, 7, 3]] }],
    ['year = 2018, month = {jul 14}', { 'date-parts': [[2018, 7, 14]] }],
    ['year = 2018, month = 10 # "~" # jan', { 'date-parts': [[2018, 1, 10]] }],
    ['year = {2018}, month = {07}', { 'date-parts': [[2018, 7]] }],
    ['year = {n.d.}', { literal: 'n.d.' }],
    ['date = {2018-07/2019}', { 'date-parts': [[2018, 7], [2019]] }],
    ['date = {1850~}', { 'date-parts': [[1850]], circa: true }],
    ['date = {2001-21}', { 'date-parts': [[2001]], season: 1 }],
    ['date = {-0043-03-15}', { 'date-parts': [[-44, 3, 15]] }],
    ['date = {10 May 2017}', { 'date-parts': [[2017, 5, 10]] }],
    ['date = {2018-02-31}', { literal: '2018-02-31' }],
    ['year = {2018}, month = {13}', { literal: '13 2018' }],
  ])('reads %s', (fields, date) => {
    expect(itemOf(fields)?.issued).toEqual(date);
  });
});

describe('readBibtex: fields', () => {
  it.each([
    ['article', 'journal = {X}', 'article-journal'],
    ['article', 'journal = {X}, entrysubtype = {newspaper}', 'article-newspaper'],
    ['misc', 'url = {https://x.example}', 'webpage'],
    ['misc', 'howpublished = {\\url{https://x.example}}', 'webpage'],
    ['misc', 'howpublished = {Leaflet}', 'document'],
    ['article', 'eprint = {2101.00001}, archiveprefix = {arXiv}', 'article'],
    ['www', 'title = {x}', 'webpage'],
    ['techreport', 'title = {x}', 'report'],
    ['inreference', 'title = {x}', 'entry-encyclopedia'],
  ])('reads @%s with %s as %s', (type, fields, expected) => {
    expect(itemOf(fields, type)?.type).toBe(expected);
  });

  it.each([
    ['title:a\\:b.pdf:PDF', [{ title: 'title', path: 'a:b.pdf', mediaType: 'application/pdf' }]],
    [':C$\\backslash$:/Users/x.pdf:pdf', [{ path: 'C:/Users/x.pdf', mediaType: 'application/pdf' }]],
    [':C:/Users/x.pdf:pdf', [{ path: 'C:/Users/x.pdf', mediaType: 'application/pdf' }]],
    ['/home/a.pdf', [{ path: '/home/a.pdf' }]],
    [
      'A:1.pdf:PDF;B:2.html:text/html',
      [
        { title: 'A', path: '1.pdf', mediaType: 'application/pdf' },
        { title: 'B', path: '2.html', mediaType: 'text/html' },
      ],
    ],
    ['https://x.example/a.pdf', [{ path: 'https://x.example/a.pdf' }]],
  ])('reads the files %s', (field, files) => {
    expect(itemOf(`file = {${field}}`)?.custom?.files).toEqual(files);
  });

  it('puts two lists of files together, and names any other field that stands there twice', () => {
    const [piece] = pieces('@misc{k, title={A}, file={a.pdf}, file={b.pdf}, title={B}}');
    expect(piece?.entry?.csl).toMatchObject({
      title: 'A',
      custom: { files: [{ path: 'a.pdf' }, { path: 'b.pdf' }] },
    });
    expect(piece?.problems[0]?.message).toEqual(said('bibtex.field-twice', { name: 'title', leftOut: 'B' }));
  });

  it('keeps addresses as they are, without the escapes of old programs', () => {
    expect(itemOf('url = {https://x.example/a_b?c=d%20e&f~g#h}')?.URL).toBe(
      'https://x.example/a_b?c=d%20e&f~g#h',
    );
    expect(itemOf('url = {https://x.example/a\\_b\\%20{\\textasciitilde}c}')?.URL).toBe(
      'https://x.example/a_b%20~c',
    );
  });

  it('keeps fields that CSL does not know, whatever their name', () => {
    expect(itemOf('constructor = {a}, toString = {b}, mrnumber = 7, __proto__ = {c}')?.custom).toMatchObject({
      constructor: 'a',
      mrnumber: '7',
    });
    expect(Object.hasOwn({}, 'c')).toBe(false);
  });

  it('makes tags of keywords, by comma or semicolon, none twice', () => {
    expect(pieces('@misc{k, title={x}, keywords = {a, {b, c}, a}}')[0]?.entry?.tags).toEqual(['a', 'b, c']);
    expect(pieces('@misc{k, title={x}, keywords = {a, b; c}}')[0]?.entry?.tags).toEqual(['a, b', 'c']);
  });

  it('puts groups where the tree of JabRef has them', () => {
    const tree =
      '@Comment{jabref-meta: grouping:\n0 AllEntriesGroup:;\n1 StaticGroup:News\\;0\\;1\\;\\;\\;\\;;\n2 StaticGroup:Iraq\\;0\\;1\\;\\;\\;\\;;\n}';
    expect(pieces(`@misc{k, title={x}, groups = {Iraq, Other}}\n${tree}`)[0]?.entry?.collections).toEqual([
      ['News', 'Iraq'],
      ['Other'],
    ]);
  });
});

describe('readBibtex: files', () => {
  it('fills in macros, joins with #, and names those that are not defined', () => {
    const text =
      '@string{j = "Journal"}\n@string(k = j # { of } # "X")\n@article{a, journal = k, title = "y" # zz}';
    expect(pieces(text)[0]?.entry?.csl).toMatchObject({ 'container-title': 'Journal of X', title: 'yzz' });
    expect(messages(text)).toEqual([
      '3: “title” uses “zz”, which no @string defines; the word itself was kept.',
    ]);
  });

  it('takes over fields of the parent, and survives circles and missing parents', () => {
    const text = `@inproceedings{c, title={C}, crossref={P}}\n@proceedings{p, title={Book}, year=2001, crossref={c}}\n@misc{m, title={M}, crossref={gone}}`;
    const [child, , orphan] = pieces(text);
    expect(child?.entry?.csl).toMatchObject({
      title: 'C',
      'container-title': 'Book',
      issued: { 'date-parts': [[2001]] },
    });
    expect(orphan?.problems[0]?.message).toEqual(said('bibtex.no-parent', { key: 'gone' }));
  });

  it('never lets one broken entry take another with it', () => {
    const text =
      '@misc{a, title={A}}\n@misc{b, title={B {, year=2000,\n  note={n}\n@misc{c, title={C}}\n@misc{d title={D}}\n@misc{e, title={E}}, year=2001}\n@misc{f, title={F}}';
    expect(pieces(text).map(({ entry }) => entry?.citekey)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(pieces(text)[4]?.entry?.csl.issued).toEqual({ 'date-parts': [[2001]] });
    expect(messages(text)[0]).toBe(
      '2: Its closing brace is missing; what could be read up to the next entry was kept.',
    );
  });

  it('reads the fields behind one that lacks its brace', () => {
    expect(pieces('@article{k,\n title={{A} b,\n year=2020,\n doi={10.1/x}\n}')[0]?.entry?.csl).toMatchObject(
      { title: 'A b', DOI: '10.1/x' },
    );
  });

  it('keeps both of two entries with one key, entries without a key, and says so', () => {
    const text = '@misc{k, title={A}}\r@misc{k, title={B}}\r@misc{, title={C}}\r@misc{}';
    expect(pieces(text).map(({ entry }) => entry?.csl.title)).toEqual(['A', 'B', 'C', undefined]);
    expect(messages(text)).toEqual([
      '2: The key “k” stands in this file before; both entries were kept.',
      '3: It has no key; the rest was kept.',
      '4: @misc has no field that can be read, so it was left out.',
    ]);
    expect(pieces(text)[3]?.problems[0]?.isLost).toBe(true);
  });

  it('refuses a text that has nothing of BibTeX, and finds nothing in an empty one', () => {
    expect(() => pieces('Dear friend, write to me@example.org')).toThrow('bibtex.not-bibtex');
    expect(pieces('')).toEqual([]);
    expect(pieces('% Encoding: UTF-8\n')).toEqual([]);
  });

  it.each([
    ['spaces', `@a{k,author={${' '.repeat(300_000)}x}}`],
    ['commands', `@a{k,title={${'\\emph'.repeat(100_000)}}}`],
    ['braces', `@a{k,title={${'{'.repeat(100_000)}${'}'.repeat(100_000)}}}`],
    ['unclosed entries', '@misc{k, title={abc {def,\n\n'.repeat(5_000)],
    [
      'macros',
      `@string{a="${'x'.repeat(999)}"}\n${'@string{a=a#a#a#a#a#a#a#a#a}\n'.repeat(30)}@misc{k,title=a}`,
    ],
    ['parents', `@misc{a, xdata={${'b,a,'.repeat(2_000)}}}\n@misc{b, xdata={${'a,b,'.repeat(2_000)}}}`],
  ])('reads hostile %s to the end', (_, text) => {
    expect(pieces(text).at(-1)?.fraction).toBeGreaterThan(0.5);
  });
});

describe('the formats', () => {
  it('tell BibTeX from other texts', () => {
    expect(bibtexFormat.recognises('% Encoding: UTF-8\n@Article{a, title={x}}')).toBe(true);
    expect(bibtexFormat.recognises('TY  - JOUR\nT1  - @home')).toBe(false);
    expect(bibtexFormat.recognises('{"a": "\n@misc{"}')).toBe(false);
    expect(biblatexFormat.recognises('@online{a,}')).toBe(false);
  });
});
