import type { Language } from './language.ts';

export const northernKurdish: Language = {
  tag: 'kmr',
  name: 'Northern Kurdish',
  months: [
    ['rêbendan', 'çile', 'çileya', 'çileyê', 'rêbendanê', 'rbn'],
    ['sibat', 'sibatê', 'reşemî', 'reşemiyê', 'sbt'],
    ['adar', 'adarê', 'adr'],
    ['nîsan', 'nîsanê', 'nsn'],
    ['gulan', 'gulanê', 'gln'],
    ['hezîran', 'hezîranê', 'pûşper', 'hzr'],
    ['tîrmeh', 'tîrmehê', 'trm'],
    ['tebax', 'tebaxê', 'gelawêj', 'tbx'],
    ['îlon', 'îlonê', 'rezber', 'îln'],
    ['cotmeh', 'cotmehê', 'cot'],
    ['mijdar', 'mijdarê', 'sermawez', 'mjd'],
    ['berfanbar', 'kanûn', 'kanûnê', 'brf'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['bihar', 'biharê'],
    summer: ['havîn', 'havînê'],
    autumn: ['payîz', 'payîzê'],
    winter: ['zivistan', 'zivistanê'],
  },
  weekdays: [
    ['duşem', 'dşm', 'duşemî'],
    ['sêşem', 'sşm', 'sêşemî'],
    ['çarşem', 'çşm', 'çarşemî'],
    ['pêncşem', 'pşm', 'pêncşemî'],
    ['înî'],
    ['şemî', 'şem'],
    ['yekşem', 'yşm', 'yekşemî'],
  ],
};
