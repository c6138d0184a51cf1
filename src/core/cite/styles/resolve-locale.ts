/** CSL's main locale of a language that has several. @see https://github.com/citation-style-language/locales/blob/master/locales.json */
const PRIMARY: Readonly<Record<string, string>> = {
  de: 'de-DE',
  en: 'en-US',
  es: 'es-ES',
  fr: 'fr-FR',
  ku: 'kmr',
  nb: 'nb-NO',
  no: 'nb-NO',
  pt: 'pt-PT',
  zh: 'zh-CN',
};

/** Where the script tells more than the language. */
const BY_SCRIPT: Readonly<Record<string, string>> = {
  'ku-arab': 'ckb',
  'zh-hant': 'zh-TW',
};

/**
 * The locale that serves a language tag best: itself, its language’s main one, or any of its language.
 *
 * @param tag BCP 47, in any case; region and script may be missing
 * @returns `undefined` if there is none of that language: never silently English
 */
export function resolveLocale(tag: string, available: readonly string[]): string | undefined {
  const wanted = tag.replace(/_/g, '-').toLowerCase();
  const exact = available.find((each) => each.toLowerCase() === wanted);
  if (exact !== undefined) return exact;
  const [language = wanted, script = ''] = wanted.split('-');
  const primary = BY_SCRIPT[`${language}-${script}`] ?? PRIMARY[language];
  if (primary !== undefined && available.includes(primary)) return primary;
  return available.find((each) => each.toLowerCase().split('-')[0] === language);
}
