import type { Language } from './language.ts';
import { NOT_YET } from './words.ts';

export const hindi: Language = {
  tag: 'hi',
  name: 'Hindi',
  months: [
    ['जनवरी', 'जन'],
    ['फ़रवरी', 'फरवरी', 'फ़र'],
    ['मार्च'],
    ['अप्रैल'],
    ['मई'],
    ['जून'],
    ['जुलाई', 'जुल'],
    ['अगस्त', 'अग'],
    ['सितंबर', 'सितम्बर', 'सित'],
    ['अक्टूबर', 'अक्तूबर', 'अक्टू'],
    ['नवंबर', 'नवम्बर', 'नव'],
    ['दिसंबर', 'दिसम्बर', 'दिस'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['वसंत', 'वसन्त', 'बसंत'],
    summer: ['ग्रीष्म', 'गर्मी'],
    autumn: ['शरद', 'शरद्', 'पतझड़'],
    winter: ['शीत', 'सर्दी'],
  },
  weekdays: [
    ['सोमवार', 'सोम'],
    ['मंगलवार', 'मंगल'],
    ['बुधवार', 'बुध'],
    ['गुरुवार', 'गुरु'],
    ['शुक्रवार', 'शुक्र'],
    ['शनिवार', 'शनि'],
    ['रविवार', 'रवि'],
  ],
  page: NOT_YET,
  bylines: NOT_YET,
  reports: NOT_YET,
  figures: NOT_YET,
};
