const of = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

/** Powers of ten by their words, lower case, in several languages. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  (
    [
      [1e2, 'hundred صد'],
      [
        1e3,
        'thousand thousands tausend mille mil mila duizend bin тыс тысяч тысячи тысяча ألف آلاف الف هزار هەزار hezar k 千',
      ],
      [1e4, '万 萬'],
      [1e5, 'lakh lakhs'],
      [
        1e6,
        'million millions mln mio m million. millionen millón millones milione milioni milhão milhões miljoen milyon млн миллион миллиона миллионов مليون ملايين میلیون ملیۆن milyon',
      ],
      [1e7, 'crore crores'],
      [1e8, '亿 億'],
      [
        1e9,
        'billion billions bn mrd milliarde milliarden milliard milliards miliardo miliardi bilhão bilhões miljard milyar млрд миллиард миллиарда миллиардов مليار مليارات میلیارد ملیار',
      ],
      [1e12, 'trillion trillions tn bio billionen trilhão trilhões trilyon триллион триллионов трлн تريليون'],
    ] as const
  ).flatMap(([value, names]) => names.split(' ').map((name) => [name, value] as const)),
);

/** Currencies by sign or word, as ISO 4217 has them. Words that several countries use are not here. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USD: 'ドル $ US$ USD dollar dollars dólar dólares dollari dolar доллар доллара долларов دولار دولارات دۆلار دلار 美元 dolarî',
    EUR: '€ EUR euro euros Euro Euros евро يورو یورو يورو 欧元 avro',
    GBP: '£ GBP pounds sterling Pfund фунтов 英镑',
    JPY: '¥ JPY yen Yen иен ين 円',
    CNY: 'CNY RMB yuan Yuan юаней يوان 元 人民币',
    CHF: 'CHF Franken francs',
    TRY: '₺ TRY TL lira liras lirası',
    RUB: '₽ RUB rouble roubles ruble rubles Rubel рубль рубля рублей روبل',
    INR: '₹ Rs Rs. INR rupees rupee Rupien',
    KRW: '₩ KRW won',
    UAH: '₴ UAH hryvnia hryvnias гривен',
    ILS: '₪ ILS shekel shekels',
    AUD: 'A$ AUD',
    CAD: 'C$ CAD',
    HKD: 'HK$ HKD',
    BRL: 'R$ BRL reais real',
    IQD: 'IQD',
    IRR: 'IRR تومان',
    PLN: 'PLN zloty zlotys złotych',
    SEK: 'SEK',
    NOK: 'NOK',
    DKK: 'DKK',
    MXN: 'MXN',
  }).flatMap(([code, names]) => names.split(' ').map((name) => [name, code] as const)),
);

/** “Per cent” by its words, lower case. */
export const PERCENT = of(
  '% ٪ ％ percent prozent porcentaje pct yüzde процент процента процентов بالمئة بالمائة درصد 百分之 procent persen',
);
/** Two-word ones. */
export const PERCENT_PHRASE =
  /^(?:per cent|pour cent|por ciento|per cento|por cento|procentpunten|في المئة|في المائة|لە سەدا|ji sedî)(?!\p{L})/iu;

/** Units of measure that are kept as written, lower case. */
export const UNITS = of(
  `公里 千米 平方公里 米 吨 公斤 トン キロ メートル
  km kilometre kilometres kilometer kilometers kilometern kilomètres kilómetros chilometri quilômetros quilómetros
  километр километра километров км كيلومتر كيلومترا کیلومتر کیلۆمەتر kîlometre
  m metre metres meter meters metern mètres metros metri метр метра метров متر مترا مەتر
  cm mm mile miles foot feet ft inch inches yard yards acre acres hectare hectares hektar hektare hectáreas ettari
  tonne tonnes ton tons tonnen tonelada toneladas tonnellate ton. тонн тонны طن تن تۆن t kg kilogram kilograms kilogrammes
  kilograms kilos kilo gramm gram grams g mg litre litres liter liters barrel barrels بێرمیل برميل بشکه
  megawatt megawatts mw gw gigawatt gigawatts kwh degrees celsius fahrenheit knots °c °f mph km/h kph`,
);

/** Words that say a number is not exact, lower case; phrases are written as they stand. */
export const ABOUT =
  /(?:^|[\s(“"«,،])((?:nearly|about|some|around|over|almost|roughly|approximately|at least|at most|up to|more than|less than|fewer than|close to|as many as|as much as|an estimated|rund|etwa|knapp|fast|über|mehr als|weniger als|mindestens|bis zu|circa|ca\.|ungefähr|environ|près de|plus de|quelque|quelques|moins de|presque|au moins|jusqu[’']à|unos|unas|cerca de|más de|alrededor de|casi|menos de|al menos|hasta|circa|quasi|oltre|più di|almeno|mais de|quase|pelo menos|ongeveer|bijna|ruim|meer dan|zo[’']n|yaklaşık|en az|около|более|почти|свыше|примерно|не менее|نحو|حوالي|أكثر من|قرابة|ما لا يقل عن|زهاء|حدود|بیش از|نزدیک به|دست‌کم|نزیکەی|زیاتر لە|لانیکەم|nêzîkî|zêdetirî)(?: (?:the|de|d[’']|an?))?|~|≈)\s{0,2}$/iu;

/** Words that end the phrase of what is counted, lower case. */
export const ENDS_PHRASE = of(
  `a an the and or of in on at to from for with by as that which who whose were was is are be been being have has had having will
  would can could may might must shall should said says told not than into after before since during until while when where near
  over under between among against this last next also more now then their his her its our your they he she it we but if so because
  without took gave got made saw held joined gathered lost fell rose remain remained still per each ago later earlier old about around within inside outside amid under across left died killed came went
  und oder in im am an auf aus von zu zum zur mit bei nach seit wurden wurde sind ist war waren haben hat hatten hatte sagte die der das den
  dem des ein eine einer sich für über als wie gegen vor
  et ou de du des dans sur à au aux en par pour avec sont est ont a été étaient était le la les un une qui que selon contre depuis
  y o de del en por para con son es han ha fueron fue el la los las un una que según contra desde al murieron resultaron
  e di della del nel nella per con sono è hanno ha che il lo gli da dal in a al
  do da no na os as um uma foram foi são é têm tem ao
  van het een en op bij met voor door zijn werden werd hebben heeft uit naar
  ve bir için ile olan oldu öldü yaralandı
  и в на с из по к от за для что как были был была или не
  من في على إلى عن مع أن إن بعد قبل خلال منذ كان كانت الذين التي عند لدى
  از در به با را که و برای شد شدند
  لە بە بۆ لەگەڵ و کە
  li di ji bi û ku de`,
);

/** Units that are written without a space behind them, as Chinese and Japanese do. */
export const HAN_UNIT =
  /^(?<unit>公里|千米|平方公里|米|吨|公斤|美元|欧元|人民币|元|円|トン|キロ|メートル|ドル|％|%)/u;
