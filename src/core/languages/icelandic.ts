import type { Language } from './language.ts';
import { NOT_YET } from './words.ts';

export const icelandic: Language = {
  tag: 'is',
  name: 'Icelandic',
  months: [
    ['janúar', 'jan'],
    ['febrúar', 'feb'],
    ['mars', 'mar'],
    ['apríl', 'apr'],
    ['maí'],
    ['júní', 'jún'],
    ['júlí', 'júl'],
    ['ágúst', 'ágú'],
    ['september', 'sep'],
    ['október', 'okt'],
    ['nóvember', 'nóv'],
    ['desember', 'des'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['vor', 'vorið'],
    summer: ['sumar', 'sumarið'],
    autumn: ['haust', 'haustið'],
    winter: ['vetur', 'veturinn'],
  },
  weekdays: [
    ['mánudagur', 'mán'],
    ['þriðjudagur', 'þri'],
    ['miðvikudagur', 'mið'],
    ['fimmtudagur', 'fim'],
    ['föstudagur', 'fös'],
    ['laugardagur', 'lau'],
    ['sunnudagur', 'sun'],
  ],
  eras: {
    before: ['fkr'],
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
