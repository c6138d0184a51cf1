import type { Language } from './language.ts';
import { NOT_YET } from './words.ts';

export const macedonian: Language = {
  tag: 'mk',
  name: 'Macedonian',
  months: [
    ['јануари', 'јан'],
    ['февруари', 'фев'],
    ['март', 'мар'],
    ['април', 'апр'],
    ['мај'],
    ['јуни', 'јун'],
    ['јули', 'јул'],
    ['август', 'авг'],
    ['септември', 'сеп'],
    ['октомври', 'окт'],
    ['ноември', 'ное'],
    ['декември', 'дек'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['пролет', 'пролетта'],
    summer: ['лето', 'летото'],
    autumn: ['есен', 'есента'],
    winter: ['зима', 'зимата'],
  },
  weekdays: [
    ['понеделник', 'пон'],
    ['вторник', 'вто'],
    ['среда', 'сре'],
    ['четврток', 'чет'],
    ['петок', 'пет'],
    ['сабота', 'саб'],
    ['недела', 'нед'],
  ],
  eras: {
    before: ['пне'],
    after: NOT_YET,
    about: NOT_YET,
  },
  page: NOT_YET,
  bylines: NOT_YET,
  reports: NOT_YET,
  figures: NOT_YET,
  publishing: NOT_YET,
  names: NOT_YET,
};
