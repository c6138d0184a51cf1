import type { Language } from './language.ts';
import { NOT_YET } from './words.ts';

export const swahili: Language = {
  tag: 'sw',
  name: 'Swahili',
  months: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['machi', 'mac'],
    ['aprili', 'apr'],
    ['mei'],
    ['juni', 'jun'],
    ['julai', 'jul'],
    ['agosti', 'ago'],
    ['septemba', 'sep'],
    ['oktoba', 'okt'],
    ['novemba', 'nov'],
    ['desemba', 'des'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: { none: 'its year has rains, and no four seasons' },
  weekdays: [['jumatatu'], ['jumanne'], ['jumatano'], ['alhamisi'], ['ijumaa'], ['jumamosi'], ['jumapili']],
  eras: NOT_YET,
  dates: NOT_YET,
  grammar: NOT_YET,
  page: NOT_YET,
  bylines: NOT_YET,
  reports: NOT_YET,
  figures: NOT_YET,
  publishing: NOT_YET,
  names: NOT_YET,
  telling: { none: 'n-grams know it' },
};
