import { type Language, phrases, words } from './language.ts';
import { NOT_YET } from './words.ts';

export const arabic: Language = {
  tag: 'ar',
  name: 'Arabic',
  months: [
    ['يناير', 'كانون الثاني', 'جانفي'],
    ['فبراير', 'شباط', 'فيفري'],
    ['مارس', 'آذار', 'اذار'],
    ['أبريل', 'نيسان', 'أفريل', 'ابريل', 'إبريل', 'افريل'],
    ['مايو', 'أيار', 'ماي', 'ايار', 'آيار'],
    ['يونيو', 'حزيران', 'جوان', 'يونيه'],
    ['يوليو', 'تموز', 'جويلية', 'يوليوز', 'يوليه'],
    ['أغسطس', 'آب', 'أوت', 'غشت', 'اغسطس', 'اوت'],
    ['سبتمبر', 'أيلول', 'شتنبر', 'ايلول'],
    ['أكتوبر', 'تشرين الأول', 'اكتوبر', 'تشرين الاول', 'تشرين الأول'],
    ['نوفمبر', 'تشرين الثاني', 'نونبر'],
    ['ديسمبر', 'كانون الأول', 'دجنبر', 'كانون الاول'],
  ],
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: {
    spring: ['ربيع', 'الربيع'],
    summer: ['صيف', 'الصيف'],
    autumn: ['خريف', 'الخريف'],
    winter: ['شتاء', 'الشتاء'],
  },
  weekdays: [['الاثنين'], ['الثلاثاء'], ['الأربعاء'], ['الخميس'], ['الجمعة'], ['السبت'], ['الأحد']],
  eras: {
    before: ['قم'],
    after: ['م', 'ميلادي', 'ميلادية'],
    about: ['حوالي', 'حدود'],
  },
  dates: {
    fillers: NOT_YET,
    possibleFillers: NOT_YET,
    between: ['و', 'إلى'],
    beforeDays: NOT_YET,
    durations: words(`
      ثانية دقيقة دقائق ساعة ساعات يوم أيام أسبوع أسابيع شهر أشهر سنة سنوات عام أعوام
    `),
    ago: ['منذ', 'قبل'],
    monthBefore: { none: 'months have names' },
    reigns: NOT_YET,
  },
  grammar: {
    articles: { none: 'the article is written onto its word' },
    indefinite: { none: 'there is none' },
    elided: ['و', 'ف'],
    ands: ['و'],
    openers: { none: 'there are no capitals, and nothing is written small' },
    beforeSubjects: { none: 'there are no capitals, and nothing is written small' },
    continuations: NOT_YET,
    prepositions: NOT_YET,
    locatives: ['في'],
    beforePlaces: NOT_YET,
    onlyBeforePlaces: NOT_YET,
    titleWords: NOT_YET,
  },
  page: {
    controls: phrases(`
      إعلان | اعلان | إعلانات | مشاركة | شارك | طباعة | تعليقات | إغلاق | القائمة | الرئيسية |
      تسجيل الدخول | اشترك | نسخ الرابط | تحميل المزيد | المزيد
    `),
    readingTimes: ['مدة القراءة'],
    minutesToRead: ['للقراءة'],
    invitations: phrases(`
      اقرأ أيضا | إقرأ أيضا | إقرأ أيضاً | اقرأ أيضاً | شاهد أيضاً | اقرأ المزيد | شاهد أيضا | تابعنا |
      تابعونا | اشترك | اضغط هنا | للمزيد | مواضيع ذات صلة | جميع الحقوق محفوظة
    `),
    requests: ['تابع', 'اشترك'],
    offers: ['النشرة البريدية', 'نشرتنا'],
    closings: phrases(`
      اقرأ أيضا | مواضيع ذات صلة | أخبار ذات صلة | مقالات ذات صلة | التعليقات | الأكثر قراءة | عن الكاتب |
      قد يعجبك أيضا | قد يهمك أيضا | المزيد من الأخبار | آخر الأخبار | الأكثر مشاهدة | اترك تعليقا
    `),
    pictures: ['صورة', 'الصورة', 'صور', 'تصوير', 'عدسة'],
    pictureCredits: NOT_YET,
    timeWords: words(`
      نشر تاريخ النشر آخر تحديث في بتاريخ الساعة الإثنين صباحا مساء بتوقيت غرينتش ص م نشرت قبل منذ دقيقة
      دقائق ساعة ساعات أمس اليوم
    `),
    homePages: ['الصفحة الرئيسية', 'الرئيسية'],
    noOutlets: NOT_YET,
    beforeOutlets: NOT_YET,
    rights: ['جميع الحقوق'],
    subjects: ['وسوم', 'الوسوم', 'كلمات مفتاحية', 'الكلمات المفتاحية', 'مواضيع'],
  },
  bylines: {
    leads: ['بقلم', 'كتب', 'كتبت', 'الكاتب', 'إعداد', 'تقرير'],
    smallLeads: { none: 'there are no capitals, and nothing is written small' },
    possibleLeads: ['من', 'تحرير'],
    labels: ['الكاتب', 'الكاتبة', 'المحرر', 'تقرير', 'إعداد'],
    creditLabels: ['تحرير'],
    reporters: NOT_YET,
    staff: NOT_YET,
    jobTitles: ['إعلامي', 'صحفي', 'صحافي', 'مراسل', 'كاتب'],
    jobAdjectives: NOT_YET,
    translationCredits: ['ترجمة'],
    photoCredits: ['صور', 'تصوير'],
    placeholders: ['مدير', 'المحرر', 'المشرف'],
    desks: NOT_YET,
    tails: NOT_YET,
    ends: ['آخر تحديث', 'تاريخ النشر'],
    errands: NOT_YET,
    houses: NOT_YET,
    boxes: NOT_YET,
    noNames: NOT_YET,
    bioVerbs: NOT_YET,
    wroteBehind: NOT_YET,
  },
  reports: {
    credits: {
      author: ['إعداد', 'اعداد', 'تغطية صحفية', 'تقرير:', 'تغطية:', 'كتابة:', 'كتب:'],
      editor: ['تحرير', 'التحرير', 'المحرر'],
      translator: ['ترجمة', 'الترجمة'],
      interviewer: ['حاوره', 'حاورته', 'حاورها', 'أجرى الحوار', 'أجرت الحوار'],
      contributor: ['شارك في التغطية', 'ساهم في (التغطية/الإعداد)'],
      agencies: NOT_YET,
    },
    notices: {
      correction: ['تصحيح', 'تصويب', 'استدراك'],
      clarification: ['توضيح'],
      retraction: ['سحب الخبر'],
      update: ['تحديث'],
      note: ['ملاحظة المحرر', 'ملاحظة من المحرر'],
    },
    noticeSentences: {
      correction: ['ورد في نسخة سابقة', 'في نسخة سابقة', 'ذكرت نسخة سابقة'],
      clarification: NOT_YET,
      retraction: ['تم سحب هذا'],
      update: ['(تم/جرى) تحديث هذا'],
    },
    changes: NOT_YET,
    updates: ['آخر تحديث', 'تم التحديث'],
    offices: words(`
      الرئيس رئيس رئيسة الوزير وزير وزيرة المتحدث المتحدثة متحدث متحدثة مدير مديرة المدير المديرة القائد
      قائد اللواء العميد العقيد الدكتور الدكتورة النائب السفير محافظ المحافظ الأمين مسؤول المحامي الخبير
      باسم
    `),
    officeEndings: NOT_YET,
    speech: {
      verbs: words(`
        قال قالت قالوا يقول تقول صرح صرّح صرحت أضاف أضافت أكد أكدت أوضح أوضحت أعلن أعلنت ذكر ذكرت أشار أشارت
        كتب كتبت شدد شددت اعتبر اعتبرت تابع تابعت حذر حذرت بيّن لفت لفتت نقلت
      `),
      pronouns: ['هو', 'هي', 'هم'],
      auxiliaries: { none: 'the past needs none' },
      subjectEnds: words(`
        إن أن إنه إنها أنه أنها بأن ان في خلال عبر على إلى لوكالة ل* لـ
      `),
      subjectMarks: { none: 'words have spaces between them' },
      saidMarks: { none: 'words have spaces between them' },
      accordingTo: ['بحسب', 'وفقا ل', 'وفقاً ل', 'حسب'],
      subject: 'after',
    },
    groups: ['الشرطة', 'السلطات', 'شهود', 'مصادر', 'سكان', 'الأهالي', 'الخبراء'],
    roleEnds: NOT_YET,
    channels: phrases(`
      ل{وكالة (فرانس برس/رويترز/الأناضول)} | ل{وكالة الأنباء *} | (لـ[ ]/ل){agency} |
      (على/عبر/في) ~{platform} | {في (بيان/مؤتمر صحفي/مقابلة/كلمة/تصريح)} | {للصحفيين} | {للصحافيين}
    `),
    media: NOT_YET,
    kickers: ['عاجل', 'حصري'],
    endings: NOT_YET,
    creditAsides: ['في', 'للنشرة'],
  },
  figures: {
    scales: {
      '1e3': ['ألف', 'آلاف', 'الف'],
      '1e6': ['مليون', 'ملايين'],
      '1e9': ['مليار', 'مليارات'],
      '1e12': ['تريليون'],
    },
    currencies: {
      USD: ['دولار', 'دولارات'],
      EUR: ['يورو'],
      JPY: ['ين'],
      CNY: ['يوان'],
      RUB: ['روبل'],
    },
    units: ['كيلومتر', 'كيلومترا', 'متر', 'مترا', 'طن', 'برميل'],
    percent: ['بالمئة', 'بالمائة', 'في المئة', 'في المائة'],
    percentBefore: NOT_YET,
    approximations: ['نحو', 'حوالي', 'أكثر من', 'قرابة', 'ما لا يقل عن', 'زهاء'],
    smallWords: words(`
      من في على إلى عن مع أن إن بعد قبل خلال منذ كان كانت الذين التي عند لدى
    `),
    numbered: ['المادة'],
    clock: NOT_YET,
    ages: ['لعاما'],
    ordinals: NOT_YET,
    abbreviations: NOT_YET,
    upTo: ['إلى'],
    of: ['من'],
    ofThem: NOT_YET,
    afterHours: NOT_YET,
    ordinalWords: NOT_YET,
  },
  publishing: {
    opinions: ['رأي', 'آراء'],
    editorials: ['افتتاحية', 'كلمة العدد'],
    interviews: ['مقابلة', 'حوار'],
    interviewsWith: ['حوار مع', 'مقابلة مع'],
    pressReleases: ['بيان صحفي', 'بيان صحافي'],
    newspapers: ['جريدة', 'صحيفة', 'أخبار', 'الأخبار', 'وكالة'],
    magazines: ['مجلة'],
    updated: ['تحديث'],
    published: ['تاريخ النشر', 'نُشر', 'نشر'],
    otherDates: NOT_YET,
    commonTitles: words(`
      مقدمة المقدمة تمهيد خاتمة الخاتمة تصدير فهرس الفهرس ملخص
    `),
    volumes: ['مجلد', 'المجلد'],
    encyclopedias: NOT_YET,
    rulings: NOT_YET,
    newsHosts: NOT_YET,
    newsSections: NOT_YET,
  },
  names: {
    particles: words(`
      al el bin ibn ben bint abu abou umm عبد أبو ابو بن ابن آل ال
    `),
    smallParticles: NOT_YET,
    connectives: NOT_YET,
    honorifics: ['د', 'الدكتور', 'دكتور', 'الدكتورة', 'أ'],
    organisations: words(`
      وكالة قناة صحيفة جريدة موقع شبكة مركز وزارة جامعة معهد منظمة هيئة مؤسسة لجنة مجلس جمعية اتحاد حزب
      شركة
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
    inner: ['al', 'el', 'bin', 'ibn'],
    partings: NOT_YET,
    prefixes: ['al-', 'el-', 'ad-', 'as-'],
    places: NOT_YET,
    placeNouns: NOT_YET,
    placesBefore: NOT_YET,
    demonymEndings: NOT_YET,
  },
  telling: { none: 'n-grams know it' },
};
