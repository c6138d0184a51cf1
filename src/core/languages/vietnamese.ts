import type { Language } from './language.ts';
import { NOT_YET } from './words.ts';

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
  eras: {
    before: ['tcn'],
    after: NOT_YET,
    about: ['khoảng'],
  },
  page: NOT_YET,
  bylines: {
    leads: ['tác giả', 'theo'],
    smallLeads: NOT_YET,
    possibleLeads: NOT_YET,
    labels: NOT_YET,
    creditLabels: NOT_YET,
    reporters: NOT_YET,
    staff: NOT_YET,
    jobTitles: NOT_YET,
    jobAdjectives: NOT_YET,
    translationCredits: NOT_YET,
    photoCredits: NOT_YET,
    placeholders: NOT_YET,
    desks: NOT_YET,
  },
  reports: NOT_YET,
  figures: NOT_YET,
  publishing: NOT_YET,
  names: NOT_YET,
};
