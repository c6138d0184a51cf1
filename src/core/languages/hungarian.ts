import { type Language, NOT_YET } from './language.ts';

export const hungarian: Language = {
  tag: 'hu',
  name: 'Hungarian',
  months: [
    ['január', 'jan'],
    ['február', 'febr'],
    ['március', 'márc'],
    ['április', 'ápr'],
    ['május', 'máj'],
    ['június', 'jún'],
    ['július', 'júl'],
    ['augusztus', 'aug'],
    ['szeptember', 'szept'],
    ['október', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['tavasz', 'tavaszi'],
    summer: ['nyár', 'nyári'],
    autumn: ['ősz', 'őszi'],
    winter: ['tél', 'téli'],
  },
  weekdays: [
    ['hétfő'],
    ['kedd'],
    ['szerda', 'sze'],
    ['csütörtök', 'cs'],
    ['péntek'],
    ['szombat', 'szo'],
    ['vasárnap'],
  ],
  page: NOT_YET,
};
