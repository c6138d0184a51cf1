import type { Language } from './language.ts';
import { NOT_YET } from './words.ts';

export const slovak: Language = {
  tag: 'sk',
  name: 'Slovak',
  months: [
    ['január', 'januára', 'jan'],
    ['február', 'februára', 'feb'],
    ['marec', 'marca', 'mar'],
    ['apríl', 'apríla', 'apr'],
    ['máj', 'mája'],
    ['jún', 'júna'],
    ['júl', 'júla'],
    ['august', 'augusta', 'aug'],
    ['september', 'septembra', 'sep'],
    ['október', 'októbra', 'okt'],
    ['november', 'novembra', 'nov'],
    ['december', 'decembra', 'dec'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['jar', 'jari'],
    summer: ['leto', 'leta'],
    autumn: ['jeseň', 'jesene'],
    winter: ['zima', 'zimy'],
  },
  weekdays: [
    ['pondelok', 'po'],
    ['utorok', 'ut'],
    ['streda', 'st'],
    ['štvrtok', 'št'],
    ['piatok', 'pi'],
    ['sobota', 'so'],
    ['nedeľa', 'ne'],
  ],
  eras: {
    before: ['prkr', 'predkr', 'prednl'],
    after: NOT_YET,
    about: ['okolo', 'asi', 'cca'],
  },
  page: NOT_YET,
  bylines: NOT_YET,
  reports: NOT_YET,
  figures: NOT_YET,
  publishing: NOT_YET,
  names: NOT_YET,
};
