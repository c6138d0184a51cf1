import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPartialDate } from '../../model/partial-date.ts';
import { findWrittenDate } from './written-date.ts';

const day = (text: string, order?: 'day-first' | 'month-first') => {
  const date = findWrittenDate(text, order);
  return date && formatPartialDate(date);
};

describe('findWrittenDate', () => {
  it.each([
    ['English', 'Published Wed, Nov 20 2019 4:29 AM EST', '2019-11-20'],
    ['English, day first', 'Monday 18th of November, 2019', '2019-11-18'],
    ['English, short year', "18 Nov '19", '2019-11-18'],
    ['English, hyphens', '18-Nov-19', '2019-11-18'],
    ['English, time before', '10:19 Nov. 18, 2019', '2019-11-18'],
    ['German', '25. September 2018', '2018-09-25'],
    ['Austrian', '3. Jänner 2020', '2020-01-03'],
    ['French', 'Publié le 1er août 2019 à 10h23', '2019-08-01'],
    ['Spanish', '3 de septiembre del 2019', '2019-09-03'],
    ['Spanish, short', '19 NOV 2019 - 10:23 CET', '2019-11-19'],
    ['Catalan', '3 de març de 2019', '2019-03-03'],
    ['Italian', '19 Novembre 2019', '2019-11-19'],
    ['Portuguese', 'sexta-feira, 22 de outubro de 2010 às 20:13', '2010-10-22'],
    ['Dutch', '5 maart 2019', '2019-03-05'],
    ['Swedish', '5 augusti 2019', '2019-08-05'],
    ['Danish', '5. marts 2019', '2019-03-05'],
    ['Norwegian', '5. desember 2019', '2019-12-05'],
    ['Finnish', '5. kesäkuuta 2019', '2019-06-05'],
    ['Russian', '19 ноября 2019, 14:22', '2019-11-19'],
    ['Ukrainian', 'вівторок, 19 листопада 2019', '2019-11-19'],
    ['Bulgarian', '5 юни 2019', '2019-06-05'],
    ['Serbian', '5. јул 2019.', '2019-07-05'],
    ['Polish', '19 października 2019 r.', '2019-10-19'],
    ['Czech', '19. listopadu 2019', '2019-11-19'],
    ['Slovak', '19. októbra 2019', '2019-10-19'],
    ['Hungarian', '2019. március 3., vasárnap', '2019-03-03'],
    ['Romanian', '3 martie 2019', '2019-03-03'],
    ['Greek', '3 Μαΐου 2019', '2019-05-03'],
    ['Turkish', '19 Kasım 2019 Salı', '2019-11-19'],
    ['Indonesian', 'Senin, 19 Agustus 2019', '2019-08-19'],
    ['Vietnamese', 'ngày 19 tháng 11 năm 2019', '2019-11-19'],
    ['Hebrew', '19 בנובמבר 2019', '2019-11-19'],
    ['Arabic', 'الثلاثاء ١٩ نوفمبر ٢٠١٩', '2019-11-19'],
    ['Arabic, of the Levant', '19 تشرين الثاني 2019', '2019-11-19'],
    ['Arabic, both months', '19 نوفمبر/تشرين الثاني 2019', '2019-11-19'],
    ['Arabic, both months in the other order', '04 آب/اغسطس 2013، آخر تحديث 02:21', '2013-08-04'],
    ['Arabic, of the Maghreb', '5 جويلية 2019', '2019-07-05'],
    ['Persian', '۱۹ نوامبر ۲۰۱۹', '2019-11-19'],
    ['Persian, Solar Hijri', 'سه‌شنبه ۲۸ آبان ۱۳۹۸', '2019-11-19'],
    ['Persian, Solar Hijri in numbers', '۱۳۹۸/۰۸/۲۸ - ۱۴:۲۲', '2019-11-19'],
    ['Central Kurdish', '19ی تشرینی دووەمی 2019', undefined],
    ['Central Kurdish', '19 تشرینی دووەم 2019', '2019-11-19'],
    ['Northern Kurdish', "19'ê Mijdarê 2019", '2019-11-19'],
    ['Hindi', '19 नवंबर 2019', '2019-11-19'],
    ['Chinese', '2019年11月19日 10:23', '2019-11-19'],
    ['Korean', '2019년 11월 19일', '2019-11-19'],
    ['Korean, stamped', '기사입력 2013-10-24 03:00:00', '2013-10-24'],
    ['C', 'Tue Nov 19 05:44:06 GMT 2019', '2019-11-19'],
    ['JavaScript', 'Tue Nov 19 2019 05:44:06 GMT+0000', '2019-11-19'],
    ['mail', 'Tue, 19 Nov 2019 05:44:06 -0500', '2019-11-19'],
    ['ISO', 'on 2019-11-19T05:44', '2019-11-19'],
    ['dotted', '21:17 18.11.2019', '2019-11-18'],
    ['dotted, short year', '18.11.19', '2019-11-18'],
    ['year first with slashes', '2019/11/19', '2019-11-19'],
  ])('reads a date in %s: %s', (_, text, expected) => {
    expect(day(text)).toBe(expected);
  });

  it('reads day and month that could be swapped only if told how', () => {
    expect(day('3/4/2019')).toBeUndefined();
    expect(day('3/4/2019', 'day-first')).toBe('2019-04-03');
    expect(day('3/4/2019', 'month-first')).toBe('2019-03-04');
    expect(day('3/25/2019', 'day-first')).toBe('2019-03-25');
    expect(day('25/3/2019', 'month-first')).toBe('2019-03-25');
  });

  it('reads dots with a short year as the page’s readers do, with a full year as Europeans do', () => {
    expect(day('12.09.16', 'month-first')).toBe('2016-12-09');
    expect(day('12.09.16', 'day-first')).toBe('2016-09-12');
    expect(day('12.09.16')).toBe('2016-09-12');
    expect(day('12.09.2016', 'month-first')).toBe('2016-09-12');
    expect(day('25.09.16', 'month-first')).toBe('2016-09-25');
  });

  it.each([
    'November 2019',
    '2 hours ago',
    'in May of last year 2019 people came',
    '31 February 2019',
    '19 November 0001',
    '19 November 2919',
    '(509) 459-5382',
    'version 1.2',
    '10.1234/5.6.7890',
    'Nov 19',
    '3 people may 2019',
    '',
  ])('finds no date in “%s”', (text) => {
    expect(day(text)).toBeUndefined();
  });

  it('takes the first of several', () => {
    expect(day('Published 19 Nov 2019, updated 20 Nov 2019')).toBe('2019-11-19');
  });

  it('returns for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const date = findWrittenDate(text, 'day-first');
        return date === undefined || (date.year >= 1800 && date.year <= 2100);
      }),
      { numRuns: 300 },
    );
  });
});
