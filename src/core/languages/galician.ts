import { type Language, words } from './language.ts';
import { NOT_YET } from './words.ts';

export const galician: Language = {
  tag: 'gl',
  name: 'Galician',
  months: [
    ['xaneiro', 'xan'],
    ['febreiro', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['maio'],
    ['xuño'],
    ['xullo', 'xul'],
    ['agosto', 'ago'],
    ['setembro', 'set'],
    ['outubro', 'out'],
    ['novembro', 'nov'],
    ['decembro', 'dec'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['primavera'],
    summer: ['verán', 'verao'],
    autumn: ['outono'],
    winter: ['inverno'],
  },
  weekdays: [
    ['luns'],
    ['martes', 'mar'],
    ['mércores', 'mér'],
    ['xoves', 'xov'],
    ['venres', 'ven'],
    ['sábado', 'sáb'],
    ['domingo', 'dom'],
  ],
  eras: {
    before: ['ac'],
    after: NOT_YET,
    about: NOT_YET,
  },
  dates: NOT_YET,
  grammar: NOT_YET,
  page: NOT_YET,
  bylines: NOT_YET,
  reports: NOT_YET,
  figures: NOT_YET,
  publishing: NOT_YET,
  names: NOT_YET,
  telling: {
    takenFor: ['pt', 'es'],
    frequent: words(`
      unha unhas dunha nunha polo pola polos polas coa coas xa súa súas estás
    `),
    only: { none: 'others write each of them too' },
    share: 0.02,
  },
};
