/**
 * The numbers that RTF has for languages, by tag or by main language. @see MS-LCID 2.2
 */
const NUMBERS: Readonly<Record<string, number>> = {
  af: 0x0436,
  ar: 0x0401,
  'ar-IQ': 0x0801,
  bg: 0x0402,
  ca: 0x0403,
  ckb: 0x0492,
  ku: 0x0492,
  cs: 0x0405,
  cy: 0x0452,
  da: 0x0406,
  de: 0x0407,
  'de-AT': 0x0c07,
  'de-CH': 0x0807,
  el: 0x0408,
  en: 0x0409,
  'en-GB': 0x0809,
  es: 0x0c0a,
  'es-CL': 0x340a,
  'es-MX': 0x080a,
  et: 0x0425,
  eu: 0x042d,
  fa: 0x0429,
  fi: 0x040b,
  fr: 0x040c,
  'fr-CA': 0x0c0c,
  gl: 0x0456,
  he: 0x040d,
  hi: 0x0439,
  hr: 0x041a,
  hu: 0x040e,
  id: 0x0421,
  is: 0x040f,
  it: 0x0410,
  ja: 0x0411,
  km: 0x0453,
  ko: 0x0412,
  la: 0x0476,
  lt: 0x0427,
  lv: 0x0426,
  mn: 0x0450,
  nb: 0x0414,
  nl: 0x0413,
  nn: 0x0814,
  no: 0x0414,
  pa: 0x0446,
  pl: 0x0415,
  pt: 0x0816,
  'pt-BR': 0x0416,
  ro: 0x0418,
  ru: 0x0419,
  sk: 0x041b,
  sl: 0x0424,
  sr: 0x0c1a,
  sv: 0x041d,
  th: 0x041e,
  tr: 0x041f,
  uk: 0x0422,
  ur: 0x0420,
  vi: 0x042a,
  zh: 0x0804,
  'zh-TW': 0x0404,
};
/** “No language”: text that no spelling is checked of. */
const NONE = 0x0400;

/** @param tag BCP 47 */
export function windowsLanguage(tag: string): number {
  const [main = '', ...more] = tag.split('-');
  const region = more.find((part) => /^[a-z]{2}$/iu.test(part))?.toUpperCase();
  const language = main.toLowerCase();
  return NUMBERS[`${language}-${region}`] ?? NUMBERS[language] ?? NONE;
}
