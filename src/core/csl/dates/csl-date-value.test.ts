import { describe, expect, it } from 'vitest';
import { cslDateOfValue } from './csl-date-value.ts';

describe('cslDateOfValue', () => {
  it.each([
    ['2019-05', { 'date-parts': [[2019, 5]] }],
    [2019, { 'date-parts': [[2019]] }],
    [{ raw: '5 Aug. 2019' }, { 'date-parts': [[2019, 8, 5]] }],
    [{ literal: 'Fall 2019' }, { 'date-parts': [[2019]], season: 3 }],
    [{ literal: 'in press' }, { literal: 'in press' }],
    [{ raw: 'in press' }, { literal: 'in press' }],
    [{ 'date-parts': [['2019', '05', '07']] }, { 'date-parts': [[2019, 5, 7]] }],
    [{ 'date-parts': [[2019, null, null]] }, { 'date-parts': [[2019]] }],
    [{ 'date-parts': [[2019, 0, 0]] }, { 'date-parts': [[2019]] }],
    [{ 'date-parts': [[2019, 23]] }, { 'date-parts': [[2019]], season: 3 }],
    [{ 'date-parts': [[2019, 15]] }, { 'date-parts': [[2019]], season: 3 }],
    [
      { 'date-parts': [[2019]], season: 'Fall' },
      { 'date-parts': [[2019]], season: 3 },
    ],
    [
      { 'date-parts': [[2019]], season: '3' },
      { 'date-parts': [[2019]], season: 3 },
    ],
    [
      { 'date-parts': [[1850]], season: 'circa' },
      { 'date-parts': [[1850]], circa: true },
    ],
    [
      { 'date-parts': [[1850]], circa: 1 },
      { 'date-parts': [[1850]], circa: 1 },
    ],
    [{ 'date-parts': [[-44, 3]] }, { 'date-parts': [[-44, 3]] }],
    [{ 'date-parts': [[2019, 2, 30]] }, { literal: '2019-02-30' }],
    [{ 'date-parts': [[null]] }, {}],
    [{ 'date-parts': [[null]], literal: 'May 2020' }, { 'date-parts': [[2020, 5]] }],
  ])('reads %j', (given, date) => {
    expect(cslDateOfValue(given) ?? {}).toEqual(date);
  });

  it.each([undefined, null, [], true, { 'date-parts': 'x' }, { 'date-parts': [['x']] }])(
    'takes %j for no date',
    (given) => {
      expect(cslDateOfValue(given)).toBeUndefined();
    },
  );
});
