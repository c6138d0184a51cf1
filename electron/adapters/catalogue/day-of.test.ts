import { describe, expect, it } from 'vitest';
import { dayOf, startOf } from './day-of.ts';

describe('dayOf', () => {
  const now = new Date(2024, 2, 31, 12);

  it.each([
    ['2019-03', '2019-03'],
    ['0d', '2024-03-31'],
    ['1d', '2024-03-30'],
    ['2w', '2024-03-17'],
    ['1m', '2024-02-29'],
    ['1y', '2023-03-31'],
  ])('reads %s', (when, day) => {
    expect(dayOf(when, now)).toBe(day);
  });
});

describe('startOf', () => {
  it.each([
    ['2019', false, new Date(2019, 0, 1)],
    ['2019', true, new Date(2020, 0, 1)],
    ['2019-12', true, new Date(2020, 0, 1)],
    ['2019-02-28', true, new Date(2019, 2, 1)],
  ])('knows when %s begins or ends', (day, isEnd, time) => {
    expect(startOf(day, isEnd)).toBe(time.getTime());
  });
});
