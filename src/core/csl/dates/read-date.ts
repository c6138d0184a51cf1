import type { CslDate } from '../../model/csl-item.ts';
import { cslDateFrom, partialDateOf } from '../../model/partial-date.ts';
import { dateInWords } from './date-in-words.ts';
import type { DayOrder } from './day-order.ts';
import { parseEdtf } from './edtf.ts';
import { numericDate } from './numeric-date.ts';
import { westernDigits } from './western-digits.ts';

/** What differs between places where dates are written. */
export type DateOptions = {
  /** How to read `1/2/2020`; where it is not known, such a date is kept as words. */
  readonly order?: DayOrder;
};

/** No date is longer; longer texts are words, and take no time. */
const LONGEST = 120;
/** What most dates of most files are: a year, a day of ISO 8601, a day of RIS. */
const COMMON = /^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?|\/(\d\d)\/(?:(\d\d)\/?)?)?$/u;
const CLOCK =
  /[\s,T]\s?\d{1,2}:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:\s?[ap]\.?m\b\.?)?(?:\s?(?:Z|GMT|UTC|[A-Z]{1,3}[SD]?T)\b)?(?:\s?[+-]\d\d:?\d\d)?(?:\s\([^()]{1,60}\))?/iu;
/** “2004年3月5日（金）” */
const HAN_WEEKDAY = /[(（][月火水木金土日월화수목금토일][)）]/u;
/** Which edition of an article a date is of, as RIS files of publishers say behind it. */
const EDITION = /^(?:print|online|epub|electronic|web)$/iu;

/**
 * Reads a date as files and people write it: EDTF and ISO 8601; `2001/09/01/` and `2001///Fall` (RIS); figures alone
 * where day and month cannot be mistaken for one another; words in many languages, ranges, `c. 1850`, `44 BC`. The
 * whole text is a date, or the whole text is kept as words.
 *
 * @returns `undefined` if there is nothing to keep
 */
export function readDate(written: string, options: DateOptions = {}): CslDate | undefined {
  const text = written.trim();
  return knownDate(text, options) ?? (/[\p{L}\p{N}]/u.test(text) ? { literal: text } : undefined);
}

/** A date as `readDate` understands it, or `undefined` for words that are none. */
export function knownDate(written: string, options: DateOptions = {}): CslDate | undefined {
  if (written.length > LONGEST) return undefined;
  const edtf = commonDate(written) ?? parseEdtf(written);
  if (edtf) return edtf;
  const text = plainText(written);
  if (text === '') return undefined;
  return (
    (text === written ? undefined : parseEdtf(text)) ??
    yearOnly(text) ??
    numericDate(text, options.order) ??
    slashDate(text, options) ??
    multipartDate(text, options) ??
    dateInWords(text)
  );
}

function commonDate(written: string): CslDate | undefined {
  const match = COMMON.exec(written);
  if (!match) return undefined;
  const [, year, dashedMonth, dashedDay, month = dashedMonth, day = dashedDay] = match;
  const date = partialDateOf(
    Number(year),
    month === undefined ? undefined : Number(month),
    day === undefined ? undefined : Number(day),
  );
  return date && cslDateFrom(date);
}

/** Without what stands round a date: brackets, the time of day, a full stop; and with the digits that figures have. */
function plainText(written: string): string {
  let text = hanNumbers(westernDigits(written)).replace(/\s+/gu, ' ').trim();
  if (/[()（）]/u.test(text)) text = text.replace(HAN_WEEKDAY, ' ');
  if (text.includes(':')) text = text.replace(CLOCK, ' ').trim();
  const brackets = /^[[(]([^[\]()]*)[\])]\.?$/u.exec(text)?.[1];
  return (brackets ?? text).replace(/[.,;]$/u, '').trim();
}

/** `850`, `-44` and the `c2009` of a copyright. A year of two figures would be a guess. */
function yearOnly(text: string): CslDate | undefined {
  const year = /^(?:-\d{1,3}|\d{3,4})$/u.test(text) ? Number(text) : 0;
  return year === 0 ? undefined : { 'date-parts': [[year]] };
}

/** `YYYY/MM/DD/other`, where any part after the year may be empty, zero, or a month in words. */
function slashDate(text: string, options: DateOptions): CslDate | undefined {
  const parts = text.split('/').map((part) => part.trim());
  if (parts.length < 3 || parts.length > 4) return undefined;
  const [year = '', month = '', day = '', other = ''] = parts;
  if (!/^-?\d{4}$/u.test(year)) return undefined;
  const known = [month, day].map((part) => (/^0*$/u.test(part) ? '' : part));
  const written = known.join('') === '' ? year : known.filter((part) => part !== '');
  const isPlain = other === '' || EDITION.test(other);
  if (!isPlain && typeof written !== 'string') return undefined;
  if (typeof written === 'string')
    return isPlain ? parseEdtf(written) : knownDate(`${other} ${year}`, options);
  const isNumeric = written.every((part) => /^\d{1,2}$/u.test(part));
  if (known[0] === '') return undefined;
  if (!isNumeric) return dateInWords([...written].reverse().concat(year).join(' '));
  return parseEdtf([year, ...written.map((part) => part.padStart(2, '0'))].join('-'));
}

/** `2020-03-01 1 March 2020`, as Zotero’s database has it: the same date twice. */
function multipartDate(text: string, options: DateOptions): CslDate | undefined {
  const [, , shown] = /^(\d{4}-\d\d-\d\d) (\S.*)$/u.exec(text) ?? [];
  return shown === undefined ? undefined : knownDate(shown, options);
}

const HAN_DIGITS = '〇一二三四五六七八九';

/** The numbers of “二〇二〇年五月十三日” in figures. */
function hanNumbers(text: string): string {
  if (!/[年月]/u.test(text)) return text;
  return text.replace(/[〇零一二三四五六七八九十廿卅]{1,4}(?=[年月日号號])/gu, (signs) => {
    const digits = signs.replaceAll('零', '〇').replaceAll('廿', '二十').replaceAll('卅', '三十');
    const [tens, units, ...more] = digits.split('十');
    if (units === undefined || more.length > 0 || tens === undefined)
      return Array.from(digits, (sign) => HAN_DIGITS.indexOf(sign)).join('');
    const numberOf = (sign: string, none: number) => (sign === '' ? none : HAN_DIGITS.indexOf(sign));
    return String(numberOf(tens, 1) * 10 + numberOf(units, 0));
  });
}
