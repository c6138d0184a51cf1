import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDate } from '../../../../tests/support/arbitrary-entry.ts';
import { formatEdtf, parseEdtf } from './edtf.ts';

describe('parseEdtf', () => {
  it.each([
    ['2024', { 'date-parts': [[2024]] }],
    ['2024-05', { 'date-parts': [[2024, 5]] }],
    ['2024-05-17', { 'date-parts': [[2024, 5, 17]] }],
    ['20240517', { 'date-parts': [[2024, 5, 17]] }],
    ['2024-05-17T10:00:00Z', { 'date-parts': [[2024, 5, 17]] }],
    ['2024-05-17T23:30:00-05:00', { 'date-parts': [[2024, 5, 17]] }],
    ['20240517T101500Z', { 'date-parts': [[2024, 5, 17]] }],
    ['2024/2025', { 'date-parts': [[2024], [2025]] }],
    [
      '2024-12-30/2025-01-02',
      {
        'date-parts': [
          [2024, 12, 30],
          [2025, 1, 2],
        ],
      },
    ],
    ['2024-21', { 'date-parts': [[2024]], season: 1 }],
    ['2024-24~', { 'date-parts': [[2024]], season: 4, circa: true }],
    ['2024~', { 'date-parts': [[2024]], circa: true }],
    ['1850?', { 'date-parts': [[1850]], circa: true }],
    ['1850/1860%', { 'date-parts': [[1850], [1860]], circa: true }],
    ['2024-00-00', { 'date-parts': [[2024]] }],
    ['2024-05-XX', { 'date-parts': [[2024, 5]] }],
    ['0079', { 'date-parts': [[79]] }],
    ['0000', { 'date-parts': [[-1]] }],
    ['-0043-03-15', { 'date-parts': [[-44, 3, 15]] }],
    ['-0299/-0199', { 'date-parts': [[-300], [-200]] }],
    ['Y12000', { 'date-parts': [[12000]] }],
    ['Y-12000', { 'date-parts': [[-12001]] }],
    ['2024/..', { literal: '2024/..' }],
    ['../2024', { literal: '../2024' }],
    ['2024-02-29', { 'date-parts': [[2024, 2, 29]] }],
  ])('reads %j', (text, date) => {
    expect(parseEdtf(text)).toEqual(date);
  });

  it.each([
    ...[
      '',
      '2024-13',
      '2023-02-29',
      'May 2024',
      '201X',
      '-0000',
      '0000-00-00',
      '2024-XX-05',
      '12000',
      '20241301',
    ],
    ...['2024-21/2024-22', '2024/2025/2026', '2024-5', `2024${'0'.repeat(10_000)}`, '2024~T10:00~'],
  ])('takes %j for no date', (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });
});

describe('formatEdtf', () => {
  it.each([
    [{ 'date-parts': [[-44, 3]] }, '-0043-03'],
    [{ 'date-parts': [[-1]] }, '0000'],
    [{ 'date-parts': [[79]] }, '0079'],
    [{ 'date-parts': [[12000]] }, 'Y12000'],
    [{ 'date-parts': [[-12001]] }, 'Y-12000'],
    [{ 'date-parts': [[2019]], season: '3' }, '2019-23'],
    [{ 'date-parts': [[2019], [2020]], circa: 1 }, '2019~/2020~'],
    [{ 'date-parts': [[2019]], circa: 0 }, '2019'],
  ])('writes %j', (date, text) => {
    expect(formatEdtf(date)).toBe(text);
  });

  it.each([
    undefined,
    {},
    { literal: '2019' },
    { 'date-parts': [[2019, 2, 30]] },
    { 'date-parts': [[0]] },
    { 'date-parts': [[2019]], season: 'Michaelmas' },
    { 'date-parts': [[2019, 5]], season: 1 },
  ])('has no way to say %j', (date) => {
    expect(formatEdtf(date)).toBeUndefined();
  });

  it('writes what parseEdtf reads', () => {
    const anyYear = fc.integer({ min: -99_999, max: 99_999 }).filter((year) => year !== 0);
    fc.assert(
      fc.property(
        fc.oneof(
          arbitraryDate,
          anyYear.map((year) => ({ 'date-parts': [[year]] })),
        ),
        (date) => {
          const text = formatEdtf(date);
          if (text !== undefined) expect(parseEdtf(text)).toEqual(date);
        },
      ),
    );
  });
});
