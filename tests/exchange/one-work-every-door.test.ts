import { describe, expect, it } from 'vitest';
import { dateFromText } from '#core/csl/dates/typed-date.ts';
import type { CslDate, CslItem } from '#core/model/csl-item.ts';
import { type Door, doors as formats } from '../support/doors.ts';

/** Dates are typed as well, and must be what files make of them. */
const typing: Door = {
  name: 'typing',
  csl: ({ date = '' }): CslItem => ({ type: 'book', issued: dateFromText(date) }),
};
const doors: readonly Door[] = [...formats, typing];

const on = (...parts: readonly number[][]): CslDate => ({ 'date-parts': parts.map((each) => [...each]) });
const about = (date: CslDate): CslDate => ({ ...date, circa: true });
const inSeason = (year: number, season: number): CslDate => ({ ...on([year]), season });

/** A date as it is written, and what it is by whichever door it comes; words stay the words that they are. */
const DATES: readonly (readonly [written: string, date: CslDate | 'words'])[] = [
  ['2019', on([2019])],
  ['2020-03', on([2020, 3])],
  ['2020-03-01', on([2020, 3, 1])],
  ['20200301', on([2020, 3, 1])],
  ['2020-05-17T08:00:00Z', on([2020, 5, 17])],
  ['2020-05-17T23:30:00-05:00', on([2020, 5, 17])],
  ['2020/05/17', on([2020, 5, 17])],
  ['2020-00-00', on([2020])],
  ['5 Aug. 2019', on([2019, 8, 5])],
  ['1 March 2020', on([2020, 3, 1])],
  ['5th March 2004', on([2004, 3, 5])],
  ['March 1st, 2020', on([2020, 3, 1])],
  ['March 5, 2004 Friday', on([2004, 3, 5])],
  ['Friday, March 5, 2004', on([2004, 3, 5])],
  ['Sept 2020', on([2020, 9])],
  ['Mai 2020', on([2020, 5])],
  ['5. Mai 2020', on([2020, 5, 5])],
  ['1er mai 2020', on([2020, 5, 1])],
  ['5 мая 2020', on([2020, 5, 5])],
  ['٥ مايو ٢٠٢٠', on([2020, 5, 5])],
  ['2020年5月3日', on([2020, 5, 3])],
  ['25/12/2020', on([2020, 12, 25])],
  ['3.5.2020', on([2020, 5, 3])],
  ['Fall 2019', inSeason(2019, 3)],
  ['2019 Winter', inSeason(2019, 4)],
  ['2019-21', inSeason(2019, 1)],
  ['Herbst 2019', inSeason(2019, 3)],
  ['2020 Sep-Oct', on([2020, 9], [2020, 10])],
  ['Sept–Oct 2020', on([2020, 9], [2020, 10])],
  ['2019 Dec-2020 Jan', on([2019, 12], [2020, 1])],
  ['5–7 May 2020', on([2020, 5, 5], [2020, 5, 7])],
  ['May 5-7, 2020', on([2020, 5, 5], [2020, 5, 7])],
  ['2019/2020', on([2019], [2020])],
  ['2019–2020', on([2019], [2020])],
  ['2020-09/2020-10', on([2020, 9], [2020, 10])],
  ['2020~', about(on([2020]))],
  ['c. 1850', about(on([1850]))],
  ['ca. 1850', about(on([1850]))],
  ['circa 1850', about(on([1850]))],
  ['[1850?]', about(on([1850]))],
  ['c1998', on([1998])],
  ['-0043', on([-44])],
  ['-0043-03', on([-44, 3])],
  ['44 BC', on([-44])],
  ['44 v. Chr.', on([-44])],
  ['AD 79', on([79])],
  ['Y12000', on([12_000])],
  ['Winter 2019/2020', 'words'],
  ['2020/..', 'words'],
  ['in press', 'words'],
  ['30 February 2020', 'words'],
];

/** Of these a person is asked; a file cannot be. */
const AMBIGUOUS = ['01/02/2020', '2019-02-30', '20/05/17', '12000'];

describe.each(doors.map((door) => [door.name, door] as const))('a work that comes by %s', (_, door) => {
  it.each(DATES)('has the date %s', (written, date) => {
    expect(door.csl({ date: written }).issued).toEqual(date === 'words' ? { literal: written } : date);
  });
});

describe.each(formats.map((door) => [door.name, door] as const))('a work that comes by %s', (_, door) => {
  it.each(AMBIGUOUS)('keeps the date %s as words', (written) => {
    expect(door.csl({ date: written }).issued).toEqual({ literal: written });
  });

  it('takes a date of 10,000 figures for words', () => {
    const written = '9'.repeat(10_000);
    expect(door.csl({ date: written }).issued).toEqual({ literal: written });
  });
});
