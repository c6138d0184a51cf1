import type { Language } from './language.ts';
import { NOT_YET } from './words.ts';

export const albanian: Language = {
  tag: 'sq',
  name: 'Albanian',
  months: [
    ['janar', 'jan'],
    ['shkurt', 'shk'],
    ['mars', 'mar'],
    ['prill', 'pri'],
    ['maj'],
    ['qershor', 'qer'],
    ['korrik', 'korr'],
    ['gusht', 'gush'],
    ['shtator', 'sht'],
    ['tetor', 'tet'],
    ['nëntor', 'nën'],
    ['dhjetor', 'dhj'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['pranverë', 'pranvera'],
    summer: ['verë', 'vera'],
    autumn: ['vjeshtë', 'vjeshta'],
    winter: ['dimër', 'dimri'],
  },
  weekdays: [
    ['e hënë', 'hën'],
    ['e martë', 'mar'],
    ['e mërkurë', 'mër'],
    ['e enjte', 'enj'],
    ['e premte', 'pre'],
    ['e shtunë', 'sht'],
    ['e diel', 'die'],
  ],
  eras: NOT_YET,
  page: NOT_YET,
  bylines: NOT_YET,
  reports: NOT_YET,
  figures: NOT_YET,
  publishing: NOT_YET,
  names: NOT_YET,
};
