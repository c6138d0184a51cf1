import { type Language, phrases, words } from './language.ts';
import { NOT_YET } from './words.ts';

export const persian: Language = {
  tag: 'fa',
  name: 'Persian',
  months: [
    ['ژانویه', 'جنوری', 'جنو'],
    ['فوریه', 'فبروری'],
    ['مارس', 'مارچ'],
    ['آوریل', 'اپریل'],
    ['مه', 'می'],
    ['ژوئن', 'جون'],
    ['ژوئیه', 'جولای', 'جول'],
    ['اوت', 'اگست', 'آگوست'],
    ['سپتامبر', 'سپتمبر'],
    ['اکتبر', 'اکتوبر'],
    ['نوامبر', 'نومبر'],
    ['دسامبر', 'دسمبر', 'دسم'],
  ],
  otherCalendars: {
    'solar-hijri': [
      ['فروردین', 'حمل'],
      ['اردیبهشت', 'ثور'],
      ['خرداد', 'جوزا'],
      ['تیر', 'سرطان'],
      ['مرداد', 'اسد'],
      ['شهریور', 'سنبله'],
      ['مهر', 'میزان'],
      ['آبان', 'عقرب'],
      ['آذر', 'قوس'],
      ['دی', 'جدی'],
      ['بهمن', 'دلو'],
      ['اسفند', 'حوت'],
    ],
  },
  seasons: {
    spring: ['بهار'],
    summer: ['تابستان'],
    autumn: ['پاییز', 'پائیز'],
    winter: ['زمستان'],
  },
  weekdays: [['دوشنبه'], ['سه‌شنبه'], ['چهارشنبه'], ['پنجشنبه'], ['جمعه'], ['شنبه'], ['یکشنبه']],
  page: {
    controls: ['تبلیغات', 'آگهی', 'اشتراک گذاری', 'اشتراک‌گذاری', 'چاپ', 'نظرات'],
    readingTimes: ['زمان مطالعه'],
    minutesToRead: NOT_YET,
    invitations: phrases(`
      بیشتر بخوانید | همچنین بخوانید | بخوانید: | مطالب مرتبط | اخبار مرتبط | ما را دنبال کنید | کلیک کنید |
      تمامی حقوق
    `),
    requests: NOT_YET,
    offers: NOT_YET,
    closings: ['مطالب مرتبط', 'اخبار مرتبط', 'نظرات', 'دیدگاه', 'پربازدیدترین', 'درباره نویسنده'],
    pictures: ['عکس', 'عکاس', 'تصویر'],
    pictureCredits: NOT_YET,
    timeWords: ['انتشار', 'تاریخ', 'ساعت', 'به', 'روز', 'رسانی', 'سه'],
  },
  bylines: {
    leads: ['کاتب', 'نویسنده', 'نوشته', 'خبرنگار'],
    smallLeads: NOT_YET,
    possibleLeads: NOT_YET,
    labels: NOT_YET,
    creditLabels: ['گزارش'],
    reporters: NOT_YET,
    staff: NOT_YET,
    jobTitles: NOT_YET,
    jobAdjectives: NOT_YET,
    translationCredits: NOT_YET,
    photoCredits: NOT_YET,
    placeholders: ['ادمین'],
    desks: NOT_YET,
  },
  reports: {
    credits: {
      author: ['خبرنگار:', 'گزارش:', 'نویسنده:'],
      editor: ['ویرایش:', 'ویراستار:', 'دبیر:'],
      translator: ['ترجمه', 'مترجم'],
      interviewer: ['گفتگو'],
      contributor: NOT_YET,
      agencies: NOT_YET,
    },
    notices: {
      correction: ['اصلاحیه', 'تصحیح'],
      clarification: ['توضیح'],
      retraction: NOT_YET,
      update: NOT_YET,
      note: ['یادداشت سردبیر'],
    },
    noticeSentences: NOT_YET,
    changes: NOT_YET,
    updates: NOT_YET,
    offices: words(`
      رئیس وزیر سخنگوی سخنگو مدیر مدیرکل سردار سرلشکر دکتر استاندار فرماندار نماینده سفیر معاون دبیر
    `),
    officeEndings: NOT_YET,
    speech: {
      verbs: words(`
        گفت گفتند گفته افزود افزودند نوشت تاکید تأکید تصریح اظهار اعلام بیان خاطرنشان هشدار توضیح عنوان
      `),
      pronouns: ['او', 'وی', 'آنها', 'آنان', 'ایشان'],
      accordingTo: ['به گفته', 'به گفتهٔ', 'بنا بر'],
      subject: 'before',
    },
  },
};
