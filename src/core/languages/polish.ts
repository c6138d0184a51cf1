import { type Language, phrases, words } from './language.ts';
import { NOT_YET } from './words.ts';

export const polish: Language = {
  tag: 'pl',
  name: 'Polish',
  months: [
    ['styczeń', 'stycznia', 'sty'],
    ['luty', 'lutego', 'lut'],
    ['marzec', 'marca', 'mar'],
    ['kwiecień', 'kwietnia', 'kwi'],
    ['maj', 'maja'],
    ['czerwiec', 'czerwca', 'cze'],
    ['lipiec', 'lipca', 'lip'],
    ['sierpień', 'sierpnia', 'sie'],
    ['wrzesień', 'września', 'wrz'],
    ['październik', 'października', 'paź'],
    ['listopad', 'listopada', 'lis'],
    ['grudzień', 'grudnia', 'gru'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['wiosna', 'wiosną'],
    summer: ['lato', 'latem'],
    autumn: ['jesień', 'jesienią'],
    winter: ['zima', 'zimą'],
  },
  weekdays: [
    ['poniedziałek', 'pon'],
    ['wtorek', 'wt'],
    ['środa', 'śr'],
    ['czwartek', 'czw'],
    ['piątek', 'pt'],
    ['sobota', 'sob'],
    ['niedziela', 'niedz'],
  ],
  eras: {
    before: ['pne'],
    after: NOT_YET,
    about: ['około', 'ok'],
  },
  dates: {
    fillers: ['r', 'roku'],
    possibleFillers: NOT_YET,
    between: ['do', 'i'],
    beforeDays: NOT_YET,
    durations: words(`
      sekunda sekundy sekund minuta minuty minut min godzina godziny godzin dzień dni tydzień tygodnie
      tygodni miesiąc miesiące miesięcy rok lata lat
    `),
    ago: ['temu'],
    monthBefore: { none: 'months have names' },
    reigns: { none: 'years are counted from one era' },
  },
  grammar: {
    articles: { none: 'there is no article' },
    indefinite: { none: 'there is no article' },
    elided: { none: 'nothing is written onto the next word' },
    ands: ['i', 'oraz'],
    openers: NOT_YET,
    beforeSubjects: NOT_YET,
    continuations: NOT_YET,
    prepositions: NOT_YET,
    locatives: ['w'],
    beforePlaces: ['na', 'w'],
    onlyBeforePlaces: NOT_YET,
    titleWords: NOT_YET,
  },
  page: {
    controls: phrases(`
      reklama | udostępnij | drukuj | zamknij | zaloguj[ się] | komentarz[e] | skopiuj link |
      czytaj więcej | pokaż więcej
    `),
    readingTimes: ['czas czytania'],
    minutesToRead: ['czytania'],
    invitations: phrases(`
      czytaj także | czytaj też | czytaj więcej | przeczytaj także | przeczytaj też | zobacz także |
      zobacz też | zobacz również | obserwuj nas | zapisz się | wszelkie prawa zastrzeżone
    `),
    requests: NOT_YET,
    offers: ['newsletter[a]'],
    closings: phrases(`
      czytaj także | czytaj też | zobacz także | powiązane artykuły | podobne artykuły |
      najczęściej czytane | najpopularniejsze | komentarze | o autorze | dodaj komentarz | polecane
    `),
    pictures: ['fot', 'foto', 'zdjęcie', 'zdjęcia', 'grafika', 'ilustracja'],
    pictureCredits: NOT_YET,
    timeWords: words(`
      opublikowano aktualizacja zaktualizowano data publikacji godz r temu minut godzin dni wczoraj dzisiaj
    `),
    homePages: ['strona główna'],
    noOutlets: NOT_YET,
    beforeOutlets: NOT_YET,
    rights: ['wszelkie prawa'],
    subjects: ['tagi', 'tematy', 'kategori(a/e)'],
  },
  bylines: {
    leads: ['przez', 'napisał', 'napisała'],
    smallLeads: NOT_YET,
    possibleLeads: ['od'],
    labels: words(`
      autor autorka autorzy tekst oprac opracowanie opracował opracowała
    `),
    creditLabels: NOT_YET,
    reporters: NOT_YET,
    staff: NOT_YET,
    jobTitles: words(`
      dziennikarz dziennikarka redaktor redaktorka reporter reporterka korespondent korespondentka
      publicysta publicystka
    `),
    jobAdjectives: NOT_YET,
    translationCredits: ['tłumaczenie', 'przekład', 'tłum'],
    photoCredits: ['fot', 'foto', 'zdjęci(e/a)', 'wideo'],
    placeholders: ['redakcja'],
    desks: NOT_YET,
    tails: NOT_YET,
    ends: ['opublikowano', 'aktualizacja', 'zaktualizowano'],
    errands: NOT_YET,
    houses: NOT_YET,
    boxes: NOT_YET,
    noNames: NOT_YET,
    bioVerbs: NOT_YET,
    wroteBehind: NOT_YET,
  },
  reports: {
    credits: {
      author: ['autor:', 'autorka:', 'tekst:', 'opracował:', 'opracowała:', 'oprac:'],
      editor: ['redakcja:', 'redaktor:'],
      translator: ['tłumaczenie:', 'tłumaczył[a]:', 'przekład:'],
      interviewer: ['rozmawiał[a]', 'rozmawiał[a]:'],
      contributor: NOT_YET,
      agencies: NOT_YET,
    },
    notices: {
      correction: ['sprostowanie', 'korekta', 'erratum'],
      clarification: ['wyjaśnienie', 'uściślenie'],
      retraction: ['wycofanie'],
      update: ['aktualizacja'],
      note: ['od redakcji', 'przypis redakcji'],
    },
    noticeSentences: {
      correction: ['w poprzedniej wersji', 'we wcześniejszej wersji'],
      clarification: NOT_YET,
      retraction: NOT_YET,
      update: ['(artykuł/tekst) (został zaktualizowany/zaktualizowano)'],
    },
    changes: ['zaktualizowano'],
    updates: ['ostatnia aktualizacja', 'aktualizacja'],
    offices: words(`
      prezydent premier ministra prezes burmistrz wojewoda marszałek szef szefowa dyrektor dyrektorka
      rzecznik rzeczniczka poseł posłanka generał pułkownik profesor doktor kierownik ambasador ekspert
      ekspertka ksiądz biskup prokurator mecenas adwokat sędzia
    `),
    officeEndings: { none: 'compounds are not built' },
    speech: {
      verbs: words(`
        powiedział powiedziała powiedzieli mówi mówił mówiła dodał dodała dodali stwierdził stwierdziła
        podkreślił podkreśliła oświadczył oświadczyła poinformował poinformowała poinformowali zaznaczył
        zaznaczyła wyjaśnił wyjaśniła przyznał przyznała napisał napisała ocenił oceniła zapowiedział
        zapowiedziała zauważył zauważyła tłumaczył tłumaczyła tłumaczy przekonywał przekonuje ostrzegł
        ostrzegła odpowiedział odpowiedziała przypomniał przypomniała relacjonował relacjonuje uważa
      `),
      pronouns: ['on', 'ona', 'oni', 'one'],
      auxiliaries: { none: 'the past needs none' },
      subjectEnds: { none: 'names have capitals' },
      subjectMarks: NOT_YET,
      saidMarks: NOT_YET,
      accordingTo: ['według', 'zdaniem', 'jak podał', 'jak podała'],
      subject: 'after',
    },
    groups: words(`
      policja władze świadkowie mieszkańcy strażacy śledczy prokuratura
    `),
    roleEnds: NOT_YET,
    channels: phrases(`
      dla {agency} | na ~{platform} | {w rozmowie z dziennikarzami} | {na konferencji prasowej} |
      {w (oświadczeniu/komunikacie/wywiadzie)}
    `),
    media: NOT_YET,
    kickers: ['pilne'],
    endings: NOT_YET,
    creditAsides: NOT_YET,
  },
  figures: {
    scales: NOT_YET,
    currencies: {
      PLN: ['złotych'],
    },
    units: NOT_YET,
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
    opinions: ['opini(a/e)', 'felieton[y]', 'komentarz[e]', 'publicystyka'],
    editorials: ['od redakcji', 'wstępniak'],
    interviews: ['wywiad', 'wywiad[y]', 'rozmow(a/y)'],
    interviewsWith: ['wywiad z', 'rozmowa z'],
    pressReleases: ['komunikat[y] prasow(y/e)', 'informacj(a/e) prasow(a/e)'],
    newspapers: ['gazeta', 'dziennik', 'wiadomości', 'kurier'],
    magazines: ['tygodnik', 'miesięcznik', 'kwartalnik', 'czasopismo'],
    updated: ['zaktualiz'],
    published: ['opublikowan'],
    otherDates: NOT_YET,
    commonTitles: phrases(`
      wstęp | wprowadzenie | przedmowa | zakończenie | posłowie | recenzja | recenzje | spis treści |
      od redakcji | podsumowanie
    `),
    volumes: ['tom'],
    encyclopedias: NOT_YET,
    rulings: NOT_YET,
    newsHosts: NOT_YET,
    newsSections: ['wiadomosci'],
  },
  names: {
    particles: NOT_YET,
    smallParticles: NOT_YET,
    connectives: NOT_YET,
    honorifics: NOT_YET,
    organisations: words(`
      uniwersytet politechnika instytut ministerstwo muzeum stowarzyszenie towarzystwo fundacja komisja
      komitet urząd biblioteka akademia redakcja wydawnictwo
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
