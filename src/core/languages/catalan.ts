import type { Language } from './language.ts';
import { NOT_YET } from './words.ts';

export const catalan: Language = {
  tag: 'ca',
  name: 'Catalan',
  months: [
    ['gener', 'gen'],
    ['febrer', 'febr'],
    ['març'],
    ['abril', 'abr'],
    ['maig'],
    ['juny'],
    ['juliol', 'jul'],
    ['agost', 'ag'],
    ['setembre', 'set'],
    ['octubre', 'oct'],
    ['novembre', 'nov'],
    ['desembre', 'des'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['primavera'],
    summer: ['estiu'],
    autumn: ['tardor'],
    winter: ['hivern'],
  },
  weekdays: [
    ['dilluns', 'dl'],
    ['dimarts', 'dt'],
    ['dimecres', 'dc'],
    ['dijous', 'dj'],
    ['divendres', 'dv'],
    ['dissabte', 'ds'],
    ['diumenge', 'dg'],
  ],
  page: NOT_YET,
  bylines: NOT_YET,
  reports: NOT_YET,
  figures: NOT_YET,
  publishing: NOT_YET,
};
