import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryEntry } from '../../../../tests/support/arbitrary-entry.ts';
import { comparable, readAll, writeAll } from '../../../../tests/support/round-trip.ts';
import { said } from '../../said/said.ts';
import { enwFormat } from './enw-format.ts';

const read = (text: string) => readAll(enwFormat, text);

describe('readEnw', () => {
  it('reads what Google Scholar gives', () => {
    const { entries, problems } = read(
      '%0 Journal Article\n%T A title\n%A Smith, Ann\n%J Nature\n%V 1\n%N 2\n%P 3-4\n%@ 0028-0836\n%D 2004\n%I Nature Publishing\n\n%0 Book\n%T B\n',
    );
    expect(problems).toEqual([]);
    expect(entries.map(({ csl }) => csl)).toEqual([
      {
        type: 'article-journal',
        title: 'A title',
        author: [{ family: 'Smith', given: 'Ann' }],
        'container-title': 'Nature',
        volume: '1',
        issue: '2',
        page: '3-4',
        ISSN: '0028-0836',
        issued: { 'date-parts': [[2004]] },
        publisher: 'Nature Publishing',
      },
      { type: 'book', title: 'B' },
    ]);
  });

  it.each([
    ['%D 2004\n%8 May 15', 'issued', { 'date-parts': [[2004, 5, 15]] }],
    ['%8 2004/05/15', 'issued', { 'date-parts': [[2004, 5, 15]] }],
    ['%[ 2020-01-02', 'accessed', { 'date-parts': [[2020, 1, 2]] }],
    ['%R 10.1000/x', 'DOI', '10.1000/x'],
    ['%X one\n\ntwo', 'abstract', 'one\n\ntwo'],
    ['%@ 978-3-16-148410-0', 'ISBN', '978-3-16-148410-0'],
  ])('understands %j', (lines, variable, value) => {
    expect(read(`%0 Journal Article\n${lines}\n`).entries[0]?.csl).toMatchObject({ [variable]: value });
  });

  it('parts records of Refer at empty lines, and guesses their types', () => {
    const { entries } = read('%A Smith, A\n%T One\n%J X\n\n%T Two\n%I Publisher\n%K a\nb\n%1 own\n');
    expect(entries).toMatchObject([
      { csl: { type: 'article-journal', title: 'One' } },
      { csl: { type: 'book', title: 'Two', custom: { 'enw.1': 'own' } }, tags: ['a', 'b'] },
    ]);
  });

  it('names a type that it does not know, and text before the first record', () => {
    const { problems } = read('Hello\n%0 Tweet\n%T x\n%U javascript:alert(1)\n');
    expect(problems.map(({ message }) => message)).toEqual([
      said('entry.stray-text', { text: 'Hello' }),
      said('entry.unknown-type', { type: 'Tweet', format: 'EndNote' }),
      said('entry.no-address', { text: 'javascript:alert(1)' }),
    ]);
  });

  it.each(['', 'x', '% Encoding: UTF-8'])('refuses %j in a sentence', (text) => {
    expect(() => read(text)).toThrow('format.no-enw');
  });
});

describe('enwWriter', () => {
  it('writes what it reads back', () => {
    fc.assert(
      fc.property(fc.array(arbitraryEntry, { minLength: 1, maxLength: 3 }), (entries) => {
        const { entries: back } = read(writeAll(enwFormat, entries));
        expect(comparable(back)).toEqual(comparable(entries));
      }),
    );
  });
});
