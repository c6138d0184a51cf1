import { describe, expect, it } from 'vitest';
import { readAll } from '../../../../tests/support/round-trip.ts';
import { nbibFormat } from '../nbib/nbib-format.ts';
import { ovidFormat } from './ovid-format.ts';

const TAGGED = `<1>
VN  - Ovid Technologies
DB  - Ovid MEDLINE(R)
UI  - 123
AU  - Lantern AB
AU  - Bell C
FA  - Lantern, Anna B
FA  - Bell, Carl
TI  - A study of
  lanterns.
SO  - Journal of Lamps. 12(3):101-9, 2004 Mar.
PT  - Journal Article
MH  - *Light/ae [Adverse Effects]
DO  - https://dx.doi.org/10.1000/lamps

<2>
AU  - Post D
TI  - Two
`;

const LABELLED = `<1>
Unique Identifier
  77
Authors
  Lantern AB. Bell C.
Title
  A study.
Source
  J Lamps.  12(3):101-9, 2004 Mar 5.
Publication Type
  Journal Article. Review.
`;

const INSPEC = `Record 1 of 2 - INSPEC
TI: A study
AU: Lantern-A; Bell-C
SO: Journal-of-Lamps. vol.12, no.3; March 2004; p.101-9
RT: Journal-Paper
ID: light; mole
`;

describe('ovidFormat', () => {
  it('reads tags', () => {
    expect(ovidFormat.recognises(TAGGED)).toBe(true);
    expect(nbibFormat.recognises(TAGGED)).toBe(false);
    const { entries, problems } = readAll(ovidFormat, TAGGED);
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([
      {
        id: '123',
        csl: {
          type: 'article-journal',
          author: [
            { family: 'Lantern', given: 'Anna B' },
            { family: 'Bell', given: 'Carl' },
          ],
          title: 'A study of lanterns.',
          'container-title': 'Journal of Lamps',
          volume: '12',
          issue: '3',
          page: '101-9',
          issued: { 'date-parts': [[2004, 3]] },
          DOI: '10.1000/lamps',
          source: 'Ovid MEDLINE(R)',
          custom: { 'ovid.UI': '123', 'ovid.SO': 'Journal of Lamps. 12(3):101-9, 2004 Mar.' },
        },
        tags: ['Light/ae'],
      },
      { csl: { title: 'Two', author: [{ family: 'Post', given: 'D.' }] } },
    ]);
  });

  it('reads names of fields on lines of their own', () => {
    expect(ovidFormat.recognises(LABELLED)).toBe(true);
    expect(readAll(ovidFormat, LABELLED).entries).toMatchObject([
      {
        csl: {
          title: 'A study.',
          author: [
            { family: 'Lantern', given: 'A. B.' },
            { family: 'Bell', given: 'C.' },
          ],
          volume: '12',
          issued: { 'date-parts': [[2004, 3, 5]] },
          custom: { 'ovid.PT': 'Journal Article. Review.' },
        },
      },
    ]);
  });

  it('reads Inspec', () => {
    expect(ovidFormat.recognises(INSPEC)).toBe(true);
    expect(readAll(ovidFormat, INSPEC).entries).toMatchObject([
      {
        csl: {
          type: 'article-journal',
          title: 'A study',
          'container-title': 'Journal of Lamps',
          volume: '12',
          issue: '3',
          page: '101-9',
          issued: { 'date-parts': [[2004, 3]] },
        },
        tags: ['light', 'mole'],
      },
    ]);
  });

  it('refuses other text in a sentence', () => {
    expect(() => readAll(ovidFormat, 'words')).toThrow('format.no-ovid');
  });
});
