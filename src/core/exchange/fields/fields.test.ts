import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDate, arbitraryText } from '../../../../tests/support/arbitrary-entry.ts';
import { oneLine } from './clean-text.ts';
import { parseEdtf, printEdtf } from './edtf.ts';
import { linesOf } from './lines.ts';
import { looseDate } from './loose-date.ts';

describe('parseEdtf', () => {
  it.each([
    ['2024', { 'date-parts': [[2024]] }],
    ['2024-05', { 'date-parts': [[2024, 5]] }],
    ['2024-05-17', { 'date-parts': [[2024, 5, 17]] }],
    ['2024-05-17T10:00:00Z', { 'date-parts': [[2024, 5, 17]] }],
    ['2024/2025', { 'date-parts': [[2024], [2025]] }],
    ['2024-21', { 'date-parts': [[2024]], season: 1 }],
    ['2024~', { 'date-parts': [[2024]], circa: true }],
    ['-0044-03-15', { 'date-parts': [[-44, 3, 15]] }],
    ['2024/..', { literal: '2024/..' }],
    ['2024-13', undefined],
    ['2023-02-29', undefined],
    ['May 2024', undefined],
    ['', undefined],
  ])('reads %j', (text, date) => {
    expect(parseEdtf(text)).toEqual(date);
  });

  it('reads what printEdtf writes', () => {
    fc.assert(
      fc.property(arbitraryDate, (date) => {
        const text = printEdtf(date);
        if (text !== undefined) expect(parseEdtf(text)).toEqual(date);
      }),
    );
  });
});

describe('looseDate', () => {
  it.each([
    ['2004 Jan 15', { 'date-parts': [[2004, 1, 15]] }],
    ['15 May 2020', { 'date-parts': [[2020, 5, 15]] }],
    ['May 15th, 2020', { 'date-parts': [[2020, 5, 15]] }],
    ['2012 Winter', { 'date-parts': [[2012]], season: 4 }],
    ['2001///', { 'date-parts': [[2001]] }],
    ['2001/2/30', undefined],
    ['2004 Jan-Feb', { literal: '2004 Jan-Feb' }],
    ['///', undefined],
    ['in press', { literal: 'in press' }],
  ])('reads %j', (text, date) => {
    expect(looseDate(text)).toEqual(date ?? (text === '2001/2/30' ? { literal: text } : undefined));
  });
});

describe('linesOf', () => {
  it('takes LF, CRLF and CR for the end of a line', () => {
    expect(Array.from(linesOf('a\nb\r\nc\r\rd'), ({ text, number }) => [number, text])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
      [4, ''],
      [5, 'd'],
    ]);
  });
});

describe('oneLine', () => {
  it('leaves no line end in any text', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryText),
        fc.constantFrom('\n', '\r', '\r\n', '\u2028', '\u0085', '\v'),
        (texts, end) => {
          expect(oneLine(texts.join(end)).split(/[\n\r\u2028\u2029\u0085\v\f]/u)).toHaveLength(1);
        },
      ),
    );
  });
});
