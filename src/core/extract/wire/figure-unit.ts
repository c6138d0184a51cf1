import { anyOf } from '../../languages/phrases.ts';
import {
  CURRENCIES,
  ELIDED,
  figureWords,
  HAN_UNIT,
  PERCENT,
  PERCENT_BEFORE,
  PERCENT_PHRASE,
  UNITS,
} from './figure-words.ts';

/** A sign or code of a currency before a number, as a pattern. */
export const SIGN =
  '(?:US\\$|HK\\$|[ACR]\\$|[$€£¥₺₽₹₩₴₪]|(?:USD|EUR|GBP|JPY|CNY|CHF|TRY|RUB|INR|AUD|CAD|Rs\\.?)(?![\\p{L}]))';

const UNIT = new RegExp(
  `^(?:${anyOf(figureWords(({ of }) => of))} |${ELIDED})?(?<unit>[%٪％€£$₺₽₹]|°[CF]|[\\p{L}\\p{M}]{1,20}(?:\\/h)?)`,
  'u',
);

type Place = { readonly start: number; readonly end: number; readonly sign: string | undefined };

/** The unit of a number: a sign before it, or a word behind it, and how many signs that takes behind it. */
export function unitAt(
  text: string,
  { start, end, sign }: Place,
): { readonly name?: string; readonly length: number } {
  const money = sign === undefined ? undefined : CURRENCIES.get(sign.trim());
  if (money !== undefined) return { name: money, length: 0 };
  if (PERCENT_BEFORE.test(text.slice(Math.max(0, start - 8), start))) return { name: '%', length: 0 };
  const rest = text.slice(end, end + 40);
  const gap = /^[\s\u00A0\u202F-]?/u.exec(rest)?.[0].length ?? 0;
  const behind = rest.slice(gap);
  const phrase = PERCENT_PHRASE.exec(behind);
  if (phrase) return { name: '%', length: gap + phrase[0].length };
  const word = HAN_UNIT.exec(behind) ?? UNIT.exec(behind);
  const unit = word?.groups?.unit ?? '';
  const length = gap + (word?.[0].length ?? 0);
  const name = PERCENT.has(unit.toLowerCase())
    ? '%'
    : (CURRENCIES.get(unit) ?? CURRENCIES.get(unit.toLowerCase()));
  if (name !== undefined) return { name, length };
  return UNITS.has(unit.toLowerCase()) ? { name: unit, length } : { length: 0 };
}
