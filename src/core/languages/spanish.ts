import { type Language, NOT_YET, phrases, words } from './language.ts';

export const spanish: Language = {
  tag: 'es',
  name: 'Spanish',
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sept'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['primavera'],
    summer: ['verano', 'estío'],
    autumn: ['otoño'],
    winter: ['invierno'],
  },
  weekdays: [
    ['lunes', 'lun'],
    ['martes', 'mar'],
    ['miércoles', 'mié'],
    ['jueves', 'jue'],
    ['viernes', 'vie'],
    ['sábado', 'sáb'],
    ['domingo', 'dom'],
  ],
  page: {
    controls: ['publicidad', 'compartir', 'imprimir', 'comentario[s]'],
    readingTimes: ['tiempo de lectura'],
    minutesToRead: ['de lectura'],
    invitations: phrases(`
      lee (también/más/además) | lea también | leer (más/también) | [también ](te/le) puede interesar |
      ver también | suscríbete | síguenos | haz clic | todos los derechos reservados
    `),
    requests: ['sigue', 'suscr(í/i)bete'],
    offers: NOT_YET,
    closings: phrases(`
      [también ]te puede interesar | noticias relacionadas | artículos relacionados | lo más leído |
      comentarios | sobre el autor | relacionad(o/a)s | deja un(a respuesta/ comentario)[ cancelar[…]] |
      etiquetas
    `),
    pictures: ['fotografía[s]', 'imagen', 'imágenes', 'crédito[s]'],
    pictureCredits: ['de'],
    timeWords: words(`
      publicado publicada actualizado actualizada el de del la las hora hace horas
    `),
  },
  bylines: {
    leads: ['por', 'escrito por', 'publicado por'],
    smallLeads: NOT_YET,
    possibleLeads: ['texto', 'autor', 'autora', 'per', 'de', 'del', 'entrevista de'],
    labels: ['texto', 'textos', 'autor', 'autora', 'autores'],
    creditLabels: NOT_YET,
    reporters: NOT_YET,
    staff: NOT_YET,
    jobTitles: ['redactor', 'redactora', 'periodista', 'corresponsal'],
    jobAdjectives: ['y'],
    translationCredits: ['traducción'],
    photoCredits: NOT_YET,
    placeholders: ['redacci(o/ó)n', 'la redacci(o/ó)n', 'an(o/ó)nimo', 'autor', 'por'],
    desks: NOT_YET,
  },
};
