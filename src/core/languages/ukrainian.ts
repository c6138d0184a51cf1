import { type Language, phrases, words } from './language.ts';
import { NOT_YET } from './words.ts';

export const ukrainian: Language = {
  tag: 'uk',
  name: 'Ukrainian',
  months: [
    ['січень', 'січня', 'січ'],
    ['лютий', 'лютого', 'лют'],
    ['березень', 'березня', 'бер'],
    ['квітень', 'квітня', 'квіт'],
    ['травень', 'травня', 'трав'],
    ['червень', 'червня', 'черв'],
    ['липень', 'липня', 'лип'],
    ['серпень', 'серпня', 'серп'],
    ['вересень', 'вересня', 'вер'],
    ['жовтень', 'жовтня', 'жовт'],
    ['листопад', 'листопада', 'лист'],
    ['грудень', 'грудня', 'груд'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['весна', 'весни', 'навесні'],
    summer: ['літо', 'літа', 'влітку'],
    autumn: ['осінь', 'осені', 'восени'],
    winter: ['зима', 'зими', 'взимку'],
  },
  weekdays: [
    ['понеділок', 'пн'],
    ['вівторок', 'вт'],
    ['середа', 'ср'],
    ['четвер', 'чт'],
    ['пʼятниця', 'пт'],
    ['субота', 'сб'],
    ['неділя', 'нд'],
  ],
  eras: {
    before: ['доне', 'данэ'],
    after: NOT_YET,
    about: ['близько'],
  },
  dates: {
    fillers: ['р'],
    possibleFillers: ['року', 'рік'],
    between: ['і'],
    beforeDays: NOT_YET,
    durations: words(`
      секунда секунди секунд хвилина хвилини хвилин хв година години годин день дні днів тиждень тижні
      тижнів місяць місяці місяців рік роки років
    `),
    ago: ['тому'],
    monthBefore: { none: 'months have names' },
    reigns: { none: 'years are counted from one era' },
  },
  grammar: {
    articles: { none: 'there is no article' },
    indefinite: { none: 'there is no article' },
    elided: { none: 'nothing is written onto the next word' },
    ands: ['та', 'і', 'й'],
    openers: NOT_YET,
    beforeSubjects: NOT_YET,
    continuations: NOT_YET,
    prepositions: NOT_YET,
    locatives: NOT_YET,
    beforePlaces: NOT_YET,
    onlyBeforePlaces: NOT_YET,
    titleWords: NOT_YET,
  },
  page: {
    controls: words(`
      реклама поділитися друк коментарі увійти підписатися закрити
    `),
    readingTimes: ['час читання'],
    minutesToRead: ['читання'],
    invitations: phrases(`
      читайте також | читати далі | дивіться також | підписуйтесь | підпишіться | стежте за |
      усі права захищені | всі права захищено
    `),
    requests: ['підпис*', 'стежте'],
    offers: ['розсилк*'],
    closings: phrases(`
      читайте також | за темою | схожі (статті/новини) | матеріали за темою | коментарі | про автора |
      популярне | останні новини
    `),
    pictures: ['фото', 'зображення', 'ілюстрація', 'знімок'],
    pictureCredits: NOT_YET,
    timeWords: words(`
      опубліковано оновлено створено змінено о об року р тому хвилин годин днів вчора сьогодні
    `),
    homePages: ['головна[ сторінка]'],
    noOutlets: NOT_YET,
    beforeOutlets: NOT_YET,
    rights: ['усі права', 'всі права'],
    subjects: ['теги', 'мітки', 'рубрика', 'тема', 'теми'],
  },
  bylines: {
    leads: ['автори', 'кореспондент'],
    smallLeads: NOT_YET,
    possibleLeads: NOT_YET,
    labels: ['автор', 'авторка', 'автори', 'текст', 'кореспондент'],
    creditLabels: NOT_YET,
    reporters: NOT_YET,
    staff: NOT_YET,
    jobTitles: words(`
      журналіст журналістка кореспондент кореспондентка редактор редакторка оглядач оглядачка
    `),
    jobAdjectives: NOT_YET,
    translationCredits: ['переклад', 'переклала', 'переклав'],
    photoCredits: ['фото', 'світлини', 'відео'],
    placeholders: ['редакція'],
    desks: NOT_YET,
    tails: NOT_YET,
    ends: ['опубліковано', 'оновлено'],
    errands: NOT_YET,
    houses: NOT_YET,
    boxes: NOT_YET,
    noNames: NOT_YET,
    bioVerbs: NOT_YET,
    wroteBehind: NOT_YET,
  },
  reports: {
    credits: {
      author: ['автор:', 'авторка:', 'текст:', 'підготував:', 'підготувала:'],
      editor: ['редактор:', 'редакторка:'],
      translator: ['переклад:'],
      interviewer: ['розмовляв', 'розмовляла', 'інтерв’ю:'],
      contributor: NOT_YET,
      agencies: NOT_YET,
    },
    notices: {
      correction: ['виправлення'],
      clarification: ['уточнення'],
      retraction: ['спростування'],
      update: ['оновлено'],
      note: ['примітка редакції', 'від редакції'],
    },
    noticeSentences: {
      correction: ['у попередній версії'],
      clarification: NOT_YET,
      retraction: NOT_YET,
      update: ['(матеріал/новину/статтю) (оновлено/доповнено)'],
    },
    changes: NOT_YET,
    updates: ['оновлено', 'останнє оновлення'],
    offices: words(`
      президент прем’єр міністр міністерка губернатор мер голова очільник очільниця директор директорка
      речник речниця депутат депутатка генерал полковник професор професорка керівник керівниця посол
      експерт експертка
    `),
    officeEndings: NOT_YET,
    speech: {
      verbs: words(`
        сказав сказала сказали заявив заявила заявили повідомив повідомила повідомили зазначив зазначила
        зазначили додав додала додали наголосив наголосила підкреслив підкреслила пояснив пояснила написав
        написала розповів розповіла уточнив уточнила зауважив зауважила попередив попередила визнав визнала
        відповів відповіла вважає каже говорить вказав вказала нагадав нагадала
      `),
      pronouns: ['він', 'вона', 'вони'],
      auxiliaries: NOT_YET,
      subjectEnds: { none: 'names have capitals' },
      subjectMarks: NOT_YET,
      saidMarks: NOT_YET,
      accordingTo: ['за словами', 'як повідомив', 'як повідомила'],
      subject: 'before',
    },
    groups: ['поліція', 'влада', 'очевидці', 'свідки', 'мешканці', 'рятувальники'],
    roleEnds: NOT_YET,
    channels: phrases(`
      {agency} | (в/у) ~{platform} | {(журналістам/в інтерв’ю/на пресконференції/у заяві)}
    `),
    media: NOT_YET,
    kickers: ['терміново', 'блискавка'],
    endings: NOT_YET,
    creditAsides: NOT_YET,
  },
  figures: {
    scales: {
      '1e3': ['тис', 'тисяча', 'тисячі', 'тисяч'],
      '1e6': ['млн', 'мільйон', 'мільйони', 'мільйонів'],
      '1e9': ['млрд', 'мільярд', 'мільярди', 'мільярдів'],
      '1e12': ['трлн', 'трильйон', 'трильйонів'],
    },
    currencies: {
      UAH: ['гривен'],
    },
    units: words(`
      кілометр кілометри кілометрів метр метри метрів гектар гектари гектарів тонна тонни тонн
    `),
    percent: ['відсоток', 'відсотки', 'відсотків'],
    percentBefore: NOT_YET,
    approximations: phrases(`
      близько | майже | понад | більш ніж | принаймні | щонайменше
    `),
    smallWords: words(`
      і та в у на з із до від за для що як були був була або не про при після під час
    `),
    numbered: ['стаття', 'статті', 'сторінка', 'розділ', 'номер'],
    clock: NOT_YET,
    ages: NOT_YET,
    ordinals: NOT_YET,
    abbreviations: ['р', 'тис', 'млн', 'млрд', 'грн'],
    upTo: NOT_YET,
    of: NOT_YET,
    ofThem: NOT_YET,
    afterHours: NOT_YET,
    ordinalWords: NOT_YET,
  },
  publishing: {
    opinions: ['думк(а/и)', 'колонк(а/и)', 'погляд'],
    editorials: ['від редакції'],
    interviews: ['інтерв’ю'],
    interviewsWith: ['інтерв’ю з'],
    pressReleases: ['пресреліз[и]', 'прес-реліз[и]'],
    newspapers: ['газета', 'новини'],
    magazines: ['журнал', 'часопис'],
    updated: ['оновлен'],
    published: ['опублікован'],
    otherDates: NOT_YET,
    commonTitles: phrases(`
      вступ | передмова | висновки | післямова | рецензія | зміст | від редакції
    `),
    volumes: ['том'],
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
      інститут міністерство академія комітет комісія агентство товариство асоціація фонд центр редакція
      спілка уряд
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
