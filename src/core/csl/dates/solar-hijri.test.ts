import { describe, expect, it } from 'vitest';
import { formatPartialDate } from '../../model/partial-date.ts';
import { fromSolarHijri } from './solar-hijri.ts';

describe('fromSolarHijri', () => {
  it.each([
    [[1398, 1, 1], '2019-03-21'],
    [[1398, 8, 28], '2019-11-19'],
    [[1399, 12, 30], '2021-03-20'],
    [[1400, 1, 1], '2021-03-21'],
    [[1357, 11, 22], '1979-02-11'],
    [[1403, 1, 1], '2024-03-20'],
  ] as const)('turns %j into %s', ([year, month, day], expected) => {
    const date = fromSolarHijri(year, month, day);
    expect(date && formatPartialDate(date)).toBe(expected);
  });

  it('knows no day that its calendar has not', () => {
    expect(fromSolarHijri(1398, 12, 30)).toBeUndefined();
    expect(fromSolarHijri(1398, 7, 31)).toBeUndefined();
    expect(fromSolarHijri(1398, 13, 1)).toBeUndefined();
    expect(fromSolarHijri(2019, 1, 1)).toBeUndefined();
  });
});
