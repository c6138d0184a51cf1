import { type Language, NOT_YET } from './language.ts';

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
  page: {
    controls: ['広告', 'シェア', 'コメント', '印刷'],
    readingTimes: ['読了時間'],
    minutesToRead: NOT_YET,
    invitations: [
      '関連記事',
      '関連リンク',
      '関連ニュース',
      '続きを読む',
      'もっと読む',
      '(あわせ/合わせ)て読みたい',
      '無断転載',
    ],
    requests: NOT_YET,
    offers: NOT_YET,
    closings: [
      '関連記事',
      '関連リンク',
      'あわせて読みたい',
      '合わせて読みたい',
      'おすすめ',
      '人気記事',
      'コメント',
      '著者プロフィール',
    ],
    pictures: ['写真', '画像', '撮影', '出典'],
    pictureCredits: NOT_YET,
    timeWords: ['公', '開', '配', '信', '最', '終'],
  },
};
