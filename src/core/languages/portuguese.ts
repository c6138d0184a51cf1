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
  dates: {
    fillers: ['de', 'do'],
    possibleFillers: ['da', 'dos'],
    between: ['a'],
    beforeDays: NOT_YET,
    durations: words(`
      segundo segundos minuto minutos min hora horas dia dias semana semanas mês meses ano anos
    `),
    ago: ['há', 'atrás'],
    monthBefore: { none: 'months have names' },
    reigns: { none: 'years are counted from one era' },
  },
  grammar: {
    articles: ['o', 'a', 'os', 'as'],
    indefinite: ['um', 'uma'],
    elided: NOT_YET,
    ands: ['e'],
    openers: ['o', 'os', 'as', 'um', 'uma', 'ele', 'ela', 'em', 'segundo'],
    beforeSubjects: NOT_YET,
    continuations: NOT_YET,
    prepositions: NOT_YET,
    locatives: ['em'],
    beforePlaces: ['na', 'em', 'de'],
    onlyBeforePlaces: NOT_YET,
    titleWords: ['d', 'da', 'das', 'do'],
  },
  page: {
    controls: phrases(`
      publicidade | compartilhar | comentário[s] | partilhar | imprimir | fechar | menu | início | entrar |
      assine | comentários | copiar link | ver mais | leia mais
    `),
    readingTimes: ['tempo de leitura'],
    minutesToRead: ['de leitura'],
    invitations: phrases(`
      leia (mais/também) | veja (mais/também) | saiba mais | inscreva-se | siga-nos | clique aqui |
      todos os direitos reservados | continua após a publicidade | leia também | leia mais | ler mais |
      veja também | ler também | assine a
    `),
    requests: ['siga', 'assine', 'inscreva'],
    offers: ['newsletter', 'boletim'],
    closings: phrases(`
      leia (mais/também) | veja também | notícias relacionadas | artigos relacionados | mais lidas |
      comentários | sobre o autor | deixe (um/uma/seu) | leia também | mais lidos | últimas notícias |
      deixe um comentário
    `),
    pictures: words(`
      imagen[s] imagem reprodução legenda foto[s] imagens fotografia crédito[s] ilustração divulgação
    `),
    pictureCredits: NOT_YET,
    timeWords: words(`
      em às atualizado atualizada publicado publicada actualizado criado há minutos horas ontem hoje
    `),
    homePages: NOT_YET,
    noOutlets: NOT_YET,
    beforeOutlets: NOT_YET,
    rights: ['todos os direitos'],
    subjects: ['tópicos', 'categoria[s]', 'etiqueta[s]', 'assunto[s]'],
  },
  bylines: {
    leads: ['escrito por', 'publicado por', 'redigido por', 'texto de'],
    smallLeads: ['da'],
    possibleLeads: ['da'],
    labels: ['autor', 'autora', 'texto', 'textos', 'reportagem'],
    creditLabels: NOT_YET,
    reporters: NOT_YET,
    staff: ['da redação', 'redação'],
    jobTitles: words(`
      jornalista correspondente repórter redator redatora colunista editor editora enviado enviada
    `),
    jobAdjectives: NOT_YET,
    translationCredits: ['tradução'],
    photoCredits: ['foto[s]', 'fotografia[s]', 'imagem', 'imagens', 'vídeo[s]'],
    placeholders: ['redação', 'por', 'da redação', 'redacção', 'autor'],
    desks: NOT_YET,
    tails: NOT_YET,
    ends: ['publicado', 'atualizado', 'actualizado', 'seguir', 'ver mais'],
    errands: ['para', 'com', 'enviado especial', 'enviada especial'],
    houses: NOT_YET,
    boxes: NOT_YET,
    noNames: NOT_YET,
    bioVerbs: NOT_YET,
    wroteBehind: NOT_YET,
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
      correction: ['correção', 'retificação', 'correcção', 'errata', 'erramos'],
      clarification: ['esclarecimento'],
      retraction: ['retratação'],
      update: ['atualização', 'actualização'],
      note: ['nota do editor', 'nota da redação', 'nota da redacção'],
    },
    noticeSentences: {
      correction: phrases(`
        (numa/em uma/uma) versão anterior |
        (uma/em uma/numa) versão anterior d(este/esta) (artigo/texto/reportagem/notícia) |
        este (artigo/texto) foi corrigido | esta (reportagem/notícia) foi corrigida
      `),
      clarification: NOT_YET,
      retraction: NOT_YET,
      update: phrases(`
        este (artigo/texto) foi (atualizado/actualizado) |
        esta (reportagem/notícia) foi (atualizada/actualizada)
      `),
    },
    changes: NOT_YET,
    updates: ['última atualização', 'atualizado'],
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
      auxiliaries: NOT_YET,
      subjectEnds: NOT_YET,
      subjectMarks: NOT_YET,
      saidMarks: NOT_YET,
      accordingTo: ['segundo', 'de acordo com', 'conforme'],
      subject: 'before',
    },
    groups: ['polícia', 'moradores', 'testemunhas', 'familiares'],
    roleEnds: NOT_YET,
    channels: phrases(`
      (à/ao) [agência ]{agency} | (no/em) ~{platform} | {em (comunicado/nota/entrevista/discurso)} |
      {(aos/a) jornalistas} | {em conferência de imprensa}
    `),
    media: NOT_YET,
    kickers: NOT_YET,
    endings: NOT_YET,
    creditAsides: NOT_YET,
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
    ofThem: NOT_YET,
    afterHours: NOT_YET,
    ordinalWords: NOT_YET,
  },
  publishing: {
    opinions: ['opinião', 'opini(ão/ões)', 'coluna[s]', 'artigo de opinião'],
    editorials: ['editorial', 'editoriais'],
    interviews: ['entrevista[s]'],
    interviewsWith: ['entrevista (com/a)'],
    pressReleases: ['comunicado[s][ de imprensa]', 'nota à imprensa', 'release'],
    newspapers: ['jornal', 'folha', 'notícias', 'gazeta', 'diário', 'correio'],
    magazines: ['revista'],
    updated: ['atualizad'],
    published: ['publicad'],
    otherDates: NOT_YET,
    commonTitles: words(`
      introdução prefácio conclusão conclusões índice sumário resenha resenhas apresentação apêndice
      posfácio
    `),
    volumes: ['volume', 'tomo'],
    encyclopedias: ['enciclop'],
    rulings: NOT_YET,
    newsHosts: NOT_YET,
    newsSections: NOT_YET,
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
    alsoFamilies: NOT_YET,
    organisationsInText: ['exército'],
    onlyInNames: NOT_YET,
    organisationEndings: NOT_YET,
    bodies: NOT_YET,
    bodiesOf: NOT_YET,
    legalForms: NOT_YET,
    suffixes: NOT_YET,
    honorificsBehind: NOT_YET,
    shortTitles: NOT_YET,
    inner: ['da', 'do', 'dos', 'de'],
    partings: NOT_YET,
    prefixes: NOT_YET,
    places: NOT_YET,
    placeNouns: NOT_YET,
    placesBefore: NOT_YET,
    demonymEndings: NOT_YET,
  },
  telling: { none: 'n-grams know it' },
};
