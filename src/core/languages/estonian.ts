import type { Language } from './language.ts';
import { NOT_YET } from './words.ts';

export const estonian: Language = {
  tag: 'et',
  name: 'Estonian',
  months: [
    ['jaanuar', 'jaan'],
    ['veebruar', 'veebr'],
    ['märts'],
    ['aprill', 'apr'],
    ['mai'],
    ['juuni'],
    ['juuli'],
    ['august', 'aug'],
    ['september', 'sept'],
    ['oktoober', 'okt'],
    ['november', 'nov'],
    ['detsember', 'dets'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['kevad', 'kevadel'],
    summer: ['suvi', 'suvel'],
    autumn: ['sügis', 'sügisel'],
    winter: ['talv', 'talvel'],
  },
  weekdays: [
    ['esmaspäev'],
    ['teisipäev'],
    ['kolmapäev'],
    ['neljapäev'],
    ['reede'],
    ['laupäev'],
    ['pühapäev'],
  ],
  eras: {
    before: ['ekr'],
    after: ['eejc'],
    about: NOT_YET,
  },
  page: NOT_YET,
  bylines: NOT_YET,
  reports: NOT_YET,
  figures: NOT_YET,
  publishing: NOT_YET,
  names: NOT_YET,
};
