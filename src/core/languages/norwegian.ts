import { type Language, words } from './language.ts';
import { NOT_YET } from './words.ts';

export const norwegian: Language = {
  tag: 'nb',
  name: 'Norwegian',
  months: [
    ['januar', 'jan'],
    ['februar', 'feb'],
    ['mars', 'marts', 'mar'],
    ['april', 'apr'],
    ['mai', 'maj'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['desember', 'des'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['vår', 'våren'],
    summer: ['sommer', 'sommeren'],
    autumn: ['høst', 'høsten', 'haust'],
    winter: ['vinter', 'vinteren'],
  },
  weekdays: [
    ['mandag', 'man', 'måndag', 'mån'],
    ['tirsdag', 'tir', 'tysdag', 'tys'],
    ['onsdag', 'ons'],
    ['torsdag', 'tor'],
    ['fredag', 'fre'],
    ['lørdag', 'lør', 'laurdag', 'lau'],
    ['søndag', 'søn'],
  ],
  eras: {
    before: ['fkr', 'fvt'],
    after: ['e.kr'],
    about: ['omkring', 'omtrent', 'cirka', 'ca'],
  },
  page: NOT_YET,
  bylines: NOT_YET,
  reports: NOT_YET,
  figures: NOT_YET,
  publishing: {
    opinions: NOT_YET,
    editorials: NOT_YET,
    interviews: NOT_YET,
    interviewsWith: NOT_YET,
    pressReleases: NOT_YET,
    newspapers: ['posten'],
    magazines: NOT_YET,
    updated: ['oppdatert'],
    published: NOT_YET,
    otherDates: NOT_YET,
  },
  names: {
    particles: NOT_YET,
    smallParticles: NOT_YET,
    connectives: NOT_YET,
    honorifics: NOT_YET,
    organisations: words(`
      direktoratet foreningen forbundet høgskolen høyskolen instituttet kommisjonen komiteen kommissionen
      regjeringen regeringen selskabet stortinget folketinget styrelsen
    `),
    possibleOrganisations: NOT_YET,
  },
};
