import { describe, expect, it } from 'vitest';
import type { CslItem, CslName } from '../model/csl-item.ts';
import { askedWorkKeys, workKeys } from './work-keys.ts';

const book = (csl: Partial<CslItem>): CslItem => ({ type: 'book', ...csl });
const isFound = (kept: CslItem, asked: CslItem) =>
  askedWorkKeys(asked).some((key) => workKeys(kept).includes(key));
/** Which of the two was there first must not matter. */
const isSame = (one: CslItem, other: CslItem) => {
  const found = isFound(one, other);
  expect(isFound(other, one)).toBe(found);
  return found;
};
const news = (csl: Partial<CslItem>): CslItem => ({ type: 'article-newspaper', ...csl });
const on = (...parts: number[]) => ({ issued: { 'date-parts': [parts] } });
const by = (family: string, given = 'Jo') => ({ author: [{ family, given }] });
const title = 'Ports of call';
const issued = { 'date-parts': [[2019, 5, 4]] };
const author = [{ family: 'Dœ-Lind', given: 'Jo' }];

/** One author as older readers and this one split the name. */
const NAMES: readonly (readonly [CslName, CslName])[] = [
  [
    { family: 'van Dorp', given: 'Mila' },
    { 'non-dropping-particle': 'van', family: 'Dorp', given: 'Mila' },
  ],
  [{ literal: 'Catarina Barata' }, { family: 'Barata', given: 'Catarina' }],
  [{ family: 'Organization', given: 'World Health' }, { literal: 'World Health Organization' }],
  [
    { family: 'al-Zor', given: 'Ali' },
    { 'non-dropping-particle': 'al-', family: 'Zor', given: 'Ali' },
  ],
];

