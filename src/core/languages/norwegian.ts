import type { Language } from './language.ts';
import { NOT_YET } from './words.ts';

export const norwegian: Language = {
  tag: 'nb',
  name: 'Norwegian',
  months: [
    ['januar', 'jan'],
    ['februar', 'feb'],
    ['mars', 'marts', 'mar'],
    ['april', 'apr'],
    ['mai', 'maj'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['desember', 'des'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['vår', 'våren'],
    summer: ['sommer', 'sommeren'],
    autumn: ['høst', 'høsten', 'haust'],
    winter: ['vinter', 'vinteren'],
  },
  weekdays: [
    ['mandag', 'man', 'måndag', 'mån'],
    ['tirsdag', 'tir', 'tysdag', 'tys'],
    ['onsdag', 'ons'],
    ['torsdag', 'tor'],
    ['fredag', 'fre'],
    ['lørdag', 'lør', 'laurdag', 'lau'],
    ['søndag', 'søn'],
  ],
  page: NOT_YET,
  bylines: NOT_YET,
  reports: NOT_YET,
  figures: NOT_YET,
};
