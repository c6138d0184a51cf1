import type { Language } from './language.ts';
import { NOT_YET } from './words.ts';

export const irish: Language = {
  tag: 'ga',
  name: 'Irish',
  months: [
    ['eanáir', 'ean'],
    ['feabhra', 'feabh'],
    ['márta'],
    ['aibreán', 'aib'],
    ['bealtaine', 'beal'],
    ['meitheamh', 'meith'],
    ['iúil'],
    ['lúnasa', 'lún'],
    ['meán fómhair', 'mfómh'],
    ['deireadh fómhair', 'dfómh'],
    ['samhain', 'samh'],
    ['nollaig', 'noll'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['earrach', 'an t-earrach'],
    summer: ['samhradh', 'an samhradh'],
    autumn: ['fómhar', 'an fómhar'],
    winter: ['geimhreadh', 'an geimhreadh'],
  },
  weekdays: [
    ['dé luain', 'luan'],
    ['dé máirt', 'máirt'],
    ['dé céadaoin', 'céad'],
    ['déardaoin', 'déar'],
    ['dé haoine', 'aoine'],
    ['dé sathairn', 'sath'],
    ['dé domhnaigh', 'domh'],
  ],
  eras: NOT_YET,
  page: NOT_YET,
  bylines: NOT_YET,
  reports: NOT_YET,
  figures: NOT_YET,
  publishing: NOT_YET,
  names: NOT_YET,
};
