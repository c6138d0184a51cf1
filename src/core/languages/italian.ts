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
  dates: {
    fillers: ['del', 'la'],
    possibleFillers: ['dels', 'della', 'di', 'anno', '°'],
    between: ['e'],
    beforeDays: ['il'],
    durations: words(`
      secondo secondi minuto minuti min ora ore giorno giorni settimana settimane mese mesi anno anni
    `),
    ago: ['fa'],
    monthBefore: { none: 'months have names' },
    reigns: { none: 'years are counted from one era' },
  },
  grammar: {
    articles: ['il', 'lo', 'la', 'gli', 'i'],
    indefinite: ['un', 'una'],
    elided: ['l’', 'd’'],
    ands: ['e'],
    openers: ['il', 'lo', 'gli', 'secondo'],
    beforeSubjects: NOT_YET,
    continuations: ['e', 'di', 'per'],
    prepositions: ['della', 'dello', 'nella', 'dalla'],
    locatives: ['a'],
    beforePlaces: ['a', 'in'],
    onlyBeforePlaces: NOT_YET,
    titleWords: words(`
      da degli dei del dell della delle dello gli i il la le lo uno l
    `),
  },
  page: {
    controls: phrases(`
      pubblicità | condividi | stampa | commenti | chiudi | menù | accedi | abbonati | copia link |
      leggi tutto | mostra altro
    `),
    readingTimes: ['tempo di lettura'],
    minutesToRead: ['di lettura'],
    invitations: phrases(`
      leggi anche | leggi tutto | potrebbe interessarti | guarda anche | iscriviti | seguici | clicca qui |
      tutti i diritti riservati | riproduzione riservata | vedi anche | per approfondire | seguici su |
      iscriviti alla | abbonati a
    `),
    requests: ['segui'],
    offers: ['newsletter'],
    closings: phrases(`
      leggi anche | potrebbe interessarti | articoli correlati | i più letti | commenti | sull’autore |
      ultime notizie | potrebbe interessarti anche | notizie correlate | ti potrebbe interessare |
      lascia un commento
    `),
    pictures: words(`
      immagin(e/i) didascalia foto immagine immagini fotografia crediti
    `),
    pictureCredits: ['di'],
    timeWords: words(`
      pubblicato pubblicata aggiornato aggiornata il alle ore modificato ieri oggi fa minuti giorni
    `),
    homePages: NOT_YET,
    noOutlets: NOT_YET,
    beforeOutlets: ['vai (alla/al)[ home[ ]page[ di]]'],
    rights: ['tutti i diritti'],
    subjects: ['argomenti', 'categori(a/e)', 'tag'],
  },
  bylines: {
    leads: ['scritto da', 'a cura di', 'testo di'],
    smallLeads: ['di'],
    possibleLeads: ['testo', 'autore', 'di'],
    labels: ['autore'],
    creditLabels: NOT_YET,
    reporters: NOT_YET,
    staff: ['redazione'],
    jobTitles: words(`
      redattore redattrice giornalista corrispondente inviato inviata cronista editorialista direttore
    `),
    jobAdjectives: NOT_YET,
    translationCredits: ['traduzione'],
    photoCredits: ['foto', 'fotografi(a/e)', 'immagini', 'video'],
    placeholders: ['redazione', 'la redazione', 'anonimo', 'autore', 'di'],
    desks: ['redazione'],
    tails: NOT_YET,
    ends: ['pubblicato', 'aggiornato', 'leggi tutto'],
    errands: ['corrispondente', 'con', 'per'],
    houses: NOT_YET,
    boxes: ['altri articoli di'],
    noNames: NOT_YET,
    bioVerbs: ['è'],
    wroteBehind: NOT_YET,
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
      note: ['nota della redazione', 'ndr', 'nota dell’editore'],
    },
    noticeSentences: {
      correction: phrases(`
        (in una/una) versione precedente | (in una/una) versione precedente di questo articolo |
        questo articolo è stato corretto
      `),
      clarification: NOT_YET,
      retraction: NOT_YET,
      update: ['questo articolo è stato aggiornato'],
    },
    changes: NOT_YET,
    updates: ['ultimo aggiornamento', 'aggiornato'],
    offices: words(`
      signor signora sindaco sindaca premier portavoce direttore direttrice ministra avvocato professoressa
      governatore assessore comandante
    `),
    officeEndings: NOT_YET,
    speech: {
      verbs: words(`
        detto dice disse dichiarato dichiara affermato afferma aggiunto aggiunge spiegato spiega sottolineato
        sottolinea scritto scrive commentato commenta ribadito ribadisce osservato osserva precisato precisa
        annunciato annuncia avvertito avverte ricordato ricorda concluso conclude raccontato racconta
        assicurato assicura risposto risponde sostenuto sostiene ammesso denunciato riferito
      `),
      pronouns: ['lui', 'lei', 'egli', 'ella', 'loro'],
      auxiliaries: ['ha', 'han', 'hanno', 'ho', 'aveva'],
      subjectEnds: NOT_YET,
      subjectMarks: NOT_YET,
      saidMarks: NOT_YET,
      accordingTo: ['secondo', 'a detta di', 'per'],
      subject: 'before',
    },
    groups: ['polizia', 'autorità'],
    roleEnds: NOT_YET,
    channels: phrases(`
      (all’/al /alla ){agency} | su ~{platform} | {in una (nota/intervista/conferenza stampa/lettera)} |
      {in un (comunicato/tweet/post)} | {ai giornalisti}
    `),
    media: NOT_YET,
    kickers: ['correzione'],
    endings: NOT_YET,
    creditAsides: NOT_YET,
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
    ofThem: NOT_YET,
    afterHours: NOT_YET,
    ordinalWords: NOT_YET,
  },
  publishing: {
    opinions: ['opinione', 'opinion(e/i)', 'commenti', 'il commento'],
    editorials: ['editorial(e/i)'],
    interviews: ['intervist(a/e)'],
    interviewsWith: ['interview con', 'intervista (a/con)'],
    pressReleases: ['comunicat(o/i) stampa', 'comunicat(o/i)[ stampa]'],
    newspapers: ['giornale', 'corriere', 'gazzetta', 'notizie', 'quotidiano'],
    magazines: ['rivista', 'settimanale', 'mensile'],
    updated: ['aggiornat'],
    published: ['pubblicat'],
    otherDates: NOT_YET,
    commonTitles: words(`
      prefazione introduzione conclusione conclusioni indice recensione recensioni premessa editoriale
      appendice
    `),
    volumes: ['volume'],
    encyclopedias: ['enciclop'],
    rulings: NOT_YET,
    newsHosts: NOT_YET,
    newsSections: ['notizie'],
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
    alsoFamilies: NOT_YET,
    organisationsInText: words(`
      sindacato partito tribunale banca gruppo federazione esercito
    `),
    onlyInNames: NOT_YET,
    organisationEndings: NOT_YET,
    bodies: NOT_YET,
    bodiesOf: NOT_YET,
    legalForms: ['s.r.l', 's.p.a'],
    suffixes: NOT_YET,
    honorificsBehind: NOT_YET,
    shortTitles: NOT_YET,
    inner: ['della', 'di', 'da'],
    partings: NOT_YET,
    prefixes: ['d’'],
    places: NOT_YET,
    placeNouns: NOT_YET,
    placesBefore: ['monte'],
    demonymEndings: ['ese', 'esi'],
  },
  telling: { none: 'n-grams know it' },
};
