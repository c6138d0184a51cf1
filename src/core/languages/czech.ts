import { type Language, phrases, words } from './language.ts';
import { NOT_YET } from './words.ts';

export const czech: Language = {
  tag: 'cs',
  name: 'Czech',
  months: [
    ['leden', 'ledna', 'led'],
    ['únor', 'února', 'úno'],
    ['březen', 'března', 'bře'],
    ['duben', 'dubna', 'dub'],
    ['květen', 'května', 'kvě'],
    ['červen', 'června', 'čvn'],
    ['červenec', 'července', 'čvc'],
    ['srpen', 'srpna', 'srp'],
    ['září', 'zář'],
    ['říjen', 'října', 'říj'],
    ['listopad', 'listopadu', 'lis'],
    ['prosinec', 'prosince', 'pro'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['jaro', 'jara'],
    summer: ['léto', 'léta'],
    autumn: ['podzim', 'podzimu'],
    winter: ['zima', 'zimy'],
  },
  weekdays: [
    ['pondělí', 'po'],
    ['úterý', 'út'],
    ['středa', 'st'],
    ['čtvrtek', 'čt'],
    ['pátek', 'pá'],
    ['sobota', 'so'],
    ['neděle', 'ne'],
  ],
  eras: {
    before: ['přkr', 'přnl'],
    after: NOT_YET,
    about: ['okolo', 'kolem', 'asi', 'cca'],
  },
  dates: {
    fillers: NOT_YET,
    possibleFillers: ['rok'],
    between: NOT_YET,
    beforeDays: NOT_YET,
    durations: words(`
      sekunda sekundy sekund minuta minuty minut min hodina hodiny hodin den dny dní týden týdny týdnů
      měsíc měsíce měsíců rok roky let
    `),
    ago: ['před'],
    monthBefore: { none: 'months have names' },
    reigns: { none: 'years are counted from one era' },
  },
  grammar: {
    articles: { none: 'there is no article' },
    indefinite: { none: 'there is no article' },
    elided: { none: 'nothing is written onto the next word' },
    ands: NOT_YET,
    openers: NOT_YET,
    beforeSubjects: NOT_YET,
    continuations: NOT_YET,
    prepositions: NOT_YET,
    locatives: NOT_YET,
    beforePlaces: ['v'],
    onlyBeforePlaces: NOT_YET,
    titleWords: NOT_YET,
  },
  page: {
    controls: phrases(`
      reklama | inzerce | sdílet | tisk | zavřít | přihlásit[ se] | komentáře | diskuse | kopírovat odkaz |
      číst dál | zobrazit více
    `),
    readingTimes: ['doba čtení'],
    minutesToRead: ['čtení'],
    invitations: phrases(`
      čtěte také | čtěte dále | přečtěte si také | mohlo by vás zajímat | více k tématu | sledujte nás |
      přihlaste se | všechna práva vyhrazena
    `),
    requests: NOT_YET,
    offers: ['newsletter*'],
    closings: phrases(`
      čtěte také | mohlo by vás zajímat | související články | nejčtenější | komentáře | diskuse |
      o autorovi | další články | témata
    `),
    pictures: ['foto', 'fotografie', 'obrázek', 'ilustrace', 'ilustrační foto'],
    pictureCredits: NOT_YET,
    timeWords: words(`
      publikováno zveřejněno vydáno aktualizováno aktualizace dnes včera v hod hodin minut
    `),
    homePages: ['domů', 'úvod', 'hlavní stránka'],
    noOutlets: NOT_YET,
    beforeOutlets: NOT_YET,
    rights: NOT_YET,
    subjects: ['témata', 'štítky', 'rubrika'],
  },
  bylines: {
    leads: NOT_YET,
    smallLeads: NOT_YET,
    possibleLeads: NOT_YET,
    labels: ['autor', 'autorka', 'autoři', 'text'],
    creditLabels: NOT_YET,
    reporters: NOT_YET,
    staff: NOT_YET,
    jobTitles: words(`
      novinář novinářka redaktor redaktorka reportér reportérka zpravodaj zpravodajka komentátor
      komentátorka
    `),
    jobAdjectives: NOT_YET,
    translationCredits: ['překlad', 'přeložil[a]'],
    photoCredits: ['foto', 'fotografie', 'video'],
    placeholders: ['redakce'],
    desks: NOT_YET,
    tails: NOT_YET,
    ends: ['aktualizováno', 'publikováno'],
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
      correction: ['oprava'],
      clarification: ['upřesnění'],
      retraction: NOT_YET,
      update: ['aktualizace'],
      note: ['poznámka redakce'],
    },
    noticeSentences: NOT_YET,
    changes: NOT_YET,
    updates: ['aktualizováno', 'poslední aktualizace'],
    offices: NOT_YET,
    officeEndings: NOT_YET,
    speech: NOT_YET,
    groups: NOT_YET,
    roleEnds: NOT_YET,
    channels: NOT_YET,
    media: NOT_YET,
    kickers: NOT_YET,
    endings: NOT_YET,
    creditAsides: NOT_YET,
  },
  figures: NOT_YET,
  publishing: {
    opinions: ['názor[y]', 'komentář[e]', 'glosa'],
    editorials: ['úvodník[y]'],
    interviews: ['rozhovor[y]'],
    interviewsWith: ['rozhovor s'],
    pressReleases: ['tisková zpráva', 'tiskové zprávy'],
    newspapers: ['noviny', 'deník'],
    magazines: ['časopis', 'týdeník', 'měsíčník'],
    updated: ['aktualizov', 'aktualizac'],
    published: ['publikov', 'zveřejn'],
    otherDates: NOT_YET,
    commonTitles: words(`
      úvod předmluva doslov závěr obsah recenze úvodem shrnutí
    `),
    volumes: ['svazek', 'díl', 'ročník'],
    encyclopedias: NOT_YET,
    rulings: NOT_YET,
    newsHosts: NOT_YET,
    newsSections: NOT_YET,
  },
  names: {
    particles: NOT_YET,
    smallParticles: NOT_YET,
    connectives: NOT_YET,
    honorifics: NOT_YET,
    organisations: words(`
      univerzita univerzity ústav ministerstvo muzeum společnost sdružení nadace komise úřad knihovna
      akademie redakce
    `),
    possibleOrganisations: NOT_YET,
    alsoFamilies: NOT_YET,
    organisationsInText: NOT_YET,
    onlyInNames: NOT_YET,
    organisationEndings: NOT_YET,
    bodies: NOT_YET,
    bodiesOf: NOT_YET,
    legalForms: NOT_YET,
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
