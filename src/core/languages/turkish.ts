import type { Language } from './language.ts';

export const turkish: Language = {
  tag: 'tr',
  name: 'Turkish',
  months: [
    ['ocak', 'oca'],
    ['şubat', 'şub'],
    ['mart', 'mar'],
    ['nisan', 'nis'],
    ['mayıs', 'may'],
    ['haziran', 'haz'],
    ['temmuz', 'tem'],
    ['ağustos', 'ağu'],
    ['eylül', 'eyl'],
    ['ekim', 'eki'],
    ['kasım', 'kas'],
    ['aralık', 'ara'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['ilkbahar', 'bahar'],
    summer: ['yaz'],
    autumn: ['sonbahar', 'güz'],
    winter: ['kış'],
  },
  weekdays: [
    ['pazartesi', 'pzt'],
    ['salı', 'sal'],
    ['çarşamba', 'çar'],
    ['perşembe', 'per'],
    ['cuma', 'cum'],
    ['cumartesi', 'cmt'],
    ['pazar', 'paz'],
  ],
};
