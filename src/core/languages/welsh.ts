import type { Language } from './language.ts';
import { NOT_YET } from './words.ts';

export const welsh: Language = {
  tag: 'cy',
  name: 'Welsh',
  months: [
    ['ionawr', 'ion'],
    ['chwefror', 'chw', 'chwef'],
    ['mawrth', 'maw'],
    ['ebrill', 'ebr'],
    ['mai'],
    ['mehefin', 'meh'],
    ['gorffennaf', 'gor', 'gorff'],
    ['awst'],
    ['medi'],
    ['hydref', 'hyd'],
    ['tachwedd', 'tach'],
    ['rhagfyr', 'rhag'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['gwanwyn', 'y gwanwyn'],
    summer: ['haf', 'yr haf'],
    autumn: ['hydref', 'yr hydref'],
    winter: ['gaeaf', 'y gaeaf'],
  },
  weekdays: [
    ['dydd llun', 'llun'],
    ['dydd mawrth', 'maw'],
    ['dydd mercher', 'mer'],
    ['dydd iau', 'iau'],
    ['dydd gwener', 'gwe'],
    ['dydd sadwrn', 'sad'],
    ['dydd sul', 'sul'],
  ],
  eras: NOT_YET,
  page: NOT_YET,
  bylines: NOT_YET,
  reports: NOT_YET,
  figures: NOT_YET,
  publishing: NOT_YET,
  names: NOT_YET,
};
