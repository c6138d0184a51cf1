import { type Language, phrases, words } from './language.ts';
import { NOT_YET } from './words.ts';

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
  eras: {
    before: ['ac', 'adec'],
    after: ['dc', 'ddec'],
    about: ['cerca', 'aproximadamente', 'ca'],
  },
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
  reports: {
    credits: {
      author: ['reportagem', 'reportagem de', 'texto', 'texto de'],
      editor: ['edição', 'edição de', 'editado por'],
      translator: ['tradução', 'tradução de', 'traduzido por'],
      interviewer: NOT_YET,
      contributor: NOT_YET,
      agencies: NOT_YET,
    },
    notices: {
      correction: ['correção', 'retificação'],
      clarification: ['esclarecimento'],
      retraction: ['retratação'],
      update: ['atualização'],
      note: ['nota do editor', 'nota da redação'],
    },
    noticeSentences: {
      correction: ['(numa/em uma/uma) versão anterior'],
      clarification: NOT_YET,
      retraction: NOT_YET,
      update: NOT_YET,
    },
    changes: NOT_YET,
    updates: NOT_YET,
    offices: words(`
      ministra porta-voz prefeito prefeita diretor diretora governador governadora deputado deputada
      secretária professora
    `),
    officeEndings: NOT_YET,
    speech: {
      verbs: words(`
        disse diz dito disseram afirmou afirma afirmado acrescentou acrescenta declarou declara explicou
        explica destacou destaca ressaltou garantiu garante salientou salienta sublinhou sublinha referiu
        refere considerou alertou alerta anunciou escreveu escreve comentou comenta contou conta lamentou
        respondeu confirmou concluiu reiterou adiantou defendeu frisou
      `),
      pronouns: ['ele', 'ela', 'eles', 'elas'],
      accordingTo: ['segundo', 'de acordo com', 'conforme'],
      subject: 'before',
    },
  },
  figures: {
    scales: {
      '1e6': ['milhão', 'milhões'],
      '1e9': ['bilhão', 'bilhões'],
      '1e12': ['trilhão', 'trilhões'],
    },
    currencies: {
      BRL: ['reais', 'real'],
    },
    units: ['quilômetros', 'quilómetros'],
    percent: ['por cento'],
    percentBefore: NOT_YET,
    approximations: ['mais de', 'quase', 'pelo menos'],
    smallWords: words(`
      do da no na os as um uma foram foi são é têm tem ao
    `),
    numbered: ['artigo'],
    clock: NOT_YET,
    ages: ['anos de idade'],
    ordinals: NOT_YET,
    abbreviations: NOT_YET,
    upTo: NOT_YET,
    of: NOT_YET,
  },
  publishing: {
    opinions: ['opinião'],
    editorials: NOT_YET,
    interviews: NOT_YET,
    interviewsWith: NOT_YET,
    pressReleases: NOT_YET,
    newspapers: ['jornal', 'folha', 'notícias', 'gazeta'],
    magazines: NOT_YET,
    updated: ['atualizad'],
    published: NOT_YET,
    otherDates: NOT_YET,
  },
  names: {
    particles: ['da', 'das', 'do', 'dos', 'de'],
    smallParticles: NOT_YET,
    connectives: ['e'],
    honorifics: NOT_YET,
    organisations: words(`
      agência arquivo assembleia associação câmara comissão comitê conselho direção empresa escola
      faculdade federação fundação governo ministério notícias organização prefeitura redação rede
      secretaria senado sindicato sociedade universidade
    `),
    possibleOrganisations: NOT_YET,
  },
};
