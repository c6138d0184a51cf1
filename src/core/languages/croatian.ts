import type { Language } from './language.ts';
import { NOT_YET } from './words.ts';

export const croatian: Language = {
  tag: 'hr',
  name: 'Croatian',
  months: [
    ['siječanj', 'januar', 'siječnja', 'sij', 'jan'],
    ['veljača', 'februar', 'veljače', 'velj', 'feb'],
    ['ožujak', 'mart', 'ožujka', 'ožu', 'mar'],
    ['travanj', 'april', 'travnja', 'tra', 'apr'],
    ['svibanj', 'maj', 'svibnja', 'svi'],
    ['lipanj', 'juni', 'lipnja', 'lip', 'jun'],
    ['srpanj', 'juli', 'srpnja', 'srp', 'jul'],
    ['kolovoz', 'august', 'kolovoza', 'kol', 'aug'],
    ['rujan', 'septembar', 'rujna', 'ruj', 'sep'],
    ['listopad', 'oktobar', 'listopada', 'lis', 'okt'],
    ['studeni', 'novembar', 'studenoga', 'stu', 'nov'],
    ['prosinac', 'decembar', 'prosinca', 'pro', 'dec'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['proljeće', 'proljeća'],
    summer: ['ljeto', 'ljeta'],
    autumn: ['jesen', 'jeseni'],
    winter: ['zima', 'zime'],
  },
  weekdays: [
    ['ponedjeljak', 'pon'],
    ['utorak', 'uto'],
    ['srijeda', 'sri'],
    ['četvrtak', 'čet'],
    ['petak', 'pet'],
    ['subota', 'sub'],
    ['nedjelja', 'ned'],
  ],
  eras: {
    before: ['pne', 'prkr'],
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