describe('workKeys', () => {
  it.each<[string, CslItem, CslItem]>([
    [
      'a DOI, bare or as an address',
      book({ DOI: '10.1234/AB' }),
      book({ DOI: 'https://doi.org/10.1234/ab.' }),
    ],
    [
      'an ISBN of ten or thirteen digits',
      book({ ISBN: '3-16-148410-X' }),
      book({ ISBN: '978-3-16-148410-0' }),
    ],
    ['an address', book({ URL: 'http://www.Quay.example/a/' }), book({ URL: 'https://quay.example/a#top' })],
    ['a PMID', book({ PMID: '123' }), book({ PMID: ' 123 ' })],
    [
      'title and date, whatever marks are in the title',
      book({ title: 'Ports of <i>Call</i>', issued }),
      book({ title: 'PORTS OF CALL!', issued }),
    ],
    [
      'title, first author and year',
      book({ title: 'Ports of call', author, issued: { 'date-parts': [[2019]] } }),
      book({ title: 'Ports of Call', author, issued }),
    ],
    [
      'the same of a name with its particle apart',
      book({ title, ...by('van der Berg'), ...on(2019) }),
      book({
        title,
        author: [{ family: 'Berg', given: 'J.', 'non-dropping-particle': 'van der' }],
        ...on(2019),
      }),
    ],
    [
      'a particle that another program took away',
      book({ title, ...by('d’Alembert'), ...on(2019) }),
      book({ title, ...by('Alembert'), ...on(2019) }),
    ],
    [
      'a name that is split and one that is not',
      book({ title, ...by('Berg', 'Jo'), ...on(2019) }),
      book({ title, author: [{ literal: 'Jo Berg' }], ...on(2019) }),
    ],
    [
      'an organisation that was split',
      book({ title, author: [{ literal: 'World Health Organization' }], ...on(2019) }),
      book({ title, ...by('Organization', 'World Health'), ...on(2019) }),
    ],
    [
      'a name of letters that have no accents apart',
      book({ title, ...by('Łoś-Ørsted'), ...on(2019) }),
      book({ title, ...by('Los-Orsted'), ...on(2019) }),
    ],
    [
      'a short title by one author in one year',
      book({ title: 'Ports', ...by('Berg'), ...on(2019) }),
      book({ title: 'Ports.', ...by('Berg'), ...on(2019, 5) }),
    ],
    [
      'titles with other marks',
      book({ title: 'Ports – of “Call”: A &amp; B', ...by('Berg'), ...on(2019) }),
      book({ title: '{P}orts -- of \\emph{call}. A and B', ...by('Berg'), ...on(2019) }),
    ],
    [
      'a season and a month',
      book({ title, ...by('Berg'), issued: { 'date-parts': [[2019]], season: 3 } }),
      { type: 'article-journal', title, ...by('Berg'), ...on(2019, 10) },
    ],
    [
      'a day that only one knows',
      news({ title: 'The weather', ...by('Berg'), ...on(2019, 5) }),
      news({ title: 'The weather', ...by('Berg'), ...on(2019, 5, 4) }),
    ],
    [
      'a month that only one knows',
      news({ title: 'The weather', ...by('Berg'), ...on(2019) }),
      news({ title: 'The weather', ...by('Berg'), ...on(2019, 5, 4) }),
    ],
    [
      'a newspaper article that one took for a journal’s',
      { type: 'article-journal', title, ...by('Berg'), ...on(2019, 5, 6) },
      news({ title, ...by('Berg'), ...on(2019, 5, 4) }),
    ],
    [
      'an edition that only one knows',
      book({ title, ...by('Berg'), ...on(2019), edition: '2nd ed.' }),
      book({ title, ...by('Berg'), ...on(2019) }),
    ],
    [
      'an edition in words and in figures',
      book({ title, ...by('Berg'), ...on(2019), edition: '2nd ed.' }),
      book({ title, ...by('Berg'), ...on(2019), edition: 'Second' }),
    ],
    [
      'a work of nobody in one series',
      book({ title, publisher: 'Quay', ...on(2019) }),
      book({ title: 'Ports of Call', publisher: 'Quay', ...on(2019, 5) }),
    ],
    [
      'one of several ISBNs',
      book({ ISBN: '9783161484100 (pbk), 0-306-40615-2' }),
      book({ ISBN: '978-0-306-40615-7' }),
    ],
    [
      'a DOI in the address',
      book({ URL: 'https://dx.doi.org/10.1234%2FAB' }),
      book({ DOI: 'doi: 10.1234/ab' }),
    ],
    [
      'a number of arXiv',
      { type: 'article', archive: 'arXiv', archive_location: '2101.00001v2' },
      { type: 'article', DOI: '10.48550/arXiv.2101.00001' },
    ],
    [
      'an address with marks of who sent it',
      news({ URL: 'https://q.example/a%C3%A9?id=1&utm_source=x' }),
      news({ URL: 'http://q.example/aé?id=1' }),
    ],
    [
      'an introduction to one book',
      { type: 'chapter', title: 'Introduction', 'container-title': 'Ports', ...by('Berg'), ...on(2019) },
      { type: 'chapter', title: 'Introduction', 'container-title': 'Ports', ...by('Berg'), ...on(2019) },
    ],
    ...NAMES.map(([one, other]): [string, CslItem, CslItem] => [
      `the author ${JSON.stringify(one)} as ${JSON.stringify(other)}`,
      book({ title: 'Ports of call', author: [one], issued: { 'date-parts': [[2019]] } }),
      book({ title: 'Ports of Call', author: [other], issued }),
    ]),
  ])('sees that %s is the same', (_, one, other) => {
    expect(isSame(one, other)).toBe(true);
  });

  it.each<[string, CslItem, CslItem]>([
    [
      'a column of one title on two days',
      book({ title: 'The weather', issued }),
      book({ title: 'The weather', issued: { 'date-parts': [[2019, 5, 5]] } }),
    ],
    [
      'chapters of one book',
      { type: 'chapter', ISBN: '3161484100' },
      { type: 'chapter', ISBN: '3161484100' },
    ],
    [
      'pages of one site by their queries',
      book({ URL: 'https://q.example/p?id=1' }),
      book({ URL: 'https://q.example/p?id=2' }),
    ],
    [
      'works that have but a site in common',
      book({ URL: 'https://q.example/' }),
      book({ URL: 'https://q.example' }),
    ],
    ['short titles', book({ title: 'Ports', issued }), book({ title: 'Ports', issued })],
    ['nothing at all', book({}), book({})],
    [
      'two editions',
      book({ title, ...by('Berg'), ...on(2019), edition: '2' }),
      book({ title, ...by('Berg'), ...on(2019), edition: '3' }),
    ],
    ['two years', book({ title, ...by('Berg'), ...on(2018) }), book({ title, ...by('Berg'), ...on(2019) })],
    [
      'two volumes',
      book({ title, ...by('Berg'), ...on(2019), volume: '1' }),
      book({ title, ...by('Berg'), ...on(2019), volume: '2' }),
    ],
    [
      'two volumes under one ISBN',
      book({ ISBN: '3161484100', volume: '1' }),
      book({ ISBN: '3161484100', volume: '2' }),
    ],
    [
      'works of two authors',
      book({ title, ...by('Berg'), ...on(2019) }),
      book({ title, ...by('Lind'), ...on(2019) }),
    ],
    [
      'works of two authors on one day',
      news({ title: 'The weather', ...by('Berg'), ...on(2019, 5, 4) }),
      news({ title: 'The weather', ...by('Lind'), ...on(2019, 5, 4) }),
    ],
    [
      'columns of one author on two days',
      news({ title: 'The weather', ...by('Berg'), ...on(2019, 5, 4) }),
      news({ title: 'The weather', ...by('Berg'), ...on(2019, 5, 5) }),
    ],
    [
      'columns of one author in two months',
      news({ title: 'The weather', ...by('Berg'), ...on(2019, 5) }),
      news({ title: 'The weather', ...by('Berg'), ...on(2019, 6, 5) }),
    ],
    [
      'two organisations of one last word',
      book({ title: 'Annual report', author: [{ literal: 'World Bank' }], ...on(2019) }),
      book({ title: 'Annual report', author: [{ literal: 'Quay Bank' }], ...on(2019) }),
    ],
    [
      'reports of two publishers',
      book({ title: 'Annual report', publisher: 'A', ...on(2019) }),
      book({ title: 'Annual report', publisher: 'B', ...on(2019) }),
    ],
    [
      'introductions to two books',
      { type: 'chapter', title: 'Introduction', 'container-title': 'Ports', ...by('Berg'), ...on(2019) },
      { type: 'chapter', title: 'Introduction', 'container-title': 'Quays', ...by('Berg'), ...on(2019) },
    ],
    [
      'chapters with the address of their book',
      { type: 'chapter', title: 'One', URL: 'https://q.example/b' },
      { type: 'chapter', title: 'Two', URL: 'https://q.example/b' },
    ],
    [
      'chapters with the DOI of their book',
      { type: 'chapter', title: 'One', DOI: '10.1234/b' },
      { type: 'chapter', title: 'Two', DOI: '10.1234/b' },
    ],
    [
      'parts of a series',
      book({ title: 'Ports 1', ...by('Berg'), ...on(2019) }),
      book({ title: 'Ports 2', ...by('Berg'), ...on(2019) }),
    ],
  ])('does not take %s for the same', (_, one, other) => {
    expect(isSame(one, other)).toBe(false);
  });

  it('takes little time over endless titles, names and numbers', () => {
    const endless = 'a-1 <x '.repeat(1_000_000);
    const keys = workKeys(
      book({
        title: endless,
        ISBN: endless,
        DOI: endless,
        URL: `https://q.example/${endless}`,
        author: [{ literal: endless }],
        edition: endless,
        volume: endless,
        ...on(2019, 5, 4),
      }),
    );
    expect(keys.filter((key) => !key.startsWith('url:')).every((key) => key.length < 2_000)).toBe(true);
  });
});
