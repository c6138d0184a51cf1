import type { Language } from './language.ts';
import { NOT_YET } from './words.ts';

export const bengali: Language = {
  tag: 'bn',
  name: 'Bengali',
  months: [
    ['জানুয়ারি', 'জানু'],
    ['ফেব্রুয়ারি', 'ফেব'],
    ['মার্চ'],
    ['এপ্রিল', 'এপ্রি'],
    ['মে'],
    ['জুন'],
    ['জুলাই', 'জুল'],
    ['আগস্ট', 'আগ'],
    ['সেপ্টেম্বর', 'সেপ্ট', 'সেপ'],
    ['অক্টোবর', 'অক্টো'],
    ['নভেম্বর', 'নভে'],
    ['ডিসেম্বর', 'ডিসে'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['বসন্ত'],
    summer: ['গ্রীষ্ম'],
    autumn: ['শরৎ'],
    winter: ['শীত'],
  },
  weekdays: [
    ['সোমবার', 'সোম'],
    ['মঙ্গলবার', 'মঙ্গল'],
    ['বুধবার', 'বুধ'],
    ['বৃহস্পতিবার', 'বৃহস্পতি'],
    ['শুক্রবার', 'শুক্র'],
    ['শনিবার', 'শনি'],
    ['রবিবার', 'রবি'],
  ],
  eras: NOT_YET,
  page: NOT_YET,
  bylines: NOT_YET,
  reports: NOT_YET,
  figures: NOT_YET,
  publishing: NOT_YET,
  names: NOT_YET,
};
