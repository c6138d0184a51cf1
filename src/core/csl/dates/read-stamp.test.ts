import { describe, expect, it } from 'vitest';
import { formatPartialDate } from '../../model/partial-date.ts';
import { readStamp } from './read-stamp.ts';

describe('readStamp', () => {
  it.each([
    ['2019-11-19T13:03:00.000Z', '2019-11-19', 'utc'],
    ['2019-11-19T13:03:00+00:00', '2019-11-19', 'utc'],
    ['2019-11-20T06:35:39+0000', '2019-11-20', 'utc'],
    ['19 Nov 2019 07:09 GMT', '2019-11-19', 'utc'],
    ['Tue, 19 Nov 2019 07:09:00 UTC', '2019-11-19', 'utc'],
    ['1574168580', '2019-11-19', 'utc'],
    ['1574168580000', '2019-11-19', 'utc'],
    ['2019-11-19T06:12:56-05:00', '2019-11-19', 'local'],
    ['2019-11-20 5:19:00 -0600', '2019-11-20', 'local'],
    ['Tue Mar 05 2024 23:11:12 GMT-0500 (Eastern Standard Time)', '2024-03-05', 'local'],
    ['Thu, 06 Oct 2011 08:10:27 EST', '2011-10-06', 'local'],
    ['2019-11-19', '2019-11-19', 'unsaid'],
    ['2019-11-20T01:53:14.418', '2019-11-20', 'unsaid'],
    ['2019-11-18 20:58:46', '2019-11-18', 'unsaid'],
    ['20100812', '2010-08-12', 'unsaid'],
    ['20191119T101500', '2019-11-19', 'unsaid'],
    ['2019/11/19', '2019-11-19', 'unsaid'],
    ['2019-11', '2019-11', 'unsaid'],
    ['2019/11', '2019-11', 'unsaid'],
    ['2019', '2019', 'unsaid'],
    ['November 2019', '2019-11', 'unsaid'],
    ['Tuesday, November 19, 2019, 06:51 AM', '2019-11-19', 'unsaid'],
  ])('reads %s to the precision it has', (text, date, clock) => {
    const stamp = readStamp(text);
    expect(stamp && formatPartialDate(stamp.date)).toBe(date);
    expect(stamp?.clock).toBe(clock);
  });

  it.each([
    '0001-01-01T00:00:00Z',
    '1970-01-01T00:00:00Z',
    '0000000000',
    '2019-13-40',
    '2919-01-01',
    '02/30/2019',
    'yesterday',
    '',
  ])('takes %j for no date', (text) => {
    expect(readStamp(text, 'month-first')).toBeUndefined();
  });
});
