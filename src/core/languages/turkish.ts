import { type Language, NOT_YET, phrases } from './language.ts';

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
};
