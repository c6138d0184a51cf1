import type { Language } from './language.ts';

export const malay: Language = {
  tag: 'ms',
  name: 'Malay',
  months: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['mac'],
    ['april', 'apr'],
    ['mei'],
    ['jun'],
    ['julai', 'jul'],
    ['ogos', 'ogo'],
    ['september', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['disember', 'dis'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['musim bunga'],
    summer: ['musim panas'],
    autumn: ['musim luruh'],
    winter: ['musim sejuk'],
  },
  weekdays: [
    ['isnin', 'isn'],
    ['selasa', 'sel'],
    ['rabu', 'rab'],
    ['khamis', 'kha'],
    ['jumaat', 'jum'],
    ['sabtu', 'sab'],
    ['ahad', 'ahd'],
  ],
};
