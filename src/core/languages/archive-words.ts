/** How a language says that a page is kept in an archive. */
export type ArchiveWords = {
  /** What stands in brackets is left out where its value is not known. */
  readonly sentence: string;
  /** What stands before a date known to the day, to the month, to the year; nothing where it is left out. */
  readonly on?: readonly [day: string, month: string, year: string];
  /** CSL’s `original-work-published`, where the language has it. */
  readonly original?: string;
};

/**
 * The archived copy in the language of a bibliography, as terse as its “accessed”. Names of archives are not
 * inflected: they stand after a word that is.
 *
 * By the tag of a language, or of a region that writes otherwise.
 */
export const ARCHIVE_WORDS: Readonly<Record<string, ArchiveWords>> = {
  af: { sentence: 'geargiveer[ {date}][ by {name}], {url}', on: ['op ', 'in ', 'in '] },
  ar: { sentence: 'مؤرشف[ في {date}][ لدى {name}]، {url}' },
  bg: { sentence: 'архивирано[ {date}][ в {name}], {url}', on: ['на ', 'през ', 'през '] },
  ca: { sentence: 'arxivat[ {date}][ a {name}], {url}', on: ['el ', 'el ', 'el '] },
  ckb: {
    sentence: 'ئەرشیڤ کراوە[ لە {date}][ لە {name}]، {url}',
    original: 'بەرهەمی ڕەسەن بڵاوکراوەتەوە لە',
  },
  cs: { sentence: 'archivováno[ {date}][ v archivu {name}], {url}' },
  cy: { sentence: 'archifwyd[ {date}][, {name}], {url}' },
  da: { sentence: 'arkiveret[ {date}][ hos {name}], {url}' },
  de: { sentence: 'archiviert[ {date}][ bei {name}], {url}', original: 'ursprünglich erschienen' },
  el: { sentence: 'αρχειοθετήθηκε[ {date}][ στο {name}], {url}' },
  en: {
    sentence: 'archived[ {date},] at[ {name},] {url}',
    original: 'original work published',
  },
  'en-GB': { sentence: 'archived[ {date}] at[ {name},] {url}', original: 'original work published' },
  es: {
    sentence: 'archivado[ {date}][ en {name}], {url}',
    on: ['el ', 'en ', 'en '],
    original: 'obra original publicada en',
  },
  et: { sentence: 'arhiivitud[ {date}][ arhiivis {name}], {url}' },
  eu: { sentence: 'artxibatua[, {date}][, {name}], {url}' },
  fa: { sentence: 'بایگانی‌شده[ در {date}][ در {name}]، {url}' },
  fi: { sentence: 'arkistoitu[ {date}][ palveluun {name}], {url}' },
  fr: {
    sentence: 'archivé[ {date}][ sur {name}], {url}',
    on: ['le ', 'en ', 'en '],
    original: 'édition originale',
  },
  gl: { sentence: 'arquivado[ {date}][ en {name}], {url}', on: ['o ', 'en ', 'en '] },
  he: { sentence: 'נשמר בארכיון[ {date}][ באתר {name}], {url}', on: ['ב־', 'ב', 'ב־'] },
  hi: { sentence: 'संग्रहीत[ {date}][, {name}], {url}' },
  hr: { sentence: 'arhivirano[ {date}][ u arhivu {name}], {url}' },
  hu: { sentence: 'archiválva[ {date}][, {name}], {url}' },
  id: { sentence: 'diarsipkan[ pada {date}][ di {name}], {url}' },
  is: { sentence: 'vistað í safn[ {date}][ hjá {name}], {url}' },
  it: { sentence: 'archiviato[ {date}][ su {name}], {url}', original: 'opera originale pubblicata' },
  ja: { sentence: '[{date}、][{name}に]アーカイブ、{url}' },
  km: { sentence: 'បានរក្សាទុកក្នុងបណ្ណសារ[ {date}][ នៅ {name}], {url}' },
  kmr: {
    sentence: 'hatiye arşîvkirin[ di {date} de][ li {name}], {url}',
    original: 'berhema resen hatiye weşandin',
  },
  ko: { sentence: '[{date} ][{name}에 ]보존됨, {url}' },
  la: { sentence: 'in archivo servatum[ {date}][ apud {name}], {url}' },
  lt: { sentence: 'suarchyvuota[ {date}][ archyve {name}], {url}' },
  lv: { sentence: 'arhivēts[ {date}][ arhīvā {name}], {url}' },
  mn: { sentence: 'архивласан[ {date}][, {name}], {url}' },
  nb: { sentence: 'arkivert[ {date}][ hos {name}], {url}', original: 'opprinnelig verk utgitt' },
  nl: { sentence: 'gearchiveerd[ {date}][ bij {name}], {url}', on: ['op ', 'in ', 'in '] },
  nn: { sentence: 'arkivert[ {date}][ hos {name}], {url}', original: 'opphavleg verk utgitt' },
  pa: { sentence: 'آرکائیو کیتا گیا[ {date}][، {name}]، {url}' },
  pl: { sentence: 'zarchiwizowano[ {date}][ w archiwum {name}], {url}' },
  pt: {
    sentence: 'arquivado[ {date}][ no {name}], {url}',
    on: ['em ', 'em ', 'em '],
    original: 'trabalho original publicado',
  },
  ro: { sentence: 'arhivat[ {date}][ la {name}], {url}', original: 'lucrare originală publicată' },
  ru: { sentence: 'архивировано[ {date}][ на сайте {name}], {url}' },
  sk: { sentence: 'archivované[ {date}][ v archíve {name}], {url}' },
  sl: { sentence: 'arhivirano[ {date}][ v arhivu {name}], {url}' },
  sr: { sentence: 'архивирано[ {date}][ у архиви {name}], {url}' },
  sv: { sentence: 'arkiverad[ {date}][ hos {name}], {url}' },
  th: { sentence: 'เก็บถาวร[เมื่อ {date}][ ที่ {name}], {url}' },
  tr: { sentence: '[{date} tarihinde ][{name} sitesinde ]arşivlendi, {url}' },
  uk: { sentence: 'архівовано[ {date}][ на сайті {name}], {url}' },
  vi: { sentence: 'lưu trữ[ {date}][ tại {name}], {url}', on: ['ngày ', '', 'năm '] },
  zh: { sentence: '[{date}]存档[于{name}]，{url}' },
  'zh-TW': { sentence: '[{date}]存檔[於{name}]，{url}' },
};

/** Whether the table has words for a locale. */
export function archiveWordsOf(locale: string): ArchiveWords | undefined {
  return ARCHIVE_WORDS[locale] ?? ARCHIVE_WORDS[locale.split('-')[0] ?? locale];
}
