import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDate } from '../../../../tests/support/arbitrary-entry.ts';
import { formatEdtf } from './edtf.ts';
import { dateFromYearAndRest, yearAndRest } from './year-and-rest.ts';

describe('dateFromYearAndRest', () => {
  it.each([
    ['2019', 'Fall', { date: { 'date-parts': [[2019]], season: 3 } }],
    ['2015', 'Jun 5', { date: { 'date-parts': [[2015, 6, 5]] } }],
    ['2015', '5 June', { date: { 'date-parts': [[2015, 6, 5]] } }],
    [
      '2020',
      'Sep-Oct',
      {
        date: {
          'date-parts': [
            [2020, 9],
            [2020, 10],
          ],
        },
      },
    ],
    ['2020', '25/12', { date: { 'date-parts': [[2020, 12, 25]] } }],
    ['2015', '2015-06-05', { date: { 'date-parts': [[2015, 6, 5]] } }],
    ['2020-05-17T08:00:00Z', '', { date: { 'date-parts': [[2020, 5, 17]] } }],
    ['2020-05-17', '2020', { date: { 'date-parts': [[2020, 5, 17]] } }],
    ['', 'May 2020', { date: { 'date-parts': [[2020, 5]] } }],
    ['2013', '2014/04/01', { date: { 'date-parts': [[2014, 4, 1]] }, left: '2013' }],
    ['2019', 'Winter 2019/2020', { date: { literal: 'Winter 2019/2020' } }],
    ['2019', '30 February', { date: { literal: '30 February 2019' } }],
    ['2019', 'Friday', { date: { 'date-parts': [[2019]] } }],
    ['2019', 'Epub ahead of print', { date: { 'date-parts': [[2019]] }, left: 'Epub ahead of print' }],
    ['2019', '01/02', { date: { 'date-parts': [[2019]] }, left: '01/02' }],
    ['in press', '', { date: { literal: 'in press' } }],
    ['', '', { date: undefined }],
  ])('reads %j and %j', (year, rest, expected) => {
    expect(dateFromYearAndRest(year, rest)).toEqual(expected);
  });
});

describe('yearAndRest', () => {
  it.each([
    [{ 'date-parts': [[2019]] }, { year: '2019', rest: '' }],
    [{ 'date-parts': [[2019, 5]] }, { year: '2019', rest: '2019-05' }],
    [
      { 'date-parts': [[2019]], season: 3 },
      { year: '2019', rest: 'Autumn' },
    ],
    [{ 'date-parts': [[-44]] }, { year: '-0043', rest: '' }],
    [{ literal: 'in press' }, { year: 'in press', rest: '' }],
    [undefined, { year: '', rest: '' }],
  ])('writes %j', (date, expected) => {
    expect(yearAndRest(date)).toEqual(expected);
  });

  it('writes what dateFromYearAndRest reads', () => {
    fc.assert(
      fc.property(arbitraryDate, (date) => {
        const { year, rest } = yearAndRest(date);
        if (formatEdtf(date) !== undefined) expect(dateFromYearAndRest(year, rest)).toEqual({ date });
      }),
    );
  });
});
