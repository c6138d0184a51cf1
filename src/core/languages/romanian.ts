import type { Language } from './language.ts';
import { NOT_YET } from './words.ts';

export const romanian: Language = {
  tag: 'ro',
  name: 'Romanian',
  months: [
    ['ianuarie', 'ian'],
    ['februarie', 'feb'],
    ['martie', 'mar'],
    ['aprilie', 'apr'],
    ['mai'],
    ['iunie', 'iun'],
    ['iulie', 'iul'],
    ['august', 'aug'],
    ['septembrie', 'sept'],
    ['octombrie', 'oct'],
    ['noiembrie', 'nov'],
    ['decembrie', 'dec'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['primăvară', 'primăvara'],
    summer: ['vară', 'vara'],
    autumn: ['toamnă', 'toamna'],
    winter: ['iarnă', 'iarna'],
  },
  weekdays: [
    ['luni', 'lun'],
    ['marți', 'mar'],
    ['miercuri', 'mie'],
    ['joi'],
    ['vineri', 'vin'],
    ['sâmbătă', 'sâm'],
    ['duminică', 'dum'],
  ],
  page: NOT_YET,
  bylines: NOT_YET,
  reports: NOT_YET,
  figures: NOT_YET,
  publishing: NOT_YET,
};
