import { type Language, NOT_YET } from './language.ts';

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
  page: {
    controls: ['광고', '공유', '댓글'],
    readingTimes: ['읽는 시간'],
    minutesToRead: NOT_YET,
    invitations: ['관련[ ]기사', '관련[ ]뉴스', '더[ ]보기', '무단[ ]전재', '저작권자'],
    requests: NOT_YET,
    offers: NOT_YET,
    closings: ['관련[ ]기사', '관련[ ]뉴스', '댓글', '인기[ ]기사'],
    pictures: ['사진', '이미지'],
    pictureCredits: NOT_YET,
    timeWords: ['년', '월', '일', '시', '분', '오', '전', '후', '입', '력', '수', '정'],
  },
};
