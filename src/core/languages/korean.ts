import type { Language } from './language.ts';

export const korean: Language = {
  tag: 'ko',
  name: 'Korean',
  months: { none: 'months are numbers with 월 behind them' },
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['봄', '춘계'],
    summer: ['여름', '하계'],
    autumn: ['가을', '추계'],
    winter: ['겨울', '동계'],
  },
  weekdays: [['월요일'], ['화요일'], ['수요일'], ['목요일'], ['금요일'], ['토요일'], ['일요일']],
};
