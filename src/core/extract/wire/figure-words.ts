import { allLanguages, inAllLanguages } from '../../languages/all-languages.ts';
import type { FigureWords } from '../../languages/figure-words.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf } from '../../languages/phrases.ts';
import type { NoList, Words } from '../../languages/words.ts';

/** The words of all languages for one kind of thing. */
export function figureWords(pick: (figures: FigureWords) => Words | NoList): Words {
  return inAllLanguages(({ figures }) => {
    const own = listOf(figures);
    return own && pick(own);
  });
}

const ALL = allLanguages.flatMap(({ figures }) => listOf(figures) ?? []);
/** Written without a space behind them, as Chinese and Japanese do. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Katakana}％%]+$/u;
/** Signs and codes of currencies, the same in every language. */
const SIGNS: readonly (readonly [string, string])[] = Object.entries({
  USD: '$ US$ USD',
  EUR: '€ EUR',
  GBP: '£ GBP',
  JPY: '¥ JPY',
  CNY: 'CNY RMB',
  CHF: 'CHF',
  TRY: '₺ TRY TL',
  RUB: '₽ RUB',
  INR: '₹ Rs Rs. INR',
  KRW: '₩ KRW',
  UAH: '₴ UAH',
  ILS: '₪ ILS',
  AUD: 'A$ AUD',
  CAD: 'C$ CAD',
  HKD: 'HK$ HKD',
  BRL: 'R$ BRL',
  IQD: 'IQD',
  IRR: 'IRR',
  PLN: 'PLN',
  SEK: 'SEK',
  NOK: 'NOK',
  DKK: 'DKK',
  MXN: 'MXN',
});
const SYMBOLS = 'km m cm mm t kg g mg mw gw kwh °c °f mph km/h kph'.split(' ');

/** Powers of ten by their words, lower case. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  ALL.flatMap(({ scales }) => Object.entries(listOf(scales) ?? {})).flatMap(([power, names]) =>
    names.map((name) => [name, Number(power)] as const),
  ),
);

/** Currencies by sign, code, or word in lower case, as ISO 4217 has them. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ...SIGNS.flatMap(([code, names]) => names.split(' ').map((name) => [name, code] as const)),
  ...ALL.flatMap(({ currencies }) => Object.entries(listOf(currencies) ?? {})).flatMap(([code, names]) =>
    names.map((name) => [name, code] as const),
  ),
]);

const PERCENTS = figureWords(({ percent }) => percent);
/** “Per cent” by its signs and words, lower case. */
export const PERCENT: ReadonlySet<string> = new Set(['%', '٪', '％', ...PERCENTS]);
/** Those of several words. */
export const PERCENT_PHRASE = new RegExp(
  `^${anyOf(PERCENTS.filter((phrase) => phrase.includes(' ')))}(?!\\p{L})`,
  'iu',
);
/** “Per cent” before the number. */
export const PERCENT_BEFORE = new RegExp(
  `(?:^|\\s)${anyOf(figureWords(({ percentBefore }) => percentBefore))}\\s?$`,
  'iu',
);

/** Units of measure that are kept as written, lower case. */
export const UNITS: ReadonlySet<string> = new Set([...SYMBOLS, ...figureWords(({ units }) => units)]);

const ARTICLES = [
  ...inAllLanguages(({ grammar }) => listOf(grammar)?.articles),
  ...inAllLanguages(({ grammar }) => listOf(grammar)?.indefinite),
];
/** “d’” before a number or a unit, as the source of a pattern. */
export const ELIDED = anyOf(
  inAllLanguages(({ grammar }) => listOf(grammar)?.elided).filter((word) => /^\p{Script=Latin}/u.test(word)),
);

/** Words that say a number is not exact. */
export const ABOUT = new RegExp(
  `(?:^|[\\s(“"«,،])(${anyOf(figureWords(({ approximations }) => approximations))}(?: (?:${anyOf(ARTICLES)}|${ELIDED}))?|~|≈)\\s{0,2}$`,
  'iu',
);

/** Words that end the phrase of what is counted, lower case. */
export const ENDS_PHRASE: ReadonlySet<string> = new Set(figureWords(({ smallWords }) => smallWords));

/** Units that are written without a space behind them. */
export const HAN_UNIT = new RegExp(
  `^(?<unit>${anyOf([...UNITS, ...CURRENCIES.keys(), '％', '%'].filter((name) => UNSPACED.test(name)))})`,
  'u',
);
