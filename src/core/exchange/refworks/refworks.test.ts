import { describe, expect, it } from 'vitest';
import { readAll } from '../../../../tests/support/round-trip.ts';
import { refworksFormat } from './refworks-format.ts';

const FILE = `RT Journal Article
SR Electronic(1)
ID 7
A1 Lantern,Anna B.
A1 van Dorp,Mila
T1 A study of
lanterns
JF Journal of Lamps
JO J. Lamps
YR 2004
FD Mar 5
VO 12
IS 3
SP 101
OP 109
K1 lanterns
K1 outer mole; ports
SN 1234-5679
DO 10.1000/lamps.1
UL https://port.example/lamps
U1 my own
NO one
NO two

RT Book, Whole
A2 Post,Dee
T1 A book
T3 The Series
SN 9783161484100
`;

describe('refworksFormat', () => {
  it('reads articles and books', () => {
    const { entries, problems } = readAll(refworksFormat, FILE);
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      {
        id: '7',
        citekey: undefined,
        csl: {
          type: 'article-journal',
          author: [
            { family: 'Lantern', given: 'Anna B.' },
            { family: 'Dorp', 'non-dropping-particle': 'van', given: 'Mila' },
          ],
          title: 'A study of lanterns',
          'container-title': 'Journal of Lamps',
          'container-title-short': 'J. Lamps',
          issued: { 'date-parts': [[2004, 3, 5]] },
          volume: '12',
          issue: '3',
          page: '101-109',
          ISSN: '1234-5679',
          DOI: '10.1000/lamps.1',
          URL: 'https://port.example/lamps',
          note: 'one\ntwo',
          custom: { 'refworks.U1': 'my own' },
        },
        tags: ['lanterns', 'outer mole', 'ports'],
      },
      {
        id: '',
        citekey: undefined,
        csl: {
          type: 'book',
          editor: [{ family: 'Post', given: 'Dee' }],
          title: 'A book',
          'collection-title': 'The Series',
          ISBN: '9783161484100',
        },
      },
    ]);
  });

  it('refuses other text in a sentence', () => {
    expect(() => readAll(refworksFormat, 'words')).toThrow('format.no-refworks');
  });
});
