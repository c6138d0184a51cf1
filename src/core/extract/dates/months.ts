/**
 * The months of a year in order, by language; `|` parts the ways of writing one, `_` stands for a space. Genitives
 * stand beside nominatives because dates are written with them.
 */
const GREGORIAN: readonly string[] = [
  // English, with its short forms
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  // German, Austrian
  'januar|jänner|jaenner februar|feber märz|maerz|mär|mrz april mai juni juli august september oktober|okt november dezember|dez',
  // French
  'janvier|janv février|fevrier|févr|fév mars avril|avr mai juin juillet|juil août|aout septembre octobre novembre décembre|decembre|déc',
  // Spanish
  'enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic',
  // Catalan
  'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  // Italian
  'gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre|set ottobre|ott novembre dicembre',
  // Portuguese
  'janeiro fevereiro|fev março|marco abril maio junho julho agosto setembro outubro|out novembro dezembro',
  // Dutch
  'januari februari maart|mrt april mei juni juli augustus september oktober november december',
  // Swedish, Danish, Norwegian
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januar februar marts april maj juni juli august september oktober november desember|des',
  // Finnish
  'tammikuuta|tammikuu helmikuuta|helmikuu maaliskuuta|maaliskuu huhtikuuta|huhtikuu toukokuuta|toukokuu kesäkuuta|kesäkuu heinäkuuta|heinäkuu elokuuta|elokuu syyskuuta|syyskuu lokakuuta|lokakuu marraskuuta|marraskuu joulukuuta|joulukuu',
  // Russian
  'января|январь|янв февраля|февраль|фев|февр марта|март|мар апреля|апрель|апр мая|май июня|июнь|июн июля|июль|июл августа|август|авг сентября|сентябрь|сен|сент октября|октябрь|окт ноября|ноябрь|ноя|нояб декабря|декабрь|дек',
  // Ukrainian
  'січня|січень|січ лютого|лютий|лют березня|березень|бер квітня|квітень|квіт травня|травень|трав червня|червень|черв липня|липень|лип серпня|серпень|серп вересня|вересень|вер жовтня|жовтень|жовт листопада|листопад|лист грудня|грудень|груд',
  // Bulgarian, Serbian
  'януари февруари март април май юни юли август септември октомври ноември декември',
  'јануар|januar фебруар март|mart април мај јун јул август|avgust септембар|septembar октобар|oktobar новембар|novembar децембар|decembar',
  // Polish
  'stycznia|styczeń|sty lutego|luty|lut marca|marzec kwietnia|kwiecień|kwi maja|maj czerwca|czerwiec|cze lipca|lipiec|lip sierpnia|sierpień|sie września|wrzesień|wrz października|październik|paź listopada|listopad|lis grudnia|grudzień|gru',
  // Czech, Slovak
  'ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen září října|říjen listopadu prosince|prosinec',
  'januára|január februára|február marca|marec apríla|apríl mája|máj júna|jún júla|júl augusta septembra októbra|október novembra decembra',
  // Hungarian, Romanian
  'január február március|márc április|ápr május|máj június|jún július|júl augusztus szeptember|szept október november december',
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  // Greek
  'ιανουαρίου|ιανουάριος|ιαν φεβρουαρίου|φεβρουάριος|φεβ μαρτίου|μάρτιος|μαρ απριλίου|απρίλιος|απρ μαΐου|μαίου|μάιος|μαϊ ιουνίου|ιούνιος|ιουν ιουλίου|ιούλιος|ιουλ αυγούστου|αύγουστος|αυγ σεπτεμβρίου|σεπτέμβριος|σεπ οκτωβρίου|οκτώβριος|οκτ νοεμβρίου|νοέμβριος|νοε δεκεμβρίου|δεκέμβριος|δεκ',
  // Turkish
  'ocak|oca şubat|şub mart nisan|nis mayıs haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas aralık|ara',
  // Indonesian, Malay
  'januari februari|pebruari maret april mei juni juli agustus|agu|agt september oktober november|nopember desember',
  'januari februari mac april mei jun julai ogos september oktober november disember',
  // Hebrew, also with “in” before it
  'ינואר|בינואר פברואר|בפברואר מרץ|מרס|במרץ|במרס אפריל|באפריל מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|באוגוסט ספטמבר|בספטמבר אוקטובר|באוקטובר נובמבר|בנובמבר דצמבר|בדצמבר',
  // Arabic: of Egypt and the Gulf, of the Levant and Iraq, of the Maghreb
  'يناير فبراير مارس أبريل|ابريل|إبريل مايو يونيو|يونيه يوليو|يوليه أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر',
  'كانون_الثاني شباط آذار|اذار نيسان أيار|ايار|آيار حزيران تموز آب أيلول|ايلول تشرين_الأول|تشرين_الاول تشرين_الثاني كانون_الأول|كانون_الاول',
  'جانفي فيفري مارس أفريل|افريل ماي جوان جويلية أوت|اوت سبتمبر أكتوبر نوفمبر ديسمبر',
  // Persian
  'ژانویه فوریه مارس آوریل مه|می ژوئن ژوئیه|جولای اوت|آگوست سپتامبر اکتبر نوامبر دسامبر',
  // Central and Northern Kurdish
  'کانوونی_دووەم شوبات|شووبات ئازار|ئادار نیسان ئایار|ئایاری حوزەیران|حوزه‌یران تەممووز|تەمموز|تەموز ئاب ئەیلوول|ئەیلول تشرینی_یەکەم تشرینی_دووەم کانوونی_یەکەم',
  'çile|çileya|çileyê|rêbendan|rêbendanê sibat|sibatê|reşemî|reşemiyê adar|adarê nîsan|nîsanê gulan|gulanê hezîran|hezîranê|pûşper tîrmeh|tîrmehê tebax|tebaxê|gelawêj îlon|îlonê|rezber cotmeh|cotmehê mijdar|mijdarê|sermawez kanûn|kanûnê|berfanbar',
  // Hindi
  'जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर',
];

/** The months of the Solar Hijri year, in Persian and Central Kurdish. */
const SOLAR_HIJRI: readonly string[] = [
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند',
  'خاکەلێوە گوڵان جۆزەردان پووشپەڕ گەلاوێژ خەرمانان ڕەزبەر گەڵاڕێزان|خەزەڵوەر سەرماوەز بەفرانبار ڕێبەندان ڕەشەمە',
];

/** A month by its number, from 1, in the calendar that its name belongs to. */
export type Month = { readonly number: number; readonly calendar: 'gregorian' | 'solar-hijri' };

const MONTHS: ReadonlyMap<string, Month> = new Map([
  ...SOLAR_HIJRI.flatMap((year) => monthsOf(year, 'solar-hijri')),
  ...GREGORIAN.flatMap((year) => monthsOf(year, 'gregorian')),
]);

/** The month that a name, in any language known here, means; a name of two words is parted by one space. */
export function monthNamed(name: string): Month | undefined {
  return MONTHS.get(name.toLowerCase().normalize('NFC'));
}

function monthsOf(year: string, calendar: Month['calendar']): (readonly [string, Month])[] {
  return year
    .split(' ')
    .flatMap((names, index) =>
      names
        .split('|')
        .map((name) => [name.replace('_', ' ').normalize('NFC'), { number: index + 1, calendar }] as const),
    );
}
