import { type Language, phrases, words } from './language.ts';
import { NOT_YET } from './words.ts';

export const german: Language = {
  tag: 'de',
  name: 'German',
  months: [
    ['januar', 'jänner', 'jaenner', 'jan', 'jän'],
    ['februar', 'feber', 'feb'],
    ['märz', 'maerz', 'mär', 'mrz'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['dezember', 'dez'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['frühling', 'frühjahr'],
    summer: ['sommer'],
    autumn: ['herbst'],
    winter: ['winter'],
  },
  weekdays: [
    ['montag', 'mo'],
    ['dienstag', 'di'],
    ['mittwoch', 'mi'],
    ['donnerstag', 'do'],
    ['freitag', 'fr'],
    ['samstag', 'sa'],
    ['sonntag', 'so'],
  ],
  eras: {
    before: ['vchr', 'vuz', 'vdz'],
    after: ['nchr', 'uz', 'udz'],
    about: ['um', 'zirka', 'circa', 'etwa', 'ungefähr', 'ca'],
  },
  dates: {
    fillers: ['den', 'der'],
    possibleFillers: ['des'],
    between: ['bis', 'und'],
    beforeDays: ['am', 'vom', 'den'],
    durations: words(`
      sekunde sekunden minute minuten min stunde stunden std tag tage tagen woche wochen monat monate
      monaten jahr jahre jahren
    `),
    ago: ['vor'],
    monthBefore: { none: 'months have names' },
    reigns: { none: 'years are counted from one era' },
  },
  grammar: {
    articles: ['der', 'die', 'das', 'dem', 'den', 'des'],
    indefinite: ['ein', 'eine', 'einen', 'einem', 'einer'],
    elided: { none: 'nothing is written onto the next word' },
    ands: ['und'],
    openers: words(`
      der die das ein eine er sie wir im am in auf mit nach laut
    `),
    beforeSubjects: NOT_YET,
    continuations: ['und', 'oder', 'zu', 'wie', 'in', 'für'],
    prepositions: ['unter', 'über', 'nach', 'beim', 'durch'],
    locatives: ['in'],
    beforePlaces: ['bei', 'aus', 'nach', 'nahe', 'unweit', 'in'],
    onlyBeforePlaces: ['bei', 'nahe', 'unweit'],
    titleWords: words(`
      das dem den der des die ein eine einem einen einer eines von zu zum
    `),
  },
  page: {
    controls: phrases(`
      anzeige | werbung | teilen | drucken | merken | zur startseite | kommentar[e] | schließen | menü |
      startseite | anmelden | abonnieren | link kopieren | mehr anzeigen | weiterlesen | artikel teilen |
      kommentieren | vorlesen
    `),
    readingTimes: ['lesezeit', 'lesedauer'],
    minutesToRead: ['lesezeit', 'lesedauer'],
    invitations: phrases(`
      lesen sie (auch/hier/mehr) | mehr zum thema | weiterlesen | lies auch | siehe auch |
      das könnte (sie/dich) auch | folgen sie uns | jetzt (abonnieren/anmelden/registrieren) |
      hier klicken | alle rechte vorbehalten
    `),
    requests: ['folgen', 'abonnieren', 'jetzt', 'mehr'],
    offers: ['newsletter', 'abo', 'abonnement'],
    closings: phrases(`
      mehr zum thema | das könnte (sie/dich) auch interessieren |
      weitere (artikel/nachrichten/themen/beiträge)[ zum thema] | # kommentare |
      verwandte (artikel/themen) | über den autor | über die autorin | kommentare | meistgelesen |
      lesen sie auch | ähnliche beiträge | schlagwörter | zum thema | auch interessant |
      das könnte sie auch interessieren | mehr aus dem ressort | neueste artikel |
      themen in diesem artikel | schreiben sie einen kommentar | empfohlener artikel
    `),
    pictures: words(`
      foto[s] bild[er/quelle/nachweis] symbol(bild/foto) grafik archivbild archivfoto screenshot
      illustration
    `),
    pictureCredits: ['von'],
    timeWords: words(`
      veröffentlicht aktualisiert stand zuletzt erstellt am um uhr vom den vor stunde stunden minuten tagen
      publiziert
    `),
    homePages: ['startseite'],
    noOutlets: NOT_YET,
    beforeOutlets: ['(zur/zum)[ (startseite/home[ ]page)[ von]]', 'logo von'],
    rights: ['alle rechte', 'impressum'],
    subjects: words(`
      thema themen schlagwort schlagworte schlagwörter rubrik[en] kategorie[n]
    `),
  },
  bylines: {
    leads: phrases(`
      von | geschrieben von | verfasst von | ein beitrag von | ein artikel von | ein gastbeitrag von |
      gastbeitrag von | ein kommentar von | text und fotos | fotos und text
    `),
    smallLeads: NOT_YET,
    possibleLeads: ['autorin', 'vom', 'geschrieben'],
    labels: ['text', 'texte', 'autorin', 'autoren'],
    creditLabels: ['redaktion'],
    reporters: NOT_YET,
    staff: ['von der redaktion'],
    jobTitles: words(`
      redakteur redakteurin redakteure redakteurinnen reporterin korrespondent korrespondentin
      korrespondenten kolumnist kolumnistin gastautor gastautorin autor autorin volontär volontärin
      journalistin
    `),
    jobAdjectives: words(`
      und leitender leitende freier freie freien stellv stellvertretender stellvertretende von
    `),
    translationCredits: ['übersetzung', 'übersetzt'],
    photoCredits: ['foto[s]', 'fotografie', 'bild[er]'],
    placeholders: phrases(`
      redaktion | die redaktion | online[-]redaktion | web[-]redaktion | gast[autor] | anonym | autorin |
      von
    `),
    desks: ['*redaktion'],
    tails: NOT_YET,
    ends: phrases(`
      veröffentlicht | publiziert | stand: | aktualisiert | zuletzt aktualisiert | mehr von
    `),
    errands: ['aus', 'für', 'mit'],
    houses: NOT_YET,
    boxes: ['mehr von', 'folgen', 'alle artikel von', 'zum autor'],
    noNames: ['kommentar[e]', 'newsletter', 'abonnieren', 'anmelden', 'minuten'],
    bioVerbs: ['ist', 'schreibt', 'arbeitet'],
    wroteBehind: NOT_YET,
  },
  reports: {
    credits: {
      author: ['bericht von', 'bericht:', 'geschrieben von', 'text:', 'autor[in]:'],
      editor: ['redaktion', 'redigiert von', 'bearbeitet von', 'bearbeitung'],
      translator: phrases(`
        übersetzung | übersetzung aus dem *: | übersetzt von | aus dem * [übersetzt ]von
      `),
      interviewer: phrases(`
        [das ]interview führte[n] | interview | interview von | das gespräch führte[n] |
        die fragen stellte[n]
      `),
      contributor: phrases(`
        mit (material/agenturmaterial/informationen) (von/der/des/aus) | mitarbeit | unter mitarbeit von
      `),
      agencies: NOT_YET,
    },
    notices: {
      correction: ['korrektur', 'berichtigung', 'richtigstellung'],
      clarification: ['klarstellung', 'präzisierung'],
      retraction: ['rücknahme'],
      update: ['aktualisierung', 'aktualisiert'],
      note: ['anmerkung der redaktion', 'hinweis der redaktion', 'anm. d. red[.]'],
    },
    noticeSentences: {
      correction: phrases(`
        in einer (früheren/vorherigen/ursprünglichen/ersten) (version/fassung) |
        diese[r/s] (artikel/text/beitrag) wurde …(korrigiert/berichtigt) |
        diese[r/s] (artikel/text/beitrag) wurde (korrigiert/berichtigt)
      `),
      clarification: ['diese[r/s] (artikel/text/beitrag) wurde präzisiert'],
      retraction: ['diese[r/s] (artikel/text/beitrag) wurde zurückgezogen'],
      update: phrases(`
        diese[r/s] (artikel/text/beitrag) wurde …aktualisiert |
        diese[r/s] (artikel/text/beitrag) wurde aktualisiert
      `),
    },
    changes: phrases(`
      (aktualisiert/korrigiert/berichtigt)[ (am/vom)] | wurde [zuletzt ]am … aktualisiert |
      wurde [zuletzt ]am … korrigiert | wurde [zuletzt ]am … berichtigt
    `),
    updates: ['[zuletzt ]aktualisiert[ am]'],
    offices: words(`
      herr frau präsident präsidentin ministerin sprecher sprecherin kanzler kanzlerin bürgermeister
      bürgermeisterin leiter leiterin chefin direktor direktorin vorsitzender vorsitzende vorsitzenden
      professorin anwalt anwältin experte expertin geschäftsführer geschäftsführerin abgeordneter
      abgeordnete
    `),
    officeEndings: words(`
      minister ministerin präsident präsidentin sprecher sprecherin kanzler kanzlerin meister meisterin
      leiter leiterin chef chefin direktor direktorin vorsitzende vorsitzender vorsitzenden
    `),
    speech: {
      verbs: words(`
        sagte sagt sagten gesagt erzählte erzählt schilderte rief fragte verkündete erklärte erklärt
        erklärten betonte betont ergänzte fügte teilte mitgeteilt schrieb schreibt geschrieben warnte warnt
        kritisierte kritisiert forderte fordert berichtete berichtet meinte meint antwortete bestätigte
        bekräftigte kündigte äußerte hieß kommentierte räumte twitterte versicherte begründete mahnte nannte
        bezeichnete lobte zitierte
      `),
      pronouns: ['er', 'sie', 'es'],
      auxiliaries: ['hat', 'haben', 'hatte'],
      subjectEnds: NOT_YET,
      subjectMarks: NOT_YET,
      saidMarks: NOT_YET,
      accordingTo: ['laut', 'nach angaben von', 'nach den worten von', 'so'],
      subject: 'before',
    },
    groups: ['behörden', 'polizei', 'anwohner', 'ministerium', 'sprecherin'],
    roleEnds: ['sagte', 'erklärte'],
    channels: phrases(`
      (sagte/sagt/erklärte)… de(r/m/n) „{outlet}“ | (gegenüber/dem/der/den)[ de(r/m/n)] {agency} |
      gegenüber [de(r/m/n) ]{outlet} | (auf/bei/über) [* ]{platform} | {vor journalisten} |
      {in einer [* ](mitteilung/erklärung/stellungnahme/rede/pressekonferenz)} | {im interview}
    `),
    media: NOT_YET,
    kickers: ['eilmeldung', 'korrektur', 'berichtigung'],
    endings: NOT_YET,
    creditAsides: NOT_YET,
  },
  figures: {
    scales: {
      '1e3': ['tausend'],
      '1e6': ['mio', 'millionen'],
      '1e9': ['mrd', 'milliarde', 'milliarden'],
      '1e12': ['bio', 'billionen'],
    },
    currencies: {
      GBP: ['pfund'],
      CHF: ['franken'],
      RUB: ['rubel'],
      INR: ['rupien'],
    },
    units: ['kilometern', 'metern', 'hektar', 'tonnen'],
    percent: ['prozent'],
    percentBefore: NOT_YET,
    approximations: phrases(`
      rund | etwa | knapp | fast | über | mehr als | weniger als | mindestens | bis zu | circa | ca[.] |
      ungefähr
    `),
    smallWords: words(`
      und oder in im am an auf aus von zu zum zur mit bei nach seit wurden wurde sind ist war waren haben
      hat hatten hatte sagte die der das den dem des ein eine einer sich für über als wie gegen vor
    `),
    numbered: ['artikel', 'seite', 'kapitel', 'alter von'],
    clock: ['uhr'],
    ages: ['jährig', 'jährige', 'jahre alt'],
    ordinals: NOT_YET,
    abbreviations: ['bzw', 'ca', 'mio', 'mrd'],
    upTo: ['bis', 'und'],
    of: ['von', 'der'],
    ofThem: NOT_YET,
    afterHours: NOT_YET,
    ordinalWords: words(`
      erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte
    `),
  },
  publishing: {
    opinions: ['meinung', 'kommentar[e]'],
    editorials: ['leitartikel', 'editorial'],
    interviews: ['im gespräch', 'interview[s]', 'gespräch', 'im interview'],
    interviewsWith: ['interview mit', 'im gespräch mit'],
    pressReleases: ['pressemitteilung[en]'],
    newspapers: words(`
      zeitung tagblatt tageblatt nachrichten presse anzeiger rundschau kurier
    `),
    magazines: ['magazin'],
    updated: ['aktualis', 'geändert', 'stand:'],
    published: ['veröffentlicht', 'erstellt'],
    otherDates: ['geboren', 'gegründet'],
    commonTitles: words(`
      einleitung vorwort nachwort zusammenfassung inhalt inhaltsverzeichnis anhang rezension rezensionen
      buchbesprechung schluss schlusswort editorial geleitwort register
    `),
    volumes: ['band', 'bd'],
    encyclopedias: ['enzyklop'],
    rulings: ['urteil'],
    newsHosts: ['zeitung', 'nachrichten'],
    newsSections: ['nachrichten', 'politik'],
  },
  names: {
    particles: ['von', 'zu', 'zum', 'zur', 'der'],
    smallParticles: ['und', 'auf', 'vom'],
    connectives: NOT_YET,
    honorifics: ['herr', 'frau', 'ing', 'mag', 'dipl', 'med', 'phil', 'jur'],
    organisations: words(`
      agentur akademie anstalt arbeitsgemeinschaft ausschuss behörde bibliothek bund bundesamt
      bundesanstalt bundesinstitut bundesministerium bundestag bundesrat fachhochschule forschungszentrum
      gesellschaft gewerkschaft gmbh hochschule institut kommission landesamt magazin ministerium museen
      nachrichten nachrichtenagentur redaktion regierung stiftung tagblatt universität universitäten
      verband verein verlag zeitung zentralbank zentrum
    `),
    possibleOrganisations: NOT_YET,
    alsoFamilies: NOT_YET,
    organisationsInText: words(`
      partei gericht konzern polizei bundeswehr rundfunk verband ag kg
    `),
    onlyInNames: NOT_YET,
    organisationEndings: NOT_YET,
    bodies: ['institut', 'ministerium'],
    bodiesOf: ['für'],
    legalForms: ['gmbh', 'ag', 'kg', 'e.v'],
    suffixes: NOT_YET,
    honorificsBehind: NOT_YET,
    shortTitles: NOT_YET,
    inner: ['von', 'der', 'den'],
    partings: NOT_YET,
    prefixes: NOT_YET,
    places: NOT_YET,
    placeNouns: NOT_YET,
    placesBefore: NOT_YET,
    demonymEndings: NOT_YET,
  },
  telling: { none: 'n-grams know it' },
};
