import type { Language } from './language.ts';

export const french: Language = {
  tag: 'fr',
  name: 'French',
  months: [
    ['janvier', 'janv'],
    ['février', 'fevrier', 'févr', 'fév'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil', 'juill'],
    ['août', 'aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'decembre', 'déc'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['printemps'],
    summer: ['été'],
    autumn: ['automne'],
    winter: ['hiver'],
  },
  weekdays: [
    ['lundi', 'lun'],
    ['mardi', 'mar'],
    ['mercredi', 'mer'],
    ['jeudi', 'jeu'],
    ['vendredi', 'ven'],
    ['samedi', 'sam'],
    ['dimanche', 'dim'],
  ],
};
