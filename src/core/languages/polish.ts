import { type Language, NOT_YET } from './language.ts';

export const polish: Language = {
  tag: 'pl',
  name: 'Polish',
  months: [
    ['styczeń', 'stycznia', 'sty'],
    ['luty', 'lutego', 'lut'],
    ['marzec', 'marca', 'mar'],
    ['kwiecień', 'kwietnia', 'kwi'],
    ['maj', 'maja'],
    ['czerwiec', 'czerwca', 'cze'],
    ['lipiec', 'lipca', 'lip'],
    ['sierpień', 'sierpnia', 'sie'],
    ['wrzesień', 'września', 'wrz'],
    ['październik', 'października', 'paź'],
    ['listopad', 'listopada', 'lis'],
    ['grudzień', 'grudnia', 'gru'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['wiosna', 'wiosną'],
    summer: ['lato', 'latem'],
    autumn: ['jesień', 'jesienią'],
    winter: ['zima', 'zimą'],
  },
  weekdays: [
    ['poniedziałek', 'pon'],
    ['wtorek', 'wt'],
    ['środa', 'śr'],
    ['czwartek', 'czw'],
    ['piątek', 'pt'],
    ['sobota', 'sob'],
    ['niedziela', 'niedz'],
  ],
  page: NOT_YET,
};
