import { type Language, words } from './language.ts';
import { NOT_YET } from './words.ts';

export const centralKurdish: Language = {
  tag: 'ckb',
  name: 'Central Kurdish',
  months: [
    ['کانوونی دووەم'],
    ['شوبات', 'شووبات'],
    ['ئازار', 'ئادار'],
    ['نیسان'],
    ['ئایار', 'ئایاری'],
    ['حوزەیران', 'حوزه‌یران'],
    ['تەمووز', 'تەممووز', 'تەمموز', 'تەموز'],
    ['ئاب'],
    ['ئەیلوول', 'ئەیلول'],
    ['تشرینی یەکەم'],
    ['تشرینی دووەم'],
    ['کانونی یەکەم', 'کانوونی یەکەم'],
  ],
  otherCalendars: {
    'solar-hijri': [
      ['خاکەلێوە'],
      ['گوڵان'],
      ['جۆزەردان'],
      ['پووشپەڕ'],
      ['گەلاوێژ'],
      ['خەرمانان'],
      ['ڕەزبەر'],
      ['گەڵاڕێزان', 'خەزەڵوەر'],
      ['سەرماوەز'],
      ['بەفرانبار'],
      ['ڕێبەندان'],
      ['ڕەشەمە'],
    ],
  },
  seasons: {
    spring: ['بەهار', 'بەهاری'],
    summer: ['هاوین', 'هاوینی'],
    autumn: ['پاییز', 'پاییزی'],
    winter: ['زستان', 'زستانی'],
  },
  weekdays: [
    ['دووشەممە'],
    ['سێشەممە'],
    ['چوارشەممە'],
    ['پێنجشەممە'],
    ['ھەینی', 'هەینی'],
    ['شەممە'],
    ['یەکشەممە'],
  ],
  page: {
    controls: ['ڕیکلام'],
    readingTimes: NOT_YET,
    minutesToRead: NOT_YET,
    invitations: ['زیاتر بخوێنەوە', 'هەروەها بخوێنەوە', 'بابەتی پەیوەندیدار', 'هەواڵی پەیوەندیدار'],
    requests: NOT_YET,
    offers: NOT_YET,
    closings: ['بابەتی پەیوەندیدار', 'هەواڵی پەیوەندیدار', 'کۆمێنت'],
    pictures: ['وێنە'],
    pictureCredits: NOT_YET,
    timeWords: NOT_YET,
  },
  bylines: {
    leads: ['نووسین', 'نووسینی', 'ئامادەکردن', 'ئامادەکردنی'],
    smallLeads: NOT_YET,
    possibleLeads: ['راپۆرتی', 'راپۆرت'],
    labels: NOT_YET,
    creditLabels: ['نووسەر'],
    reporters: NOT_YET,
    staff: NOT_YET,
    jobTitles: NOT_YET,
    jobAdjectives: NOT_YET,
    translationCredits: NOT_YET,
    photoCredits: NOT_YET,
    placeholders: NOT_YET,
    desks: NOT_YET,
  },
  reports: {
    credits: {
      author: ['ئامادەکردن:', 'ئامادەکردنی:', 'نووسین:', 'نووسینی:', 'ڕاپۆرت:'],
      editor: ['دەستکاری:', 'دەستکاریکردن:', 'ئێدیتۆر:', 'سەرپەرشتیار:'],
      translator: ['وەرگێڕان', 'وەرگێڕ', 'وەرگێڕانی'],
      interviewer: ['هەڤپەیڤین:', 'چاوپێکەوتن:'],
      contributor: NOT_YET,
      agencies: NOT_YET,
    },
    notices: {
      correction: ['ڕاستکردنەوە'],
      clarification: ['ڕوونکردنەوە'],
      retraction: NOT_YET,
      update: ['نوێکردنەوە'],
      note: ['تێبینی سەرنووسەر'],
    },
    noticeSentences: NOT_YET,
    changes: NOT_YET,
    updates: NOT_YET,
    offices: words(`
      سەرۆکی سەرۆک وەزیری وەزیر وتەبێژی وتەبێژ گوتەبێژی گوتەبێژ بەڕێوەبەری بەڕێوەبەر پارێزگاری پارێزگار
      دکتۆر
    `),
    officeEndings: NOT_YET,
    speech: {
      verbs: words(`
        گوتی گوتیان وتی وتیان دەڵێت دەڵێن ڕایگەیاند ڕایگەیاندووە ڕایانگەیاند ڕاگەیاند نووسی نووسیویەتی
        ئاماژەی دووپاتی جەختی ئاشکرای
      `),
      pronouns: ['ئەو', 'ئەوان', 'ناوبراو'],
      accordingTo: ['بەپێی', 'بە گوتەی', 'بە وتەی'],
      subject: 'before',
    },
  },
};
