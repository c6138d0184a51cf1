import type { Language } from './language.ts';

export const portuguese: Language = {
  tag: 'pt',
  name: 'Portuguese',
  months: [
    ['janeiro', 'jan'],
    ['fevereiro', 'fev'],
    ['março', 'marco', 'mar'],
    ['abril', 'abr'],
    ['maio', 'mai'],
    ['junho', 'jun'],
    ['julho', 'jul'],
    ['agosto', 'ago'],
    ['setembro', 'set'],
    ['outubro', 'out'],
    ['novembro', 'nov'],
    ['dezembro', 'dez'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['primavera'],
    summer: ['verão', 'verao'],
    autumn: ['outono', 'outôno'],
    winter: ['inverno'],
  },
  weekdays: [
    ['segunda-feira', 'seg', 'segunda'],
    ['terça-feira', 'ter', 'terça'],
    ['quarta-feira', 'qua', 'quarta'],
    ['quinta-feira', 'qui', 'quinta'],
    ['sexta-feira', 'sex', 'sexta'],
    ['sábado', 'sáb'],
    ['domingo', 'dom'],
  ],
};
