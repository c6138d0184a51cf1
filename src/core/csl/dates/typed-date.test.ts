import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDate } from '../../../../tests/support/arbitrary-entry.ts';
import { says } from '../../../../tests/support/says.ts';
import { dateFromText, textFromDate } from './typed-date.ts';

describe('dateFromText', () => {
  it.each([
    ...[
      '2019-06-30',
      '2019-06',
      '2019',
      '2019-06-30/2019-07-02',
      'Autumn 2019',
      'circa 1850',
      '44 BC',
      'March 44 BC',
    ],
    ...[
      '15 March 44 BC',
      'circa 300 BC',
      '0079',
      '2019/..',
      'in press',
      'Winter 2019/2020',
      'Y12000',
      '1850-05~',
    ],
    ...['{2019-02-30}', '{May 2020}', '{01/02/2020}', '{Sunday}', '{{x}}'],
  ])('reads %s and writes it back', (text) => {
    expect(textFromDate(dateFromText(text))).toBe(text);
  });

  it.each([
    ['May 2020', { 'date-parts': [[2020, 5]] }],
    ['30.6.2019', { 'date-parts': [[2019, 6, 30]] }],
    ['2019-06-30T10:00', { 'date-parts': [[2019, 6, 30]] }],
    [
      '5–7 May 2020',
      {
        'date-parts': [
          [2020, 5, 5],
          [2020, 5, 7],
        ],
      },
    ],
    ['Fall 2019', { 'date-parts': [[2019]], season: 3 }],
    ['{May 2020}', { literal: 'May 2020' }],
  ])('reads %s', (text, date) => {
    expect(dateFromText(text)).toEqual(date);
  });

  it.each(['', 'Sunday', '2019-02-30', '2019/2020/2021', '01/02/2020', '20/05/17', '2019-13', '?'])(
    'refuses %j in a sentence',
    (text) => {
      expect(() => dateFromText(text)).toThrow(says('is not a date Pressmark can read'));
    },
  );

  it('takes back whatever textFromDate writes', () => {
    fc.assert(
      fc.property(arbitraryDate, (date) => {
        const text = textFromDate(date);
        if (text !== undefined) expect(dateFromText(text)).toEqual(date);
      }),
    );
  });

  it.each([
    { 'date-parts': [[-44]], circa: true },
    {
      'date-parts': [
        [-44, 3, 15],
        [-43, 1, 2],
      ],
    },
    { 'date-parts': [[2019]], season: 3, circa: true },
    { 'date-parts': [[12_000, 5]] },
    { literal: 'Fall 2019' },
    { literal: '{x}' },
    { literal: '2019' },
  ])('takes back %j', (date) => {
    expect(dateFromText(textFromDate(date) ?? '')).toEqual(date);
  });

  it('has no text for nothing', () => {
    expect(textFromDate({})).toBeUndefined();
  });
});
