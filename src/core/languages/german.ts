import type { Language } from './language.ts';

export const german: Language = {
  tag: 'de',
  name: 'German',
  months: [
    ['januar', 'jänner', 'jaenner', 'jan', 'jän'],
    ['februar', 'feber', 'feb'],
    ['märz', 'maerz', 'mär', 'mrz'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['dezember', 'dez'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['frühling', 'frühjahr'],
    summer: ['sommer'],
    autumn: ['herbst'],
    winter: ['winter'],
  },
  weekdays: [
    ['montag', 'mo'],
    ['dienstag', 'di'],
    ['mittwoch', 'mi'],
    ['donnerstag', 'do'],
    ['freitag', 'fr'],
    ['samstag', 'sa'],
    ['sonntag', 'so'],
  ],
};
