const SORANI = /[ێۆڕڵەڤ]/gu;
const ARABIC_SCRIPT = /\p{Script=Arabic}/gu;

/** Frequent short words, by language; each list has about the same weight in ordinary prose. */
const FREQUENT: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'of', 'and', 'to', 'in', 'that', 'is', 'for', 'said', 'with', 'was', 'on', 'by', 'has'],
  de: ['der', 'die', 'und', 'das', 'den', 'von', 'mit', 'ist', 'dem', 'auf', 'nicht', 'ein', 'eine', 'sich'],
  fr: ['le', 'la', 'les', 'des', 'et', 'du', 'une', 'est', 'que', 'dans', 'pour', 'qui', 'sur', 'au'],
  es: ['el', 'los', 'las', 'del', 'que', 'una', 'por', 'con', 'para', 'se', 'su', 'al', 'lo', 'como'],
  it: ['il', 'di', 'che', 'della', 'per', 'del', 'con', 'sono', 'una', 'nel', 'gli', 'alla', 'dei', 'non'],
  pt: ['os', 'do', 'da', 'em', 'um', 'uma', 'para', 'com', 'não', 'dos', 'das', 'ao', 'foi', 'pela'],
  nl: ['het', 'een', 'van', 'en', 'dat', 'niet', 'zijn', 'op', 'voor', 'met', 'ook', 'aan', 'werd', 'naar'],
  tr: [
    've',
    'bir',
    'bu',
    'için',
    'ile',
    'olarak',
    'daha',
    'olan',
    'gibi',
    'kadar',
    'ise',
    'ancak',
    'dedi',
    'sonra',
  ],
  ku: ['û', 'li', 'ku', 'ji', 'bi', 'de', 'jî', 'ew', 'bo', 'wê', 'hat', 'dike', 'kir', 'bû'],
};

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/[іїєґ]/gu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
];

const SAMPLE = 20_000;

/** The language of a text as a BCP 47 tag, by script and frequent words; `undefined` if that does not tell. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const letters = count(sample, /\p{L}/gu);
  if (letters < 20) return undefined;
  const arabic = count(sample, ARABIC_SCRIPT);
  if (arabic > letters / 2) return arabicScriptLanguage(sample, arabic);
  const byScript = SCRIPTS.find(([letter]) => count(sample, letter) > letters * 0.15);
  return byScript?.[1] ?? byFrequentWords(sample);
}

function arabicScriptLanguage(sample: string, letters: number): string {
  if (count(sample, SORANI) > letters * 0.06) return 'ckb';
  return count(sample, /[پچژگکی]/gu) > letters * 0.03 ? 'fa' : 'ar';
}

function byFrequentWords(sample: string): string | undefined {
  const words = sample.match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(FREQUENT).map(([language, frequent]) => {
    const known = new Set(frequent);
    return { language, score: words.filter((word) => known.has(word)).length };
  });
  const [best, second] = scores.sort((a, b) => b.score - a.score);
  const isClear =
    best && best.score >= Math.max(2, words.length * 0.05) && best.score > (second?.score ?? 0) * 1.2;
  return isClear ? best.language : undefined;
}

function count(text: string, letter: RegExp): number {
  return text.match(letter)?.length ?? 0;
}
