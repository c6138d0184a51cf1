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
  dates: {
    fillers: NOT_YET,
    possibleFillers: NOT_YET,
    between: ['ile', 've'],
    beforeDays: NOT_YET,
    durations: ['saniye', 'dakika', 'dk', 'saat', 'gün', 'hafta', 'ay', 'yıl'],
    ago: ['önce'],
    monthBefore: { none: 'months have names' },
    reigns: { none: 'years are counted from one era' },
  },
  grammar: {
    articles: { none: 'there is no article' },
    indefinite: { none: 'there is no article' },
    elided: { none: 'nothing is written onto the next word' },
    ands: ['ve'],
    openers: ['bu', 've', 'ancak'],
    beforeSubjects: NOT_YET,
    continuations: NOT_YET,
    prepositions: NOT_YET,
    locatives: NOT_YET,
    beforePlaces: NOT_YET,
    onlyBeforePlaces: NOT_YET,
    titleWords: NOT_YET,
  },
  page: {
    controls: phrases(`
      reklam | paylaş | yazdır | yorumla[r] | kapat | giriş yap | abone ol | bağlantıyı kopyala |
      devamını oku | daha fazla
    `),
    readingTimes: ['okuma süresi'],
    minutesToRead: ['okuma', 'okuma süresi'],
    invitations: phrases(`
      ayrıca okuyun | devamını oku | ilgili haber[ler] | bunlar da ilginizi | bizi takip edin | abone ol |
      tüm hakları saklıdır
    `),
    requests: ['takip'],
    offers: ['bülten*'],
    closings: phrases(`
      ilgili haberler | benzer haberler | yorumlar | yazar hakkında | çok okunanlar
    `),
    pictures: ['fotoğraf', 'görsel'],
    pictureCredits: NOT_YET,
    timeWords: words(`
      yayınlanma güncelleme tarih tarihi saat yayın yayınlandı güncellendi önce dakika gün dün bugün
    `),
    homePages: ['ana sayfa', 'anasayfa'],
    noOutlets: NOT_YET,
    beforeOutlets: NOT_YET,
    rights: ['tüm hakları'],
    subjects: ['etiketler', 'konular', 'kategori[ler]'],
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
    translationCredits: ['çeviri', 'çeviren', 'tercüme'],
    photoCredits: ['fotoğraf[lar]', 'foto', 'görüntü', 'video'],
    placeholders: ['editör', 'haber merkezi'],
    desks: ['haber merkezi', '*servisi'],
    tails: NOT_YET,
    ends: ['güncelleme', 'yayınlanma'],
    errands: NOT_YET,
    houses: NOT_YET,
    boxes: NOT_YET,
    noNames: NOT_YET,
    bioVerbs: NOT_YET,
    wroteBehind: NOT_YET,
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
    noticeSentences: {
      correction: ['bu haberin önceki (versiyonunda/sürümünde)'],
      clarification: NOT_YET,
      retraction: NOT_YET,
      update: ['bu (haber/içerik) güncellenmiştir'],
    },
    changes: NOT_YET,
    updates: ['son güncelleme', 'güncelleme'],
    offices: words(`
      başkan başkanı bakan bakanı sözcü sözcüsü müdür müdürü cumhurbaşkanı vali belediye profesör doktor
      avukat genel
    `),
    officeEndings: { none: 'titles are words of their own' },
    speech: {
      verbs: words(`
        dedi dediler diyor demişti söyledi belirtti belirten kaydetti kaydeden ifade vurguladı vurgulayan
        açıkladı anlattı ekledi konuştu yazdı uyardı bildirdi aktardı duyurdu diyen savundu
      `),
      pronouns: ['o', 'onlar', 'kendisi'],
      auxiliaries: { none: 'tenses are endings' },
      subjectEnds: { none: 'names have capitals' },
      subjectMarks: NOT_YET,
      saidMarks: NOT_YET,
      accordingTo: { none: 'is said by a suffix' },
      subject: 'before',
    },
    groups: ['polis', 'yetkililer'],
    roleEnds: NOT_YET,
    channels: phrases(`
      {agency}(’*/ muhabirine) | {platform}(’*/ (hesabından/üzerinden/paylaşımında)) |
      {(yazılı açıklama/basın toplantısı/gazetecilere)}
    `),
    media: NOT_YET,
    kickers: ['son dakika', 'flaş'],
    endings: NOT_YET,
    creditAsides: NOT_YET,
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
    ofThem: NOT_YET,
    afterHours: NOT_YET,
    ordinalWords: NOT_YET,
  },
  publishing: {
    opinions: ['görüş', 'yorum', 'köşe yazısı'],
    editorials: ['başyazı'],
    interviews: ['röportaj', 'söyleşi'],
    interviewsWith: ['ile röportaj', 'ile söyleşi'],
    pressReleases: ['basın (bülteni/açıklaması)'],
    newspapers: ['gazete', 'haber', 'gazetesi'],
    magazines: ['dergi', 'dergisi'],
    updated: ['güncelle'],
    published: ['yayın'],
    otherDates: NOT_YET,
    commonTitles: phrases(`
      giriş | önsöz | sonsöz | sonuç | sunuş | içindekiler | kitap tanıtımı | ekler
    `),
    volumes: ['cilt'],
    encyclopedias: NOT_YET,
    rulings: NOT_YET,
    newsHosts: ['haber'],
    newsSections: ['haber', 'haberler'],
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
    alsoFamilies: NOT_YET,
    organisationsInText: words(`
      bakanlığı üniversitesi partisi mahkemesi bankası ajansı meclisi birliği derneği
    `),
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
