import type { Language } from './language.ts';
import { NOT_YET } from './words.ts';

export const latvian: Language = {
  tag: 'lv',
  name: 'Latvian',
  months: [
    ['janvāris', 'janv'],
    ['februāris', 'febr'],
    ['marts'],
    ['aprīlis', 'apr'],
    ['maijs'],
    ['jūnijs', 'jūn'],
    ['jūlijs', 'jūl'],
    ['augusts', 'aug'],
    ['septembris', 'sept'],
    ['oktobris', 'okt'],
    ['novembris', 'nov'],
    ['decembris', 'dec'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['pavasaris', 'pavasarī'],
    summer: ['vasara', 'vasarā'],
    autumn: ['rudens', 'rudenī'],
    winter: ['ziema', 'ziemā'],
  },
  weekdays: [
    ['pirmdiena', 'pirmd'],
    ['otrdiena', 'otrd'],
    ['trešdiena', 'trešd'],
    ['ceturtdiena', 'ceturtd'],
    ['piektdiena', 'piektd'],
    ['sestdiena', 'sestd'],
    ['svētdiena', 'svētd'],
  ],
  eras: {
    before: ['pmē'],
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
