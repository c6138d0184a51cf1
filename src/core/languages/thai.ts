import type { Language } from './language.ts';
import { NOT_YET } from './words.ts';

export const thai: Language = {
  tag: 'th',
  name: 'Thai',
  months: [
    ['มกราคม', 'ม.ค'],
    ['กุมภาพันธ์', 'ก.พ'],
    ['มีนาคม', 'มี.ค'],
    ['เมษายน', 'เม.ย'],
    ['พฤษภาคม', 'พ.ค'],
    ['มิถุนายน', 'มิ.ย'],
    ['กรกฎาคม', 'ก.ค'],
    ['สิงหาคม', 'ส.ค'],
    ['กันยายน', 'ก.ย'],
    ['ตุลาคม', 'ต.ค'],
    ['พฤศจิกายน', 'พ.ย'],
    ['ธันวาคม', 'ธ.ค'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['ฤดูใบไม้ผลิ'],
    summer: ['ฤดูร้อน'],
    autumn: ['ฤดูใบไม้ร่วง'],
    winter: ['ฤดูหนาว'],
  },
  weekdays: [
    ['วันจันทร์', 'จันทร์'],
    ['วันอังคาร', 'อังคาร'],
    ['วันพุธ', 'พุธ'],
    ['วันพฤหัสบดี', 'พฤหัส'],
    ['วันศุกร์', 'ศุกร์'],
    ['วันเสาร์', 'เสาร์'],
    ['วันอาทิตย์', 'อาทิตย์'],
  ],
  eras: NOT_YET,
  page: NOT_YET,
  bylines: NOT_YET,
  reports: NOT_YET,
  figures: NOT_YET,
  publishing: NOT_YET,
  names: NOT_YET,
};
