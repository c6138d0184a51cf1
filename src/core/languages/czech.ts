import { type Language, words } from './language.ts';
import { NOT_YET } from './words.ts';

export const czech: Language = {
  tag: 'cs',
  name: 'Czech',
  months: [
    ['leden', 'ledna', 'led'],
    ['únor', 'února', 'úno'],
    ['březen', 'března', 'bře'],
    ['duben', 'dubna', 'dub'],
    ['květen', 'května', 'kvě'],
    ['červen', 'června', 'čvn'],
    ['červenec', 'července', 'čvc'],
    ['srpen', 'srpna', 'srp'],
    ['září', 'zář'],
    ['říjen', 'října', 'říj'],
    ['listopad', 'listopadu', 'lis'],
    ['prosinec', 'prosince', 'pro'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['jaro', 'jara'],
    summer: ['léto', 'léta'],
    autumn: ['podzim', 'podzimu'],
    winter: ['zima', 'zimy'],
  },
  weekdays: [
    ['pondělí', 'po'],
    ['úterý', 'út'],
    ['středa', 'st'],
    ['čtvrtek', 'čt'],
    ['pátek', 'pá'],
    ['sobota', 'so'],
    ['neděle', 'ne'],
  ],
  eras: {
    before: ['přkr', 'přnl'],
    after: NOT_YET,
    about: ['okolo', 'kolem', 'asi', 'cca'],
  },
  page: NOT_YET,
  bylines: {
    leads: NOT_YET,
    smallLeads: NOT_YET,
    possibleLeads: NOT_YET,
    labels: NOT_YET,
    creditLabels: NOT_YET,
    reporters: NOT_YET,
    staff: NOT_YET,
    jobTitles: NOT_YET,
    jobAdjectives: NOT_YET,
    translationCredits: NOT_YET,
    photoCredits: NOT_YET,
    placeholders: ['redakce'],
    desks: NOT_YET,
  },
  reports: NOT_YET,
  figures: NOT_YET,
  publishing: NOT_YET,
  names: {
    particles: NOT_YET,
    smallParticles: NOT_YET,
    connectives: NOT_YET,
    honorifics: NOT_YET,
    organisations: words(`
      univerzita univerzity ústav ministerstvo muzeum společnost sdružení nadace komise úřad knihovna
      akademie redakce
    `),
    possibleOrganisations: NOT_YET,
  },
};
