import { type Language, phrases, words } from './language.ts';
import { NOT_YET } from './words.ts';

export const swedish: Language = {
  tag: 'sv',
  name: 'Swedish',
  months: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['mars'],
    ['april', 'apr'],
    ['maj'],
    ['juni'],
    ['juli'],
    ['augusti', 'aug'],
    ['september', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['vår', 'våren'],
    summer: ['sommar', 'sommaren'],
    autumn: ['höst', 'hösten'],
    winter: ['vinter', 'vintern'],
  },
  weekdays: [
    ['måndag', 'mån'],
    ['tisdag', 'tis'],
    ['onsdag', 'ons'],
    ['torsdag', 'tors'],
    ['fredag', 'fre'],
    ['lördag', 'lör'],
    ['söndag', 'sön'],
  ],
  eras: {
    before: ['fkr', 'fvt'],
    after: ['e.kr'],
    about: ['omkring', 'cirka', 'ung', 'ca'],
  },
  dates: {
    fillers: ['den'],
    possibleFillers: NOT_YET,
    between: ['till', 'och'],
    beforeDays: ['den'],
    durations: words(`
      sekund sekunder minut minuter min timme timmar tim dag dagar vecka veckor månad månader år
    `),
    ago: ['sedan'],
    monthBefore: { none: 'months have names' },
    reigns: { none: 'years are counted from one era' },
  },
  grammar: {
    articles: ['den', 'det', 'de'],
    indefinite: { none: 'are small words of other languages too' },
    elided: { none: 'nothing is written onto the next word' },
    ands: ['och'],
    openers: NOT_YET,
    beforeSubjects: NOT_YET,
    continuations: NOT_YET,
    prepositions: NOT_YET,
    locatives: ['i'],
    beforePlaces: ['i'],
    onlyBeforePlaces: NOT_YET,
    titleWords: NOT_YET,
  },
  page: {
    controls: phrases(`
      annons | dela | skriv ut | stäng | meny | logga in | prenumerera | kommentarer | kopiera länk |
      läs mer | visa mer
    `),
    readingTimes: ['lästid'],
    minutesToRead: ['lästid', 'läsning'],
    invitations: phrases(`
      läs också | läs även | läs mer | se även | följ oss | prenumerera på | alla rättigheter förbehållna |
      med ensamrätt
    `),
    requests: NOT_YET,
    offers: ['nyhetsbrev*'],
    closings: phrases(`
      läs också | relaterade artiklar | relaterat | mest läst[a] | kommentarer | om författaren |
      fler nyheter | senaste nytt
    `),
    pictures: ['foto', 'bild[er]', 'fotograf', 'arkivbild', 'illustration', 'grafik'],
    pictureCredits: NOT_YET,
    timeWords: words(`
      publicerad publicerat uppdaterad uppdaterat ändrad kl klockan den igår idag sedan minuter timmar
    `),
    homePages: NOT_YET,
    noOutlets: NOT_YET,
    beforeOutlets: NOT_YET,
    rights: NOT_YET,
    subjects: ['ämnen', 'taggar'],
  },
  bylines: {
    leads: ['av', 'publicerad av'],
    smallLeads: NOT_YET,
    possibleLeads: NOT_YET,
    labels: ['text', 'reporter', 'skribent'],
    creditLabels: NOT_YET,
    reporters: NOT_YET,
    staff: NOT_YET,
    jobTitles: words(`
      redaktör journalist reporter korrespondent krönikör ledarskribent skribent
    `),
    jobAdjectives: NOT_YET,
    translationCredits: ['översättning', 'översatt'],
    photoCredits: ['foto', 'bild[er]', 'video', 'fotograf'],
    placeholders: ['redaktionen', 'av', 'redaktion'],
    desks: ['*redaktionen'],
    tails: NOT_YET,
    ends: ['uppdaterad', 'publicerad', 'läs mer'],
    errands: NOT_YET,
    houses: NOT_YET,
    boxes: NOT_YET,
    noNames: NOT_YET,
    bioVerbs: NOT_YET,
    wroteBehind: NOT_YET,
  },
  reports: {
    credits: NOT_YET,
    notices: {
      correction: ['rättelse', 'korrigering'],
      clarification: ['förtydligande'],
      retraction: NOT_YET,
      update: ['uppdatering'],
      note: ['redaktionens anmärkning'],
    },
    noticeSentences: {
      correction: phrases(`
        i en tidigare version | (artikeln/texten) har (korrigerats/rättats)
      `),
      clarification: NOT_YET,
      retraction: NOT_YET,
      update: ['(artikeln/texten) (har uppdaterats/uppdateras)'],
    },
    changes: NOT_YET,
    updates: ['senast uppdaterad', 'uppdaterad'],
    offices: NOT_YET,
    officeEndings: NOT_YET,
    speech: NOT_YET,
    groups: words(`
      polisen vittnen boende myndigheterna räddningstjänsten åklagaren
    `),
    roleEnds: NOT_YET,
    channels: NOT_YET,
    media: NOT_YET,
    kickers: NOT_YET,
    endings: NOT_YET,
    creditAsides: NOT_YET,
  },
  figures: {
    scales: NOT_YET,
    currencies: NOT_YET,
    units: ['hektare'],
    percent: NOT_YET,
    percentBefore: NOT_YET,
    approximations: NOT_YET,
    smallWords: NOT_YET,
    numbered: NOT_YET,
    clock: NOT_YET,
    ages: NOT_YET,
    ordinals: NOT_YET,
    abbreviations: NOT_YET,
    upTo: NOT_YET,
    of: NOT_YET,
    ofThem: NOT_YET,
    afterHours: NOT_YET,
    ordinalWords: NOT_YET,
  },
  publishing: {
    opinions: ['åsikt[er]', 'debatt', 'krönik(a/or)', 'opinion'],
    editorials: ['ledare'],
    interviews: ['intervju', 'intervju[er]'],
    interviewsWith: ['intervju med'],
    pressReleases: ['pressmeddelande[n]'],
    newspapers: ['nyheter', 'dagbladet', 'tidning', 'tidningen', 'dagblad'],
    magazines: ['tidskrift', 'magasin'],
    updated: ['uppdaterad'],
    published: ['publicerad'],
    otherDates: NOT_YET,
    commonTitles: words(`
      inledning förord efterord slutord innehåll recension recensioner sammanfattning
    `),
    volumes: ['band', 'årgång'],
    encyclopedias: NOT_YET,
    rulings: NOT_YET,
    newsHosts: NOT_YET,
    newsSections: NOT_YET,
  },
  names: {
    particles: ['af', 'av'],
    smallParticles: NOT_YET,
    connectives: NOT_YET,
    honorifics: NOT_YET,
    organisations: words(`
      akademi departementet föreningen förbundet högskola högskolan institutet kommissionen kommittén
      länsstyrelsen ministeriet myndigheten nyheter regeringen riksdagen stiftelsen styrelsen sällskapet
      tidning universitet universitetet verket
    `),
    possibleOrganisations: NOT_YET,
    alsoFamilies: NOT_YET,
    organisationsInText: NOT_YET,
    onlyInNames: NOT_YET,
    organisationEndings: NOT_YET,
    bodies: NOT_YET,
    bodiesOf: NOT_YET,
    legalForms: ['ab'],
    suffixes: NOT_YET,
    honorificsBehind: NOT_YET,
    shortTitles: NOT_YET,
    inner: NOT_YET,
    partings: NOT_YET,
    prefixes: NOT_YET,
    places: NOT_YET,
    placeNouns: NOT_YET,
    placesBefore: NOT_YET,
    demonymEndings: NOT_YET,
  },
  telling: { none: 'n-grams know it' },
};
