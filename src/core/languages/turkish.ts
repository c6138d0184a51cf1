import { type Language, phrases, words } from './language.ts';
import { NOT_YET } from './words.ts';

export const turkish: Language = {
  tag: 'tr',
  name: 'Turkish',
  months: [
    ['ocak', 'oca'],
    ['şubat', 'şub'],
    ['mart', 'mar'],
    ['nisan', 'nis'],
    ['mayıs', 'may'],
    ['haziran', 'haz'],
    ['temmuz', 'tem'],
    ['ağustos', 'ağu'],
    ['eylül', 'eyl'],
    ['ekim', 'eki'],
    ['kasım', 'kas'],
    ['aralık', 'ara'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['ilkbahar', 'bahar'],
    summer: ['yaz'],
    autumn: ['sonbahar', 'güz'],
    winter: ['kış'],
  },
  weekdays: [
    ['pazartesi', 'pzt'],
    ['salı', 'sal'],
    ['çarşamba', 'çar'],
    ['perşembe', 'per'],
    ['cuma', 'cum'],
    ['cumartesi', 'cmt'],
    ['pazar', 'paz'],
  ],
  eras: {
    before: ['mö'],
    after: NOT_YET,
    about: ['yaklaşık'],
  },
  page: {
    controls: ['reklam', 'paylaş', 'yazdır', 'yorumla[r]'],
    readingTimes: ['okuma süresi'],
    minutesToRead: NOT_YET,
    invitations: phrases(`
      ayrıca okuyun | devamını oku | ilgili haber[ler] | bunlar da ilginizi | bizi takip edin | abone ol |
      tüm hakları saklıdır
    `),
    requests: ['takip'],
    offers: NOT_YET,
    closings: ['ilgili haberler', 'benzer haberler', 'yorumlar', 'yazar hakkında', 'çok okunanlar'],
    pictures: ['fotoğraf', 'görsel'],
    pictureCredits: NOT_YET,
    timeWords: ['yayınlanma', 'güncelleme', 'tarih', 'tarihi', 'saat'],
  },
  bylines: {
    leads: ['yazan'],
    smallLeads: NOT_YET,
    possibleLeads: ['yazar', 'haber', 'muhabir'],
    labels: ['yazan', 'yazar', 'haber', 'muhabir'],
    creditLabels: NOT_YET,
    reporters: NOT_YET,
    staff: NOT_YET,
    jobTitles: ['muhabir', 'muhabiri', 'editörü', 'yazarı'],
    jobAdjectives: NOT_YET,
    translationCredits: NOT_YET,
    photoCredits: NOT_YET,
    placeholders: ['editör', 'haber merkezi'],
    desks: ['haber merkezi', '*servisi'],
  },
  reports: {
    credits: {
      author: ['haber:', 'muhabir:', 'yazan:', 'hazırlayan:'],
      editor: ['editör:', 'editörler:', 'düzenleyen:'],
      translator: ['çeviri:', 'çeviren:', 'tercüme:'],
      interviewer: ['röportaj:'],
      contributor: NOT_YET,
      agencies: NOT_YET,
    },
    notices: {
      correction: ['düzeltme', 'tekzip'],
      clarification: ['açıklama notu'],
      retraction: NOT_YET,
      update: ['güncelleme'],
      note: ['editörün notu'],
    },
    noticeSentences: NOT_YET,
    changes: NOT_YET,
    updates: NOT_YET,
    offices: words(`
      başkan başkanı bakan bakanı sözcü sözcüsü müdür müdürü cumhurbaşkanı vali belediye profesör doktor
      avukat genel
    `),
    officeEndings: NOT_YET,
    speech: {
      verbs: words(`
        dedi dediler diyor demişti söyledi belirtti belirten kaydetti kaydeden ifade vurguladı vurgulayan
        açıkladı anlattı ekledi konuştu yazdı uyardı bildirdi aktardı duyurdu diyen savundu
      `),
      pronouns: ['o', 'onlar', 'kendisi'],
      accordingTo: { none: 'is said by a suffix' },
      subject: 'before',
    },
  },
  figures: {
    scales: {
      '1e3': ['bin'],
      '1e6': ['milyon'],
      '1e9': ['milyar'],
      '1e12': ['trilyon'],
    },
    currencies: {
      USD: ['dolar'],
      EUR: ['avro'],
      TRY: ['lirası'],
    },
    units: NOT_YET,
    percent: ['yüzde'],
    percentBefore: ['yüzde'],
    approximations: ['yaklaşık', 'en az'],
    smallWords: ['ve', 'bir', 'için', 'ile', 'olan', 'oldu', 'öldü', 'yaralandı'],
    numbered: ['madde'],
    clock: NOT_YET,
    ages: NOT_YET,
    ordinals: NOT_YET,
    abbreviations: ['dt'],
    upTo: ['ile'],
    of: NOT_YET,
  },
  publishing: {
    opinions: NOT_YET,
    editorials: NOT_YET,
    interviews: ['röportaj', 'söyleşi'],
    interviewsWith: NOT_YET,
    pressReleases: NOT_YET,
    newspapers: ['gazete', 'haber'],
    magazines: ['dergi'],
    updated: ['güncelle'],
    published: ['yayın'],
    otherDates: NOT_YET,
  },
  names: {
    particles: NOT_YET,
    smallParticles: NOT_YET,
    connectives: NOT_YET,
    honorifics: NOT_YET,
    organisations: words(`
      üniversitesi enstitüsü bakanlığı kurumu derneği vakfı ajansı başkanlığı müdürlüğü haber haberler
      merkezi meclisi kurulu
    `),
    possibleOrganisations: NOT_YET,
  },
};
