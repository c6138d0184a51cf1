import { describe, expect, it } from 'vitest';
import { allLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import type { CslDate } from '../../model/csl-item.ts';
import { readDate } from './read-date.ts';

/** A date in short: `2019-9`, ranges with a slash, `s3` for a season, `~` for about. */
function inShort(date: CslDate | undefined): string | undefined {
  if (date?.literal !== undefined) return 'words';
  const parts = date?.['date-parts']?.map((each) => each.join('-')).join('/');
  return parts === undefined
    ? undefined
    : `${parts}${date?.season ? ` s${date.season}` : ''}${date?.circa ? ' ~' : ''}`;
}

describe('readDate', () => {
  it.each([
    ...[
      ['5 Aug. 2019', '2019-8-5'],
      ['1 March 2020', '2020-3-1'],
      ['5th March 2004', '2004-3-5'],
    ],
    ...[
      ['March 1st, 2020', '2020-3-1'],
      ['Sept 2020', '2020-9'],
      ['May, 2020', '2020-5'],
      ['2020, May', '2020-5'],
    ],
    ...[
      ['2004 Jan 15', '2004-1-15'],
      ['15-May-2020', '2020-5-15'],
      ['2020-May-15', '2020-5-15'],
    ],
    ...[
      ['March 5, 2004 Friday', '2004-3-5'],
      ['Friday, March 5, 2004', '2004-3-5'],
    ],
    ...[
      ['Freitag, 5. März 2004', '2004-3-5'],
      ['mar. 5 mai 2020', '2020-5-5'],
      ['Sun, 5 May 2020', '2020-5-5'],
    ],
    ...[
      ['Tue, 19 Nov 2019 07:09 GMT', '2019-11-19'],
      ['March 5, 2004 10:32 AM EST', '2004-3-5'],
    ],
    ['Tue Mar 05 2024 23:11:12 GMT-0500 (Eastern Standard Time)', '2024-3-5'],
    ...[
      ['2020-05-17T08:00:00Z', '2020-5-17'],
      ['2020-05-17 08:00:00 +0100', '2020-5-17'],
    ],
    ...[
      ['2020-03-01 1 March 2020', '2020-3-1'],
      ['2020-03-00 March 2020', '2020-3'],
    ],
  ])('reads the date %s', (text, expected) => {
    expect(inShort(readDate(text))).toBe(expected);
  });

  it.each([
    ...[
      ['Fall 2019', '2019 s3'],
      ['2019 Winter', '2019 s4'],
      ['2019///Fall', '2019 s3'],
      ['Herbst 2019', '2019 s3'],
    ],
    ...[
      ['printemps 2019', '2019 s1'],
      ['otoño 2019', '2019 s3'],
      ['2019年秋', '2019 s3'],
      ['2020년 가을', '2020 s3'],
    ],
  ])('reads the season %s', (text, expected) => {
    expect(inShort(readDate(text))).toBe(expected);
  });

  it.each([
    ...[
      ['2020 Sep-Oct', '2020-9/2020-10'],
      ['Sept–Oct 2020', '2020-9/2020-10'],
      ['May/June 2020', '2020-5/2020-6'],
    ],
    ...[
      ['Jan.–Feb. 2020', '2020-1/2020-2'],
      ['2019 Dec-2020 Jan', '2019-12/2020-1'],
    ],
    ...[
      ['5–7 May 2020', '2020-5-5/2020-5-7'],
      ['May 5-7, 2020', '2020-5-5/2020-5-7'],
    ],
    ...[
      ['5./6. Mai 2020', '2020-5-5/2020-5-6'],
      ['du 5 au 7 mai 2020', '2020-5-5/2020-5-7'],
    ],
    ...[
      ['Sep 30-Oct 2, 2020', '2020-9-30/2020-10-2'],
      ['28 Feb – 3 Mar 2021', '2021-2-28/2021-3-3'],
    ],
    ['December 24, 2019-January 3, 2020', '2019-12-24/2020-1-3'],
    ...[
      ['15-May-2020/17-May-2020', '2020-5-15/2020-5-17'],
      ['2020年5-6月', '2020-5/2020-6'],
    ],
    ...[
      ['2019/2020', '2019/2020'],
      ['2019–2020', '2019/2020'],
      ['1914–18', '1914/1918'],
      ['2019/20', '2019/2020'],
    ],
    ...[
      ['300-200 BC', '-300/-200'],
      ['44–43 BC', '-44/-43'],
      ['44 BC-14 AD', '-44/14'],
    ],
    ['19 نوفمبر/تشرين الثاني 2019', '2019-11-19'],
  ])('reads the range %s', (text, expected) => {
    expect(inShort(readDate(text))).toBe(expected);
  });

  it.each([
    ...[
      ['c. 1850', '1850 ~'],
      ['ca. 1850', '1850 ~'],
      ['circa 1850', '1850 ~'],
      ['[1850?]', '1850 ~'],
      ['um 1850', '1850 ~'],
    ],
    ...[
      ['ca1850', '1850 ~'],
      ['ca. May 1850', '1850-5 ~'],
      ['c. 1850–c. 1860', '1850/1860 ~'],
      ['около 1850', '1850 ~'],
    ],
    ...[
      ['c1998', '1998'],
      ['[c1998]', '1998'],
      ['©2020', '2020'],
      ['c2024.', '2024'],
      ['[2024]', '2024'],
      ['(2019)', '2019'],
    ],
  ])('tells what is about %s', (text, expected) => {
    expect(inShort(readDate(text))).toBe(expected);
  });

  it.each([
    ...[
      '44 BC',
      '44 BCE',
      '44 B.C.',
      '44 v. Chr.',
      '44 v.Chr.',
      '44 av. J.-C.',
      '44 a.C.',
      '44 до н. э.',
      '公元前44年',
    ],
    ...[
      '紀元前44年',
      '기원전 44년',
      '44 ق.م',
      '44 f.Kr.',
      '44 eKr.',
      '44 p.n.e.',
      '44 př. n. l.',
      'MÖ 44',
      '44 π.Χ.',
      '-44',
    ],
  ])('reads %s', (text) => {
    expect(inShort(readDate(text))).toBe('-44');
  });

  it.each([
    ...[
      ['AD 79', '79'],
      ['79 AD', '79'],
      ['79 CE', '79'],
      ['79 n. Chr.', '79'],
      ['0079', '79'],
      ['44 e.Kr.', '44'],
    ],
    ...[
      ['15 March 44 BC', '-44-3-15'],
      ['850', '850'],
      ['2020 г.', '2020'],
      ['令和2年5月3日', '2020-5-3'],
    ],
  ])('reads the year of %s', (text, expected) => {
    expect(inShort(readDate(text))).toBe(expected);
  });

  it.each([
    ...[
      ['25/12/2020', '2020-12-25'],
      ['12/25/2020', '2020-12-25'],
      ['05/05/2020', '2020-5-5'],
      ['3.5.2020', '2020-5-3'],
    ],
    ...[
      ['5/2020', '2020-5'],
      ['2020/05', '2020-5'],
      ['2020/5/7', '2020-5-7'],
      ['2020.5.7', '2020-5-7'],
      ['2020-5-7', '2020-5-7'],
    ],
    ...[
      ['2001/09/01/', '2001-9-1'],
      ['2001///', '2001'],
      ['2010/10/21/print', '2010-10-21'],
      ['2010/10//online', '2010-10'],
    ],
    ...[
      ['2020/Sep/', '2020-9'],
      ['2020/Sep/5', '2020-9-5'],
    ],
  ])('reads the figures %s', (text, expected) => {
    expect(inShort(readDate(text))).toBe(expected);
  });

  it.each([
    ...[
      'Winter 2019/2020',
      'Winter 2019-20',
      'Spring/Summer 2020',
      '2020/..',
      '2020/',
      '../2020',
      '1990-present',
      '1990-',
    ],
    ...[
      '01/02/2020',
      '13/2020',
      '20/05/17',
      "May '20",
      'May 20',
      '79',
      '1',
      '2009–10',
      '202003',
      '12000',
      '2020-W12',
    ],
    ...[
      '2019-02-29',
      '30 February 2020',
      '2001/2/30',
      '0000-00-00',
      '2020–2019',
      '2019 Dec-Jan',
      'Dec-Jan 2020',
    ],
    ...[
      'in press',
      'n.d.',
      '2020a',
      '1920s',
      '201X',
      '2020 [1925]',
      '1897 [i.e. 1987]',
      'before 1850',
      'May 2019-2020',
    ],
    ...['5 7 May 2020', '2001/09/01/received', 'Friday', '2020/5/7/8/9', '2019/2020/2021'],
  ])('keeps %j as the words that it is', (text) => {
    expect(readDate(text)).toEqual({ literal: text });
  });

  it.each(['', ' ', '///', '?', '\u0000', '--'])('finds nothing to keep in %j', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it('reads 1/2/2020 where it is known which stands first', () => {
    expect(inShort(readDate('1/2/2020', { order: 'day-first' }))).toBe('2020-2-1');
    expect(inShort(readDate('1/2/2020', { order: 'month-first' }))).toBe('2020-1-2');
  });

  it.each([
    '0'.repeat(10_000),
    '2020 '.repeat(100_000),
    `2020${' '.repeat(1_000_000)}x`,
    '5-'.repeat(1_000_000),
    '\ud800 2020',
  ])('keeps hostile text whole, in little time', (text) => {
    expect(readDate(text)?.literal).toBe(text.trim());
  });

  it.each([
    ...[
      ['Mai 2020', '2020-5'],
      ['5. Mai 2020', '2020-5-5'],
      ['1er mai 2020', '2020-5-1'],
      ['5 de mayo de 2020', '2020-5-5'],
    ],
    ...[
      ["5 d'abril de 2020", '2020-4-5'],
      ['2020. május 5.', '2020-5-5'],
      ['2020 m. gegužės 5 d.', '2020-5-5'],
    ],
    ...[
      ['2020. gada 5. maijs', '2020-5-5'],
      ['5 май 2020 г.', '2020-5-5'],
      ['5 травня 2020 року', '2020-5-5'],
    ],
    ...[
      ['5 may 2020-ci il', '2020-5-5'],
      ['2020 թ. մայիսի 5', '2020-5-5'],
      ['2020 წლის 5 მაისი', '2020-5-5'],
    ],
    ...[
      ['5 במאי 2020', '2020-5-5'],
      ['٥ مايو ٢٠٢٠', '2020-5-5'],
      ['۵ مه ۲۰۲۰', '2020-5-5'],
      ['3 اردیبهشت 1399', '2020-4-22'],
    ],
    ...[
      ['५ मई २०२०', '2020-5-5'],
      ['5 พ.ค. 2563', '2020-5-5'],
      ['ngày 5 tháng 5 năm 2020', '2020-5-5'],
    ],
    ...[
      ['2020年5月3日', '2020-5-3'],
      ['二〇二〇年五月十三日', '2020-5-13'],
      ['2004年3月5日(金)', '2004-3-5'],
      ['2020년 5월 3일', '2020-5-3'],
    ],
  ])('reads %s', (text, expected) => {
    expect(inShort(readDate(text))).toBe(expected);
  });

  it.each(allLanguages.map((language) => [language.name, language] as const))(
    'reads the months and seasons of %s beside a year',
    (_, { months, seasons }) => {
      for (const [index, names] of listOf(months)?.entries() ?? []) {
        for (const name of names) {
          const date = readDate(`${name} 2020`);
          // A name that is another month’s in a language read more is that.
          expect(date?.['date-parts']?.[0]?.length, name).toBe(2);
          if (name === names[0] && name !== 'listopad') expect(inShort(date), name).toBe(`2020-${index + 1}`);
        }
      }
      for (const names of Object.values(listOf(seasons) ?? {})) {
        for (const name of names) expect(readDate(`2020 ${name}`)?.['date-parts'], name).toBeDefined();
      }
    },
  );
});
