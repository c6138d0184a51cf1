import type { Language } from './language.ts';

export const japanese: Language = {
  tag: 'ja',
  name: 'Japanese',
  months: { none: 'months are numbers with 月 behind them' },
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['春', '春季', '春期', '春号'],
    summer: ['夏', '夏季', '夏期', '夏号'],
    autumn: ['秋', '秋季', '秋期', '秋号'],
    winter: ['冬', '冬季', '冬期', '冬号'],
  },
  weekdays: [['月曜日'], ['火曜日'], ['水曜日'], ['木曜日'], ['金曜日'], ['土曜日'], ['日曜日']],
};
