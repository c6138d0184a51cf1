import type { Language } from './language.ts';
import { NOT_YET } from './words.ts';

export const slovenian: Language = {
  tag: 'sl',
  name: 'Slovenian',
  months: [
    ['januar', 'jan'],
    ['februar', 'feb'],
    ['marec', 'mar'],
    ['april', 'apr'],
    ['maj'],
    ['junij', 'jun'],
    ['julij', 'jul'],
    ['avgust', 'avg'],
    ['september', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['pomlad', 'pomladi'],
    summer: ['poletje', 'poletja'],
    autumn: ['jesen', 'jeseni'],
    winter: ['zima', 'zime'],
  },
  weekdays: [
    ['ponedeljek', 'pon'],
    ['torek', 'tor'],
    ['sreda', 'sre'],
    ['četrtek', 'čet'],
    ['petek', 'pet'],
    ['sobota', 'sob'],
    ['nedelja', 'ned'],
  ],
  eras: {
    before: ['prkr', 'pne'],
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
