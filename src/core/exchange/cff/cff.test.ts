import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { arbitraryEntry } from '../../../../tests/support/arbitrary-entry.ts';
import { comparable, readAll, writeAll } from '../../../../tests/support/round-trip.ts';
import { cffFormat } from './cff-format.ts';

const FILE = `
cff-version: 1.2.0
message: Please cite it.
type: software
title: My Tool
version: 1.10
date-released: 2021-08-11
doi: 10.5281/zenodo.1234
license: MIT
repository-code: https://example.org/tool
keywords: [a, b]
authors:
  - family-names: Beethoven
    name-particle: van
    given-names: Ludwig
  - name: The Team
preferred-citation:
  type: article
  title: The Paper
  authors: [{family-names: Druskat, given-names: Stephan, orcid: x}]
  journal: J. X
  year: 2021
  month: 9
  start: 1
  end: 10
references:
  - type: tweet
    title: R
    scope: y
  - just words
`;

describe('readCff', () => {
  it('reads what should be cited, the software, and its references', () => {
    const { entries, problems } = readAll(cffFormat, FILE);
    expect(entries).toMatchObject([
      {
        csl: {
          type: 'article-journal',
          title: 'The Paper',
          author: [{ family: 'Druskat', given: 'Stephan' }],
          issued: { 'date-parts': [[2021, 9]] },
          page: '1-10',
        },
      },
      {
        csl: {
          type: 'software',
          title: 'My Tool',
          version: '1.10',
          author: [
            { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' },
            { literal: 'The Team' },
          ],
          issued: { 'date-parts': [[2021, 8, 11]] },
          URL: 'https://example.org/tool',
        },
        tags: ['a', 'b'],
      },
      { csl: { type: 'document', title: 'R', custom: { 'cff.scope': 'y' } } },
    ]);
    expect(problems).toMatchObject([{ index: 2 }, { index: 3, isLost: true }]);
  });

  it.each(['', 'x', 'title: A', '- a'])('refuses %j in a sentence', (text) => {
    expect(() => readAll(cffFormat, text)).toThrow('format.no-cff');
  });
});

describe('cffWriter', () => {
  const entry = {
    id: '1',
    citekey: 'k1',
    csl: { type: 'webpage' as const, publisher: 'P', issued: { 'date-parts': [[2024, 5, 17]] } },
    tags: [],
    collections: [],
  };

  it('writes one entry as what should be cited, more as references', () => {
    expect(parse(writeAll(cffFormat, [entry]))).toMatchObject({
      'cff-version': '1.2.0',
      'preferred-citation': {
        type: 'website',
        title: 'Untitled',
        authors: [{ name: 'P' }],
        'date-published': '2024-05-17',
      },
    });
    expect(parse(writeAll(cffFormat, [entry, entry, entry])).references).toHaveLength(3);
    expect(parse(writeAll(cffFormat, []))).not.toHaveProperty('references');
  });

  it('writes what it reads back', () => {
    fc.assert(
      fc.property(fc.array(arbitraryEntry, { minLength: 1, maxLength: 3 }), (entries) => {
        const { entries: back } = readAll(cffFormat, writeAll(cffFormat, entries));
        expect(comparable(back)).toEqual(comparable(entries));
      }),
    );
  });
});
