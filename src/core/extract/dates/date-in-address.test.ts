import { describe, expect, it } from 'vitest';
import { formatPartialDate } from '../../model/partial-date.ts';
import { dateInAddress } from './date-in-address.ts';

describe('dateInAddress', () => {
  it.each([
    ['/2019/11/18/a-title', '2019-11-18'],
    ['/commentisfree/2019/nov/18/a-title', '2019-11-18'],
    ['/business/story/2019-11-19/a-title', '2019-11-19'],
    ['/english/2019-11/19/c_138567.htm', '2019-11-19'],
    ['/n3/2019/1119/c90000-1.html', '2019-11-19'],
    ['/zhengce/t20191119_123.html', '2019-11-19'],
    ['/a-title-20191115/', '2019-11-15'],
    ['/2010/POLITICS/08/13/a.title/index.html', '2010-08-13'],
    ['/19/11/2019/a-title', '2019-11-19'],
    ['/entertainment/2019/11/a-title.html', '2019-11'],
  ])('finds the date in %s', (path, expected) => {
    const date = dateInAddress(`https://courier.example${path}`);
    expect(date && formatPartialDate(date)).toBe(expected);
  });

  it.each([
    '/news/471033-south-dakota',
    '/article/14848164.php',
    '/columnists/201911181077343476-title',
    '/2019/13/40/a',
    '/releases/2019.11.19.tar.gz',
    '/books/1984',
    '/?p=20191119',
  ])('finds none in %s', (path) => {
    expect(dateInAddress(`https://courier.example${path}`)).toBeUndefined();
  });

  it('finds none without an address', () => {
    expect(dateInAddress(undefined)).toBeUndefined();
    expect(dateInAddress('2019/11/18')).toBeUndefined();
  });
});
