import type { Language } from './language.ts';
import { NOT_YET } from './words.ts';

export const bulgarian: Language = {
  tag: 'bg',
  name: 'Bulgarian',
  months: [
    ['януари'],
    ['февруари'],
    ['март'],
    ['април'],
    ['май'],
    ['юни'],
    ['юли'],
    ['август'],
    ['септември'],
    ['октомври'],
    ['ноември'],
    ['декември'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['пролет', 'пролетта'],
    summer: ['лято', 'лятото'],
    autumn: ['есен', 'есента'],
    winter: ['зима', 'зимата'],
  },
  weekdays: [
    ['понеделник', 'пн'],
    ['вторник', 'вт'],
    ['сряда', 'ср'],
    ['четвъртък', 'чт'],
    ['петък', 'пт'],
    ['събота', 'сб'],
    ['неделя', 'нд'],
  ],
  eras: {
    before: ['прхр', 'пне'],
    after: ['нэ'],
    about: ['около'],
  },
  page: NOT_YET,
  bylines: NOT_YET,
  reports: NOT_YET,
  figures: NOT_YET,
  publishing: NOT_YET,
  names: NOT_YET,
};
