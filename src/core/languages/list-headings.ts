/** What a list of works is headed by: where every work in it is cited, where others may be too, and by MLA. */
export type ListHeadings = {
  readonly references: string;
  readonly bibliography: string;
  readonly worksCited?: string;
};

const same = (heading: string): ListHeadings => ({ references: heading, bibliography: heading });

/** By language, or by language and region or script. */
const HEADINGS: Readonly<Record<string, ListHeadings>> = {
  af: { references: 'Verwysings', bibliography: 'Bibliografie' },
  ar: same('المراجع'),
  bg: { references: 'Литература', bibliography: 'Библиография' },
  ca: { references: 'Referències', bibliography: 'Bibliografia', worksCited: 'Obres citades' },
  ckb: same('سەرچاوەکان'),
  cs: { references: 'Seznam literatury', bibliography: 'Bibliografie' },
  cy: { references: 'Cyfeiriadau', bibliography: 'Llyfryddiaeth' },
  da: { references: 'Referencer', bibliography: 'Bibliografi' },
  de: same('Literaturverzeichnis'),
  el: { references: 'Βιβλιογραφικές αναφορές', bibliography: 'Βιβλιογραφία' },
  en: { references: 'References', bibliography: 'Bibliography', worksCited: 'Works Cited' },
  es: { references: 'Referencias', bibliography: 'Bibliografía', worksCited: 'Obras citadas' },
  et: { references: 'Kasutatud kirjandus', bibliography: 'Bibliograafia' },
  eu: { references: 'Erreferentziak', bibliography: 'Bibliografia' },
  fa: { references: 'منابع', bibliography: 'کتاب‌شناسی' },
  fi: { references: 'Lähteet', bibliography: 'Kirjallisuus' },
  fr: { references: 'Références', bibliography: 'Bibliographie', worksCited: 'Ouvrages cités' },
  gl: { references: 'Referencias', bibliography: 'Bibliografía', worksCited: 'Obras citadas' },
  he: { references: 'מקורות', bibliography: 'ביבליוגרפיה' },
  hi: { references: 'संदर्भ', bibliography: 'ग्रंथसूची' },
  hr: { references: 'Literatura', bibliography: 'Bibliografija' },
  hu: { references: 'Irodalomjegyzék', bibliography: 'Bibliográfia' },
  id: same('Daftar Pustaka'),
  is: same('Heimildaskrá'),
  it: { references: 'Riferimenti bibliografici', bibliography: 'Bibliografia', worksCited: 'Opere citate' },
  ja: { references: '参考文献', bibliography: '文献目録', worksCited: '引用文献' },
  km: same('ឯកសារយោង'),
  kmr: same('Çavkanî'),
  ko: { references: '참고문헌', bibliography: '참고문헌', worksCited: '인용문헌' },
  la: { references: 'Opera citata', bibliography: 'Bibliographia' },
  lt: { references: 'Literatūra', bibliography: 'Bibliografija' },
  lv: { references: 'Izmantotā literatūra', bibliography: 'Bibliogrāfija' },
  mn: { references: 'Ашигласан материал', bibliography: 'Ном зүй' },
  nb: { references: 'Referanser', bibliography: 'Bibliografi' },
  nl: { references: 'Literatuurlijst', bibliography: 'Bibliografie' },
  nn: { references: 'Referansar', bibliography: 'Bibliografi' },
  no: { references: 'Referanser', bibliography: 'Bibliografi' },
  pa: { references: 'ਹਵਾਲੇ', bibliography: 'ਪੁਸਤਕ-ਸੂਚੀ' },
  pl: same('Bibliografia'),
  pt: { references: 'Referências', bibliography: 'Bibliografia', worksCited: 'Obras citadas' },
  ro: { references: 'Referințe', bibliography: 'Bibliografie' },
  ru: { references: 'Список литературы', bibliography: 'Библиография' },
  sk: { references: 'Zoznam použitej literatúry', bibliography: 'Bibliografia' },
  sl: { references: 'Literatura', bibliography: 'Bibliografija' },
  sr: { references: 'Литература', bibliography: 'Библиографија' },
  'sr-Latn': { references: 'Literatura', bibliography: 'Bibliografija' },
  sv: { references: 'Referenser', bibliography: 'Litteraturförteckning' },
  th: same('บรรณานุกรม'),
  tr: same('Kaynakça'),
  uk: { references: 'Список літератури', bibliography: 'Бібліографія' },
  ur: { references: 'حوالہ جات', bibliography: 'کتابیات' },
  vi: same('Tài liệu tham khảo'),
  zh: { references: '参考文献', bibliography: '参考书目', worksCited: '引用文献' },
  'zh-TW': { references: '參考文獻', bibliography: '參考書目', worksCited: '引用書目' },
};
const ENGLISH: ListHeadings = {
  references: 'References',
  bibliography: 'Bibliography',
  worksCited: 'Works Cited',
};

/** The headings of a language. @param locale BCP 47; a language without words of its own gets the English ones */
export function listHeadings(locale: string): ListHeadings {
  return HEADINGS[locale] ?? HEADINGS[locale.split('-', 1)[0] ?? ''] ?? ENGLISH;
}

/** Every heading of every language, as written and in other words that are as common. */
export function allListHeadings(): readonly string[] {
  return [
    ...new Set([
      ...Object.values(HEADINGS).flatMap((headings) => Object.values(headings)),
      ...['Literatur', 'Литература'],
    ]),
  ];
}

/** How the references of Cite Them Right are headed, in English. */
export const REFERENCE_LIST = 'Reference list';
