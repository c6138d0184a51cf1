import { type Language, NOT_YET } from './language.ts';

export const vietnamese: Language = {
  tag: 'vi',
  name: 'Vietnamese',
  months: { none: 'months are numbers with tháng before them' },
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['mùa xuân', 'xuân'],
    summer: ['mùa hè', 'mùa hạ', 'hè'],
    autumn: ['mùa thu', 'thu'],
    winter: ['mùa đông', 'đông'],
  },
  weekdays: [['thứ hai'], ['thứ ba'], ['thứ tư'], ['thứ năm'], ['thứ sáu'], ['thứ bảy'], ['chủ nhật', 'cn']],
  page: NOT_YET,
};
