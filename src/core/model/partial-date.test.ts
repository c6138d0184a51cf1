import { describe, expect, it } from 'vitest';
import { cslDateFrom, formatPartialDate, parsePartialDate, partialDateFromCsl } from './partial-date.ts';

describe('parsePartialDate', () => {
  it.each([
    ['2024', { year: 2024 }],
    ['2024-05', { year: 2024, month: 5 }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
  ])('reads %s to the precision it was written with, and writes it back', (text, expected) => {
    const date = parsePartialDate(text);
    expect(date).toEqual(expected);
    expect(date && formatPartialDate(date)).toBe(text);
    expect(date && partialDateFromCsl(cslDateFrom(date))).toEqual(expected);
  });

  it('keeps the date as written and drops the time zone', () => {
    expect(parsePartialDate('2024-05-17T23:30:00-05:00')).toEqual({ year: 2024, month: 5, day: 17 });
  });

  it.each(['', 'May 2024', '2023-02-29', '2024-13', '2024-05-17foo'])('rejects %j', (text) => {
    expect(parsePartialDate(text)).toBeUndefined();
  });
});
