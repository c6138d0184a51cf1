import type { Language } from './language.ts';
import { NOT_YET } from './words.ts';

export const lithuanian: Language = {
  tag: 'lt',
  name: 'Lithuanian',
  months: [
    ['sausis', 'sausio', 'saus'],
    ['vasaris', 'vasario', 'vas'],
    ['kovas', 'kovo', 'kov'],
    ['balandis', 'balandžio', 'bal'],
    ['gegužė', 'gegužės', 'geg'],
    ['birželis', 'birželio', 'birž'],
    ['liepa', 'liepos', 'liep'],
    ['rugpjūtis', 'rugpjūčio', 'rugp'],
    ['rugsėjis', 'rugsėjo', 'rugs'],
    ['spalis', 'spalio', 'spal'],
    ['lapkritis', 'lapkričio', 'lapkr'],
    ['gruodis', 'gruodžio', 'gruod'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['pavasaris', 'pavasarį'],
    summer: ['vasara', 'vasarą'],
    autumn: ['ruduo', 'rudenį'],
    winter: ['žiema', 'žiemą'],
  },
  weekdays: [
    ['pirmadienis', 'pr'],
    ['antradienis', 'an'],
    ['trečiadienis', 'tr'],
    ['ketvirtadienis', 'kt'],
    ['penktadienis', 'pn'],
    ['šeštadienis', 'št'],
    ['sekmadienis', 'sk'],
  ],
  eras: {
    before: ['prkr'],
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
