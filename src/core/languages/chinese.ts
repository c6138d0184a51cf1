import type { Language } from './language.ts';

export const chinese: Language = {
  tag: 'zh',
  name: 'Chinese',
  months: { none: 'months are numbers, in digits or Chinese signs, with 月 behind them' },
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['春', '春季', '春天'],
    summer: ['夏', '夏季', '夏天'],
    autumn: ['秋', '秋季', '秋天'],
    winter: ['冬', '冬季', '冬天'],
  },
  weekdays: [
    ['星期一', '周一', '週一'],
    ['星期二', '周二', '週二'],
    ['星期三', '周三', '週三'],
    ['星期四', '周四', '週四'],
    ['星期五', '周五', '週五'],
    ['星期六', '周六', '週六'],
    ['星期日', '周日', '週日'],
  ],
};
