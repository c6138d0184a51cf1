import { type Language, phrases, words } from './language.ts';
import { NOT_YET } from './words.ts';

export const russian: Language = {
  tag: 'ru',
  name: 'Russian',
  months: [
    ['январь', 'января', 'янв'],
    ['февраль', 'февраля', 'фев', 'февр'],
    ['март', 'марта', 'мар'],
    ['апрель', 'апреля', 'апр'],
    ['май', 'мая'],
    ['июнь', 'июня', 'июн'],
    ['июль', 'июля', 'июл'],
    ['август', 'августа', 'авг'],
    ['сентябрь', 'сентября', 'сен', 'сент'],
    ['октябрь', 'октября', 'окт'],
    ['ноябрь', 'ноября', 'ноя', 'нояб'],
    ['декабрь', 'декабря', 'дек'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['весна', 'весны', 'весной'],
    summer: ['лето', 'лета', 'летом'],
    autumn: ['осень', 'осени', 'осенью'],
    winter: ['зима', 'зимы', 'зимой'],
  },
  weekdays: [
    ['понедельник', 'пн'],
    ['вторник', 'вт'],
    ['среда', 'ср'],
    ['четверг', 'чт'],
    ['пятница', 'пт'],
    ['суббота', 'сб'],
    ['воскресенье', 'вс'],
  ],
  eras: {
    before: ['донэ', 'дорх'],
    after: ['нэ'],
    about: ['около', 'ок'],
  },
  dates: {
    fillers: ['г'],
    possibleFillers: ['год', 'года'],
    between: ['по', 'до', 'и'],
    beforeDays: NOT_YET,
    durations: words(`
      секунда секунды секунд минута минуты минут мин час часа часов день дня дней неделя недели недель
      месяц месяца месяцев год года лет
    `),
    ago: ['назад'],
    monthBefore: { none: 'months have names' },
    reigns: { none: 'years are counted from one era' },
  },
  grammar: {
    articles: { none: 'there is no article' },
    indefinite: { none: 'there is no article' },
    elided: { none: 'nothing is written onto the next word' },
    ands: ['и'],
    openers: ['в', 'на', 'по', 'но', 'и', 'как', 'он', 'она', 'это'],
    beforeSubjects: NOT_YET,
    continuations: NOT_YET,
    prepositions: NOT_YET,
    locatives: ['в', 'из'],
    beforePlaces: ['в', 'из', 'под', 'около'],
    onlyBeforePlaces: ['в', 'из'],
    titleWords: NOT_YET,
  },
  page: {
    controls: ['реклама', 'поделиться', 'печать', 'комментарии'],
    readingTimes: ['время [на ]чтени(е/я)'],
    minutesToRead: ['чтения', 'на чтение'],
    invitations: phrases(`
      читайте также | читать далее | смотрите также | подписывайтесь | подпишитесь | подписаться |
      по теме: | все права защищены
    `),
    requests: ['подпис*', 'следите'],
    offers: ['рассылк*'],
    closings: phrases(`
      читайте также | по теме | похожие (статьи/записи/новости) | комментарии | об авторе | популярное |
      смотрите также | материалы по теме | оставить комментарий
    `),
    pictures: ['фото', 'изображение', 'иллюстрация', 'снимок'],
    pictureCredits: ['на'],
    timeWords: words(`
      опубликовано обновлено в г года мск изменено назад минут минуты часов часа дней вчера сегодня год
    `),
    homePages: ['главная[ страница]'],
    noOutlets: NOT_YET,
    beforeOutlets: NOT_YET,
    rights: ['все права'],
    subjects: ['тег[и]', 'метк(а/и)', 'рубрик(а/и)', 'тем(а/ы)', 'теги'],
  },
  bylines: {
    leads: ['текст', 'автор', 'авторы', 'журналист', 'корреспондент'],
    smallLeads: NOT_YET,
    possibleLeads: ['беседовал', 'беседовала'],
    labels: ['автор', 'авторы', 'текст', 'корреспондент'],
    creditLabels: NOT_YET,
    reporters: NOT_YET,
    staff: ['редакция'],
    jobTitles: ['профессор', 'журналист', 'обозреватель', 'корреспондент', 'редактор'],
    jobAdjectives: NOT_YET,
    translationCredits: ['перевод', 'переводчик'],
    photoCredits: ['фото', 'фотографии', 'видео', 'иллюстрации'],
    placeholders: ['редакция', 'редактор'],
    desks: ['редакция'],
    tails: NOT_YET,
    ends: ['опубликовано', 'обновлено'],
    errands: NOT_YET,
    houses: NOT_YET,
    boxes: NOT_YET,
    noNames: NOT_YET,
    bioVerbs: NOT_YET,
    wroteBehind: { none: 'who wrote stands first' },
  },
  reports: {
    credits: {
      author: ['автор', 'корреспондент', 'подготовил[а]', 'текст'],
      editor: ['редактор', 'редактировал', 'под редакцией'],
      translator: ['перевод', 'перевёл', 'перевел[а]'],
      interviewer: ['беседовал[а/и]', 'интервью:'],
      contributor: NOT_YET,
      agencies: NOT_YET,
    },
    notices: {
      correction: ['исправление', 'поправка'],
      clarification: ['уточнение', 'разъяснение'],
      retraction: ['опровержение'],
      update: ['обновлено'],
      note: ['примечание редакции', 'от редакции'],
    },
    noticeSentences: {
      correction: phrases(`
        в (предыдущей/первоначальной) версии | в текст внесены (исправления/изменения)
      `),
      clarification: NOT_YET,
      retraction: NOT_YET,
      update: ['(материал/новость/статья) (обновлен/обновлён/обновлена/дополнен/дополнена)'],
    },
    changes: NOT_YET,
    updates: ['обновлено', 'последнее обновление'],
    offices: words(`
      президент министр губернатор мэр глава директор представитель пресс-секретарь депутат генерал
      полковник профессор начальник руководитель замминистра посол эксперт министра главы
    `),
    officeEndings: NOT_YET,
    speech: {
      verbs: words(`
        сказал сказала сказали заявил заявила заявили сообщил сообщила сообщили отметил отметила отметили
        добавил добавила добавили подчеркнул подчеркнула пояснил пояснила объяснил объяснила написал написала
        рассказал рассказала рассказали уточнил уточнила заметил заметила предупредил предупредила признал
        признала ответил ответила считает говорит указал указала передает передаёт напомнил напомнила
      `),
      pronouns: ['он', 'она', 'они'],
      auxiliaries: NOT_YET,
      subjectEnds: { none: 'names have capitals' },
      subjectMarks: NOT_YET,
      saidMarks: NOT_YET,
      accordingTo: ['по словам', 'как сообщил', 'как сообщила'],
      subject: 'before',
    },
    groups: words(`
      полиция власти очевидцы свидетели жители следствие спасатели
    `),
    roleEnds: NOT_YET,
    channels: phrases(`
      {agency} | в ~{platform} | {(журналистам/в интервью/на пресс-конференции/в заявлении)}
    `),
    media: NOT_YET,
    kickers: ['срочно', 'молния'],
    endings: { none: 'no line says that a report ends' },
    creditAsides: NOT_YET,
  },
  figures: {
    scales: {
      '1e3': ['тыс', 'тысяч', 'тысячи', 'тысяча'],
      '1e6': ['млн', 'миллион', 'миллиона', 'миллионов'],
      '1e9': ['млрд', 'миллиард', 'миллиарда', 'миллиардов'],
      '1e12': ['триллион', 'триллионов', 'трлн'],
    },
    currencies: {
      USD: ['доллар', 'доллара', 'долларов'],
      EUR: ['евро'],
      GBP: ['фунтов'],
      JPY: ['иен'],
      CNY: ['юаней'],
      RUB: ['рубль', 'рубля', 'рублей'],
    },
    units: words(`
      километр километра километров км метр метра метров тонн тонны
    `),
    percent: ['процент', 'процента', 'процентов'],
    percentBefore: NOT_YET,
    approximations: ['около', 'более', 'почти', 'свыше', 'примерно', 'не менее'],
    smallWords: words(`
      и в на с из по к от за для что как были был была или не
    `),
    numbered: ['статья', 'статьи', 'ст'],
    clock: NOT_YET,
    ages: ['летн'],
    ordinals: ['-я', '-й', '-го'],
    abbreviations: ['г', 'тыс', 'млн', 'млрд', 'руб'],
    upTo: ['до'],
    of: NOT_YET,
    ofThem: NOT_YET,
    afterHours: NOT_YET,
    ordinalWords: NOT_YET,
  },
  publishing: {
    opinions: ['мнени(е/я)', 'колонк(а/и)', 'точка зрения'],
    editorials: ['от редакции', 'передовая'],
    interviews: ['интервью'],
    interviewsWith: ['интервью с'],
    pressReleases: ['пресс-релиз[ы]'],
    newspapers: ['новост*', 'газет*', 'вести', 'газета', 'ведомости', 'новости'],
    magazines: ['журнал'],
    updated: ['обновлен', 'изменен'],
    published: ['опубликован', 'размещен'],
    otherDates: NOT_YET,
    commonTitles: phrases(`
      вступление | введение | предисловие | заключение | послесловие | рецензия | рецензии | содержание |
      от редактора | от редакции | приложение | библиография
    `),
    volumes: ['том'],
    encyclopedias: ['энцикл'],
    rulings: NOT_YET,
    newsHosts: NOT_YET,
    newsSections: ['novosti'],
  },
  names: {
    particles: { none: 'names have none' },
    smallParticles: NOT_YET,
    connectives: NOT_YET,
    honorifics: NOT_YET,
    organisations: words(`
      университет институт министерство академия комитет комиссия агентство общество ассоциация федерация
      фонд центр редакция союз правительство музей библиотека служба радио
    `),
    possibleOrganisations: NOT_YET,
    alsoFamilies: NOT_YET,
    organisationsInText: ['партия', 'суд', 'банк', 'совет'],
    onlyInNames: NOT_YET,
    organisationEndings: NOT_YET,
    bodies: NOT_YET,
    bodiesOf: NOT_YET,
    legalForms: NOT_YET,
    suffixes: { none: 'generations are told by the patronymic' },
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
