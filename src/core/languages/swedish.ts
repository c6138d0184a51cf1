import { type Language, NOT_YET } from './language.ts';

export const swedish: Language = {
  tag: 'sv',
  name: 'Swedish',
  months: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['mars'],
    ['april', 'apr'],
    ['maj'],
    ['juni'],
    ['juli'],
    ['augusti', 'aug'],
    ['september', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['vår', 'våren'],
    summer: ['sommar', 'sommaren'],
    autumn: ['höst', 'hösten'],
    winter: ['vinter', 'vintern'],
  },
  weekdays: [
    ['måndag', 'mån'],
    ['tisdag', 'tis'],
    ['onsdag', 'ons'],
    ['torsdag', 'tors'],
    ['fredag', 'fre'],
    ['lördag', 'lör'],
    ['söndag', 'sön'],
  ],
  page: NOT_YET,
};
