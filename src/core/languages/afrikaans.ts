import type { Language } from './language.ts';
import { NOT_YET } from './words.ts';

export const afrikaans: Language = {
  tag: 'af',
  name: 'Afrikaans',
  months: [
    ['januarie', 'jan'],
    ['februarie', 'feb'],
    ['maart', 'mrt'],
    ['april', 'apr'],
    ['mei'],
    ['junie', 'jun'],
    ['julie', 'jul'],
    ['augustus', 'aug'],
    ['september', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['desember', 'des'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['lente'],
    summer: ['somer'],
    autumn: ['herfs'],
    winter: ['winter'],
  },
  weekdays: [
    ['maandag', 'ma'],
    ['dinsdag', 'di'],
    ['woensdag', 'wo'],
    ['donderdag', 'do'],
    ['vrydag', 'vr'],
    ['saterdag', 'sa'],
    ['sondag', 'so'],
  ],
  eras: NOT_YET,
  page: NOT_YET,
  bylines: NOT_YET,
  reports: NOT_YET,
  figures: NOT_YET,
  publishing: NOT_YET,
  names: NOT_YET,
};
