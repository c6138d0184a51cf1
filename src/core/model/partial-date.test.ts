import { describe, expect, it } from 'vitest';
import { cslDateFrom, formatPartialDate, partialDateFromCsl, partialDateOf } from './partial-date.ts';

describe('partialDateOf', () => {
  it.each([
    ['2024', [2024]],
    ['2024-05', [2024, 5]],
    ['2024-02-29', [2024, 2, 29]],
    ['0079-08-24', [79, 8, 24]],
    ['0004-02-29', [4, 2, 29]],
  ] as const)('has a date to the precision of %s, and writes it', (text, [year, month, day]) => {
    const date = partialDateOf(year, month, day);
    expect(date && formatPartialDate(date)).toBe(text);
    expect(date && partialDateFromCsl(cslDateFrom(date))).toEqual(date);
  });

  it.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2024, 13, 1],
    [2024, 4, 31],
    [2024, 1, 0],
    [-4, 2, 29],
  ])('knows that there is no %i-%i-%i', (year, month, day) => {
    expect(partialDateOf(year, month, day)).toBeUndefined();
  });

  it('counts 1 BC as a leap year, which CSL calls -1', () => {
    expect(partialDateOf(-1, 2, 29)).toEqual({ year: -1, month: 2, day: 29 });
  });
});
