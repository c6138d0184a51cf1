import { type Language, phrases, words } from './language.ts';
import { NOT_YET } from './words.ts';

export const italian: Language = {
  tag: 'it',
  name: 'Italian',
  months: [
    ['gennaio', 'gen'],
    ['febbraio', 'feb'],
    ['marzo', 'mar'],
    ['aprile', 'apr'],
    ['maggio', 'mag'],
    ['giugno', 'giu'],
    ['luglio', 'lug'],
    ['agosto', 'ago'],
    ['settembre', 'set'],
    ['ottobre', 'ott'],
    ['novembre', 'nov'],
    ['dicembre', 'dic'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['primavera'],
    summer: ['estate'],
    autumn: ['autunno'],
    winter: ['inverno'],
  },
  weekdays: [
    ['lunedì', 'lun'],
    ['martedì', 'mar'],
    ['mercoledì', 'mer'],
    ['giovedì', 'gio'],
    ['venerdì', 'ven'],
    ['sabato', 'sab'],
    ['domenica', 'dom'],
  ],
  eras: {
    before: ['ac', 'avc', 'acn'],
    after: ['dc'],
    about: ['verso', 'circa', 'ca'],
  },
  page: {
    controls: ['pubblicità', 'condividi', 'stampa', 'commenti'],
    readingTimes: ['tempo di lettura'],
    minutesToRead: NOT_YET,
    invitations: phrases(`
      leggi anche | leggi tutto | potrebbe interessarti | guarda anche | iscriviti | seguici | clicca qui |
      tutti i diritti riservati | riproduzione riservata
    `),
    requests: ['segui'],
    offers: NOT_YET,
    closings: phrases(`
      leggi anche | potrebbe interessarti | articoli correlati | i più letti | commenti | sull’autore
    `),
    pictures: ['immagin(e/i)', 'didascalia'],
    pictureCredits: ['di'],
    timeWords: ['pubblicato', 'pubblicata', 'aggiornato', 'aggiornata', 'il', 'alle', 'ore'],
  },
  bylines: {
    leads: ['scritto da', 'a cura di', 'testo di'],
    smallLeads: ['di'],
    possibleLeads: ['testo', 'autore', 'di'],
    labels: ['autore'],
    creditLabels: NOT_YET,
    reporters: NOT_YET,
    staff: NOT_YET,
    jobTitles: ['redattore', 'redattrice', 'giornalista', 'corrispondente'],
    jobAdjectives: NOT_YET,
    translationCredits: ['traduzione'],
    photoCredits: NOT_YET,
    placeholders: ['redazione', 'la redazione', 'anonimo', 'autore', 'di'],
    desks: NOT_YET,
  },
  reports: {
    credits: {
      author: ['testo di'],
      editor: ['a cura di'],
      translator: ['traduzione', 'traduzione di', 'tradotto da'],
      interviewer: ['intervista di'],
      contributor: NOT_YET,
      agencies: NOT_YET,
    },
    notices: {
      correction: ['correzione', 'rettifica', 'errata corrige'],
      clarification: ['precisazione', 'chiarimento'],
      retraction: ['ritrattazione'],
      update: ['aggiornamento'],
      note: ['nota della redazione', 'ndr'],
    },
    noticeSentences: {
      correction: ['(in una/una) versione precedente'],
      clarification: NOT_YET,
      retraction: NOT_YET,
      update: NOT_YET,
    },
    changes: NOT_YET,
    updates: NOT_YET,
    offices: words(`
      signor signora sindaco sindaca premier portavoce direttore direttrice ministra avvocato
      professoressa governatore assessore comandante
    `),
    officeEndings: NOT_YET,
    speech: {
      verbs: words(`
        detto dice disse dichiarato dichiara affermato afferma aggiunto aggiunge spiegato spiega
        sottolineato sottolinea scritto scrive commentato commenta ribadito ribadisce osservato osserva
        precisato precisa annunciato annuncia avvertito avverte ricordato ricorda concluso conclude
        raccontato racconta assicurato assicura risposto risponde sostenuto sostiene ammesso denunciato
        riferito
      `),
      pronouns: ['lui', 'lei', 'egli', 'ella', 'loro'],
      accordingTo: ['secondo', 'a detta di', 'per'],
      subject: 'before',
    },
  },
  figures: {
    scales: {
      '1e3': ['mila'],
      '1e6': ['milione', 'milioni'],
      '1e9': ['miliardo', 'miliardi'],
    },
    currencies: {
      USD: ['dollari'],
    },
    units: ['chilometri', 'metri', 'ettari', 'tonnellate'],
    percent: ['per cento'],
    percentBefore: NOT_YET,
    approximations: ['circa', 'quasi', 'oltre', 'più di', 'almeno'],
    smallWords: words(`
      e di della del nel nella per con sono è hanno ha che il lo gli da dal in a al
    `),
    numbered: ['articolo'],
    clock: NOT_YET,
    ages: ['anni,'],
    ordinals: ['i'],
    abbreviations: NOT_YET,
    upTo: ['e'],
    of: ['di'],
  },
  publishing: {
    opinions: ['opinione'],
    editorials: NOT_YET,
    interviews: ['intervist(a/e)'],
    interviewsWith: ['interview con'],
    pressReleases: ['comunicat(o/i) stampa'],
    newspapers: ['giornale', 'corriere', 'gazzetta', 'notizie'],
    magazines: ['rivista'],
    updated: ['aggiornat'],
    published: NOT_YET,
    otherDates: NOT_YET,
  },
  names: {
    particles: ['della', 'dello', 'degli', 'di', 'da', 'del', 'lo'],
    smallParticles: NOT_YET,
    connectives: NOT_YET,
    honorifics: ['dott', 'dottssa'],
    organisations: words(`
      accademia agenzia associazione assemblea biblioteca camera comitato commissione consiglio
      dipartimento direzione fondazione governo istituto laboratorio ministero organizzazione redazione
      società tribuna università
    `),
    possibleOrganisations: NOT_YET,
  },
};
