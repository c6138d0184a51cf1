import { type Language, phrases, words } from './language.ts';
import { NOT_YET } from './words.ts';

export const dutch: Language = {
  tag: 'nl',
  name: 'Dutch',
  months: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['maart', 'mrt'],
    ['april', 'apr'],
    ['mei'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['augustus', 'aug'],
    ['september', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['lente', 'voorjaar'],
    summer: ['zomer'],
    autumn: ['herfst', 'najaar'],
    winter: ['winter'],
  },
  weekdays: [
    ['maandag', 'ma'],
    ['dinsdag', 'di'],
    ['woensdag', 'wo'],
    ['donderdag', 'do'],
    ['vrijdag', 'vr'],
    ['zaterdag', 'za'],
    ['zondag', 'zo'],
  ],
  eras: {
    before: ['vchr'],
    after: ['nchr'],
    about: ['ongeveer', 'omstreeks', 'rond', 'circa', 'ca'],
  },
  dates: {
    fillers: { none: 'nothing stands beside the numbers' },
    possibleFillers: ['van'],
    between: ['en', 'tot', 'met'],
    beforeDays: ['op'],
    durations: words(`
      seconde seconden minuut minuten min uur dag dagen week weken maand maanden jaar jaren
    `),
    ago: ['geleden'],
    monthBefore: { none: 'months have names' },
    reigns: { none: 'years are counted from one era' },
  },
  grammar: {
    articles: ['de', 'het'],
    indefinite: ['een'],
    elided: { none: 'nothing is written onto the next word' },
    ands: ['en'],
    openers: ['het', 'een', 'hij', 'zij', 'de', 'volgens'],
    beforeSubjects: NOT_YET,
    continuations: ['en', 'of', 'van'],
    prepositions: ['voor', 'naar'],
    locatives: NOT_YET,
    beforePlaces: ['bij', 'uit', 'te'],
    onlyBeforePlaces: ['bij'],
    titleWords: NOT_YET,
  },
  page: {
    controls: phrases(`
      advertentie | delen | deel dit artikel | printen | sluiten | inloggen | abonneren | reacties |
      kopieer link | lees meer | toon meer
    `),
    readingTimes: ['leestijd'],
    minutesToRead: ['leestijd'],
    invitations: phrases(`
      lees ook | bekijk ook | lees meer | lees verder | zie ook | volg ons | meld je aan | abonneer je |
      alle rechten voorbehouden
    `),
    requests: NOT_YET,
    offers: ['nieuwsbrief'],
    closings: phrases(`
      lees ook | gerelateerde artikelen | meer over | meest gelezen | reacties | over de auteur |
      gerelateerd | laatste nieuws | plaats een reactie
    `),
    pictures: ['beeld', 'foto[’s]', 'afbeelding[en]', 'fotografie'],
    pictureCredits: NOT_YET,
    timeWords: words(`
      gepubliceerd geplaatst bijgewerkt gewijzigd op om uur geleden minuten gisteren vandaag
    `),
    homePages: NOT_YET,
    noOutlets: NOT_YET,
    beforeOutlets: NOT_YET,
    rights: NOT_YET,
    subjects: ['onderwerp[en]', 'trefwoorden', 'rubriek[en]'],
  },
  bylines: {
    leads: ['door', 'geschreven door'],
    smallLeads: NOT_YET,
    possibleLeads: NOT_YET,
    labels: ['tekst', 'auteur', 'auteurs', 'redactie'],
    creditLabels: NOT_YET,
    reporters: NOT_YET,
    staff: ['onze redactie', 'van onze redactie', 'van onze correspondent'],
    jobTitles: words(`
      redacteur redactrice journalist verslaggever verslaggeefster correspondent columnist hoofdredacteur
    `),
    jobAdjectives: NOT_YET,
    translationCredits: ['vertaling', 'vertaald'],
    photoCredits: ['foto[’s]', 'fotografie', 'beeld', 'video'],
    placeholders: ['redactie', 'door', 'de redactie', 'onze redactie', 'auteur'],
    desks: ['*redactie'],
    tails: NOT_YET,
    ends: ['gepubliceerd', 'bijgewerkt', 'volg', 'lees meer'],
    errands: ['vanuit'],
    houses: NOT_YET,
    boxes: NOT_YET,
    noNames: NOT_YET,
    bioVerbs: NOT_YET,
    wroteBehind: NOT_YET,
  },
  reports: {
    credits: {
      author: NOT_YET,
      editor: ['redactie', 'bewerkt door'],
      translator: ['vertaling', 'vertaald door'],
      interviewer: NOT_YET,
      contributor: NOT_YET,
      agencies: NOT_YET,
    },
    notices: {
      correction: ['correctie', 'rectificatie', 'verbetering'],
      clarification: ['verduidelijking'],
      retraction: ['intrekking'],
      update: ['update'],
      note: ['noot van de redactie'],
    },
    noticeSentences: {
      correction: ['in een eerdere versie', 'dit (artikel/bericht) is gecorrigeerd'],
      clarification: NOT_YET,
      retraction: NOT_YET,
      update: ['dit (artikel/bericht) is (bijgewerkt/aangevuld/geactualiseerd)'],
    },
    changes: NOT_YET,
    updates: ['laatst bijgewerkt', 'bijgewerkt'],
    offices: words(`
      voorzitter woordvoerder woordvoerster burgemeester directeur hoogleraar premier wethouder
    `),
    officeEndings: ['woordvoerder', 'voorzitter'],
    speech: {
      verbs: words(`
        zei zegt zeiden gezegd verklaarde verklaart verklaard vertelde vertelt voegde stelde stelt schreef
        schrijft meldde meldt benadrukte benadrukt waarschuwde waarschuwt liet laat aldus vindt bevestigde
        noemde noemt reageerde reageert legt legde twitterde
      `),
      pronouns: ['hij', 'zij', 'ze', 'het'],
      auxiliaries: ['heeft'],
      subjectEnds: NOT_YET,
      subjectMarks: NOT_YET,
      saidMarks: NOT_YET,
      accordingTo: ['volgens', 'aldus'],
      subject: 'before',
    },
    groups: ['politie', 'bewoners', 'omwonenden', 'getuigen', 'autoriteiten'],
    roleEnds: NOT_YET,
    channels: phrases(`
      (tegen/aan/bij) [(de/het) ]{agency} | op ~{platform} |
      {in een (verklaring/interview/brief/persbericht/toespraak)} |
      {tegen [de ](verslaggevers/journalisten)} | {op een persconferentie}
    `),
    media: NOT_YET,
    kickers: NOT_YET,
    endings: NOT_YET,
    creditAsides: NOT_YET,
  },
  figures: {
    scales: {
      '1e3': ['duizend'],
      '1e6': ['miljoen'],
      '1e9': ['miljard'],
    },
    currencies: NOT_YET,
    units: NOT_YET,
    percent: ['procentpunten'],
    percentBefore: NOT_YET,
    approximations: ['ongeveer', 'bijna', 'ruim', 'meer dan', 'zo’n'],
    smallWords: words(`
      van het een en op bij met voor door zijn werden werd hebben heeft uit naar
    `),
    numbered: NOT_YET,
    clock: NOT_YET,
    ages: NOT_YET,
    ordinals: NOT_YET,
    abbreviations: NOT_YET,
    upTo: ['tot', 'en'],
    of: ['van'],
    ofThem: NOT_YET,
    afterHours: NOT_YET,
    ordinalWords: NOT_YET,
  },
  publishing: {
    opinions: ['opinie', 'column[s]'],
    editorials: ['commentaar', 'hoofdredactioneel'],
    interviews: ['interview[s]', 'vraaggesprek'],
    interviewsWith: ['interview met'],
    pressReleases: ['persbericht[en]'],
    newspapers: ['krant', 'nieuws', 'dagblad', 'courant'],
    magazines: ['tijdschrift', 'weekblad', 'maandblad'],
    updated: ['bijgewerkt'],
    published: ['gepubliceerd'],
    otherDates: NOT_YET,
    commonTitles: words(`
      inleiding voorwoord nawoord conclusie conclusies inhoudsopgave recensie recensies boekbespreking
      bijlage
    `),
    volumes: ['deel', 'jaargang'],
    encyclopedias: NOT_YET,
    rulings: NOT_YET,
    newsHosts: NOT_YET,
    newsSections: NOT_YET,
  },
  names: {
    particles: ['van', 'der', 'den', 'de', 'ter', 'ten', 'te', "'t", '’t'],
    smallParticles: ['op', 'in', 'aan', "'s", '’s'],
    connectives: NOT_YET,
    honorifics: NOT_YET,
    organisations: words(`
      academie bibliotheek bureau commissie gemeente genootschap hogeschool instituut nieuws ministerie
      museum raad redactie rijksinstituut stichting universiteit vereniging
    `),
    possibleOrganisations: NOT_YET,
    alsoFamilies: NOT_YET,
    organisationsInText: ['vakbond', 'partij', 'rechtbank', 'politie'],
    onlyInNames: NOT_YET,
    organisationEndings: NOT_YET,
    bodies: NOT_YET,
    bodiesOf: NOT_YET,
    legalForms: ['n.v', 'b.v'],
    suffixes: NOT_YET,
    honorificsBehind: NOT_YET,
    shortTitles: NOT_YET,
    inner: ['van'],
    partings: NOT_YET,
    prefixes: NOT_YET,
    places: NOT_YET,
    placeNouns: NOT_YET,
    placesBefore: NOT_YET,
    demonymEndings: NOT_YET,
  },
  telling: { none: 'n-grams know it' },
};
