import type { Language } from './language.ts';
import { NOT_YET } from './words.ts';

export const azerbaijani: Language = {
  tag: 'az',
  name: 'Azerbaijani',
  months: [
    ['yanvar', 'yan'],
    ['fevral', 'fev'],
    ['mart', 'mar'],
    ['aprel', 'apr'],
    ['may'],
    ['iyun', 'iyn'],
    ['iyul', 'iyl'],
    ['avqust', 'avq'],
    ['sentyabr', 'sen'],
    ['oktyabr', 'okt'],
    ['noyabr', 'noy'],
    ['dekabr', 'dek'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['yaz', 'bahar'],
    summer: ['yay'],
    autumn: ['payız'],
    winter: ['qış'],
  },
  weekdays: [
    ['bazar ertəsi', 'b.e'],
    ['çərşənbə axşamı', 'ç.a'],
    ['çərşənbə'],
    ['cümə axşamı', 'c.a'],
    ['cümə'],
    ['şənbə'],
    ['bazar'],
  ],
  eras: NOT_YET,
  page: NOT_YET,
  bylines: NOT_YET,
  reports: NOT_YET,
  figures: NOT_YET,
  publishing: NOT_YET,
  names: NOT_YET,
};
