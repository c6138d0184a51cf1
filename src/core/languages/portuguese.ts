import { type Language, NOT_YET, phrases } from './language.ts';

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
  page: {
    controls: ['publicidade', 'compartilhar', 'comentário[s]'],
    readingTimes: ['tempo de leitura'],
    minutesToRead: NOT_YET,
    invitations: phrases(`
      leia (mais/também) | veja (mais/também) | saiba mais | inscreva-se | siga-nos | clique aqui |
      todos os direitos reservados | continua após a publicidade
    `),
    requests: ['siga', 'assine', 'inscreva'],
    offers: NOT_YET,
    closings: phrases(`
      leia (mais/também) | veja também | notícias relacionadas | artigos relacionados | mais lidas |
      comentários | sobre o autor | deixe (um/uma/seu)
    `),
    pictures: ['imagen[s]', 'imagem', 'reprodução', 'legenda'],
    pictureCredits: NOT_YET,
    timeWords: ['em', 'às', 'atualizado', 'atualizada'],
  },
  bylines: {
    leads: NOT_YET,
    smallLeads: ['da'],
    possibleLeads: ['da'],
    labels: NOT_YET,
    creditLabels: NOT_YET,
    reporters: NOT_YET,
    staff: NOT_YET,
    jobTitles: ['jornalista', 'correspondente', 'repórter'],
    jobAdjectives: NOT_YET,
    translationCredits: NOT_YET,
    photoCredits: NOT_YET,
    placeholders: ['redação', 'por'],
    desks: NOT_YET,
  },
};
