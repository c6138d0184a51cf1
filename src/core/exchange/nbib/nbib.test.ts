import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryEntry } from '../../../../tests/support/arbitrary-entry.ts';
import { comparable, readAll, writeAll } from '../../../../tests/support/round-trip.ts';
import { nbibFormat } from './nbib-format.ts';

const RECORD = `
PMID- 12345678
OWN - NLM
STAT- MEDLINE
IS  - 1476-4687 (Electronic)
IS  - 0028-0836 (Linking)
VI  - 12
IP  - 3
DP  - 2004 Jan 15
TI  - A title that goes on
      over a line.
PG  - 1-9
LID - 10.1038/x1 [doi]
FAU - Smith, John A
AU  - Smith JA
CN  - The Group
LA  - eng
PT  - Journal Article
PT  - Review
JT  - Nature
TA  - Nature
MH  - *Animals
OT  - mice
AID - S0001 [pii]
PMC - PMC1234567
SO  - Nature. 2004 Jan 15.
`;

describe('readNbib', () => {
  it('reads a record of PubMed', () => {
    const { entries, problems } = readAll(nbibFormat, `${RECORD}\nPMID- 2\nTI  - B\nAU  - de la Cruz JA\n`);
    expect(problems).toEqual([]);
    expect(entries).toHaveLength(2);
    expect(entries[0]).toEqual({
      id: '',
      citekey: undefined,
      csl: {
        type: 'article-journal',
        PMID: '12345678',
        PMCID: 'PMC1234567',
        ISSN: '0028-0836',
        volume: '12',
        issue: '3',
        page: '1-9',
        issued: { 'date-parts': [[2004, 1, 15]] },
        title: 'A title that goes on over a line.',
        DOI: '10.1038/x1',
        author: [{ family: 'Smith', given: 'John A' }, { literal: 'The Group' }],
        language: 'eng',
        'container-title': 'Nature',
        'container-title-short': 'Nature',
        custom: {
          'nbib.OWN': 'NLM',
          'nbib.STAT': 'MEDLINE',
          'nbib.IS': '1476-4687',
          'nbib.PT': 'Review',
          'nbib.AID': 'S0001 [pii]',
          'nbib.SO': 'Nature. 2004 Jan 15.',
        },
      },
      tags: ['Animals', 'mice'],
    });
    expect(entries[1]?.csl.author).toEqual([
      { 'non-dropping-particle': 'de la', family: 'Cruz', given: 'J. A.' },
    ]);
  });

  it('tells chapters and their books apart', () => {
    const { entries } = readAll(
      nbibFormat,
      'PMID- 1\nPT  - Book Chapter\nBTI - The Book\nTI  - The Chapter\n',
    );
    expect(entries[0]?.csl).toMatchObject({
      type: 'chapter',
      title: 'The Chapter',
      'container-title': 'The Book',
    });
  });

  it.each(['', 'x', 'TY  x'])('refuses %j in a sentence', (text) => {
    expect(() => readAll(nbibFormat, text)).toThrow('format.no-nbib');
  });
});

describe('nbibWriter', () => {
  it('writes what it reads back', () => {
    fc.assert(
      fc.property(fc.array(arbitraryEntry, { minLength: 1, maxLength: 3 }), (entries) => {
        const { entries: back } = readAll(nbibFormat, writeAll(nbibFormat, entries));
        expect(comparable(back)).toEqual(comparable(entries));
      }),
    );
  });
});
