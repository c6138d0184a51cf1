import type { Language } from './language.ts';
import { NOT_YET } from './words.ts';

export const basque: Language = {
  tag: 'eu',
  name: 'Basque',
  months: [
    ['urtarrila', 'urt'],
    ['otsaila', 'ots'],
    ['martxoa', 'mar'],
    ['apirila', 'api'],
    ['maiatza', 'mai'],
    ['ekaina', 'eka'],
    ['uztaila', 'uzt'],
    ['abuztua', 'abu'],
    ['iraila', 'ira'],
    ['urria', 'urr'],
    ['azaroa', 'aza'],
    ['abendua', 'abe'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['udaberria', 'udaberri'],
    summer: ['uda'],
    autumn: ['udazkena', 'udazken'],
    winter: ['negua', 'negu'],
  },
  weekdays: [
    ['astelehena', 'al'],
    ['asteartea', 'ar'],
    ['asteazkena', 'az'],
    ['osteguna', 'og'],
    ['ostirala', 'or'],
    ['larunbata', 'lr'],
    ['igandea', 'ig'],
  ],
  eras: NOT_YET,
  page: NOT_YET,
  bylines: NOT_YET,
  reports: NOT_YET,
  figures: NOT_YET,
  publishing: NOT_YET,
  names: NOT_YET,
};
