import type { Language } from './language.ts';
import { NOT_YET } from './words.ts';

export const belarusian: Language = {
  tag: 'be',
  name: 'Belarusian',
  months: [
    ['студзень', 'студзеня', 'сту'],
    ['люты', 'лютага', 'лют'],
    ['сакавік', 'сакавіка', 'сак'],
    ['красавік', 'красавіка', 'кра'],
    ['май', 'мая'],
    ['чэрвень', 'чэрвеня', 'чэр'],
    ['ліпень', 'ліпеня', 'ліп'],
    ['жнівень', 'жніўня', 'жні'],
    ['верасень', 'верасня', 'вер'],
    ['кастрычнік', 'кастрычніка', 'кас'],
    ['лістапад', 'лістапада', 'ліс'],
    ['снежань', 'снежня', 'сне'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['вясна', 'вясны', 'вясной'],
    summer: ['лета', 'летам'],
    autumn: ['восень', 'восені', 'восенню'],
    winter: ['зіма', 'зімы', 'зімой'],
  },
  weekdays: [
    ['панядзелак', 'пн'],
    ['аўторак', 'аў'],
    ['серада', 'ср'],
    ['чацвер', 'чц'],
    ['пятніца', 'пт'],
    ['субота', 'сб'],
    ['нядзеля', 'нд'],
  ],
  eras: {
    before: ['данэ'],
    after: NOT_YET,
    about: ['каля'],
  },
  page: NOT_YET,
  bylines: NOT_YET,
  reports: NOT_YET,
  figures: NOT_YET,
  publishing: NOT_YET,
  names: NOT_YET,
};
