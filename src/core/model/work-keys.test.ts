import { describe, expect, it } from 'vitest';
import type { CslItem, CslName } from './csl-item.ts';
import { workKeys } from './work-keys.ts';

const book = (csl: Partial<CslItem>): CslItem => ({ type: 'book', ...csl });
const isSame = (one: CslItem, other: CslItem) => workKeys(one).some((key) => workKeys(other).includes(key));
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
  ])('does not take %s for the same', (_, one, other) => {
    expect(isSame(one, other)).toBe(false);
  });
});
