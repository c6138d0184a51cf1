import type { Language } from './language.ts';
import { NOT_YET } from './words.ts';

export const urdu: Language = {
  tag: 'ur',
  name: 'Urdu',
  months: [
    ['جنوری'],
    ['فروری'],
    ['مارچ'],
    ['اپریل'],
    ['مئی'],
    ['جون'],
    ['جولائی'],
    ['اگست'],
    ['ستمبر'],
    ['اکتوبر'],
    ['نومبر'],
    ['دسمبر'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['بہار', 'موسم بہار'],
    summer: ['گرما', 'موسم گرما'],
    autumn: ['خزاں', 'موسم خزاں'],
    winter: ['سرما', 'موسم سرما'],
  },
  weekdays: [['پیر'], ['منگل'], ['بدھ'], ['جمعرات'], ['جمعہ'], ['ہفتہ'], ['اتوار']],
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
