import type { Language } from './language.ts';
import { NOT_YET } from './words.ts';

export const serbian: Language = {
  tag: 'sr',
  name: 'Serbian',
  months: [
    ['јануар', 'januar', 'јан', 'jan'],
    ['фебруар', 'februar', 'феб', 'feb'],
    ['март', 'mart', 'мар', 'mar'],
    ['април', 'april', 'апр', 'apr'],
    ['мај', 'maj'],
    ['јун', 'jun'],
    ['јул', 'jul'],
    ['август', 'avgust', 'авг', 'avg'],
    ['септембар', 'septembar', 'сеп', 'sep'],
    ['октобар', 'oktobar', 'окт', 'okt'],
    ['новембар', 'novembar', 'нов', 'nov'],
    ['децембар', 'decembar', 'дец', 'dec'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['пролеће', 'proleće', 'пролећа', 'proleća'],
    summer: ['лето', 'leto', 'лета', 'leta'],
    autumn: ['јесен', 'jesen', 'јесени', 'jeseni'],
    winter: ['зима', 'zima', 'зиме', 'zime'],
  },
  weekdays: [
    ['понедељак', 'пон', 'ponedeljak', 'pon'],
    ['уторак', 'уто', 'utorak', 'uto'],
    ['среда', 'сре', 'sreda', 'sre'],
    ['четвртак', 'чет', 'četvrtak', 'čet'],
    ['петак', 'пет', 'petak', 'pet'],
    ['субота', 'суб', 'subota', 'sub'],
    ['недеља', 'нед', 'nedelja', 'ned'],
  ],
  eras: {
    before: ['pne', 'прне', 'пне', 'прхр'],
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
