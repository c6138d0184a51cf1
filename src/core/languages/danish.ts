import { type Language, NOT_YET } from './language.ts';

export const danish: Language = {
  tag: 'da',
  name: 'Danish',
  months: [
    ['januar', 'jan'],
    ['februar', 'feb'],
    ['marts', 'mar'],
    ['april', 'apr'],
    ['maj'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'desember', 'des', 'dec'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['forår', 'foråret'],
    summer: ['sommer', 'sommeren'],
    autumn: ['efterår', 'efteråret'],
    winter: ['vinter', 'vinteren'],
  },
  weekdays: [
    ['mandag', 'man'],
    ['tirsdag', 'tirs'],
    ['onsdag', 'ons'],
    ['torsdag', 'tors'],
    ['fredag', 'fre'],
    ['lørdag', 'lør'],
    ['søndag', 'søn'],
  ],
  page: NOT_YET,
};
