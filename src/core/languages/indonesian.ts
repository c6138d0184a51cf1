import type { Language } from './language.ts';

export const indonesian: Language = {
  tag: 'id',
  name: 'Indonesian',
  months: [
    ['januari', 'jan'],
    ['februari', 'pebruari', 'feb'],
    ['maret', 'mar'],
    ['april', 'apr'],
    ['mei'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['agustus', 'agu', 'agt'],
    ['september', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nopember', 'nov'],
    ['desember', 'des'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['musim semi'],
    summer: ['musim panas'],
    autumn: ['musim gugur'],
    winter: ['musim dingin'],
  },
  weekdays: [
    ['senin', 'sen'],
    ['selasa', 'sel'],
    ['rabu', 'rab'],
    ['kamis', 'kam'],
    ['jumat', 'jum'],
    ['sabtu', 'sab'],
    ['minggu', 'min'],
  ],
};
