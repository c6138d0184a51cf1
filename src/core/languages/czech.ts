import { type Language, NOT_YET } from './language.ts';

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
  page: NOT_YET,
};
