import { type PartialDate, parsePartialDate, partialDateOf } from '../model/partial-date.ts';

/** Beginnings of month names, lower case, in the order of the year; a letter-run must begin with one of them. */
const MONTHS: readonly (readonly string[])[] = [
  [
    'january',
    'jan',
    'januar',
    'janvier',
    'enero',
    'gennaio',
    'janeiro',
    'januari',
    'ocak',
    'января',
    'يناير',
    'كانون الثاني',
    'ژانویه',
  ],
  [
    'february',
    'feb',
    'februar',
    'février',
    'fevrier',
    'febrero',
    'febbraio',
    'fevereiro',
    'februari',
    'şubat',
    'февраля',
    'فبراير',
    'شباط',
    'فوریه',
  ],
  ['march', 'mar', 'märz', 'mars', 'marzo', 'março', 'maart', 'mart', 'марта', 'مارس', 'آذار'],
  ['april', 'apr', 'avril', 'abril', 'aprile', 'nisan', 'апреля', 'أبريل', 'نيسان', 'آوریل'],
  ['may', 'mai', 'mayo', 'maggio', 'maio', 'mei', 'mayıs', 'мая', 'مايو', 'أيار', 'مه'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'giugno', 'junho', 'haziran', 'июня', 'يونيو', 'حزيران', 'ژوئن'],
  ['july', 'jul', 'juli', 'juillet', 'julio', 'luglio', 'julho', 'temmuz', 'июля', 'يوليو', 'تموز', 'ژوئیه'],
  ['august', 'aug', 'août', 'aout', 'agosto', 'augustus', 'ağustos', 'августа', 'أغسطس', 'آب', 'اوت'],
  [
    'september',
    'sept',
    'sep',
    'septembre',
    'septiembre',
    'settembre',
    'setembro',
    'eylül',
    'сентября',
    'سبتمبر',
    'أيلول',
    'سپتامبر',
  ],
  [
    'october',
    'oct',
    'oktober',
    'octobre',
    'octubre',
    'ottobre',
    'outubro',
    'ekim',
    'октября',
    'أكتوبر',
    'تشرين الأول',
    'اکتبر',
  ],
  [
    'november',
    'nov',
    'novembre',
    'noviembre',
    'novembro',
    'kasım',
    'ноября',
    'نوفمبر',
    'تشرين الثاني',
    'نوامبر',
  ],
  [
    'december',
    'dec',
    'dezember',
    'décembre',
    'decembre',
    'diciembre',
    'dicembre',
    'dezembro',
    'aralık',
    'декабря',
    'ديسمبر',
    'كانون الأول',
    'دسامبر',
  ],
];

const MONTH_NUMBER = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const DAY_FIRST =
  /(?:^|[^\p{L}\d])(\d{1,2})(?:st|nd|rd|th|\.|er|º)?\s+(?:de\s+|of\s+)?([\p{L}]+(?: [\p{L}]+)?)\.?,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)/u;
const MONTH_FIRST = /(?:^|[^\p{L}])([\p{L}]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;
const EAST_ASIAN = /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/u;
const ISO = /(?:^|[^\d])(\d{4}-\d{2}-\d{2})(?!\d)/u;

/**
 * The first full date written out in a text, such as “3 March 2019”, “March 3, 2019”, “2019年3月3日” or
 * “2019-03-03”. Dates without a year, and ones in which day and month could be swapped, are no dates here.
 */
export function findWrittenDate(text: string): PartialDate | undefined {
  const plain = westernDigits(text);
  const iso = ISO.exec(plain)?.[1];
  if (iso !== undefined) return parsePartialDate(iso);
  const asian = EAST_ASIAN.exec(plain);
  if (asian) return dateOf(asian[1], Number(asian[2]), asian[3]);
  const dayFirst = DAY_FIRST.exec(plain);
  const first = dayFirst && dateOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  if (first) return first;
  const monthFirst = MONTH_FIRST.exec(plain);
  return monthFirst ? dateOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : undefined;
}

function dateOf(
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
): PartialDate | undefined {
  return month === undefined ? undefined : partialDateOf(Number(year), month, Number(day));
}

function monthOf(name = ''): number | undefined {
  const lower = name.toLowerCase();
  return MONTH_NUMBER.get(lower) ?? MONTH_NUMBER.get(lower.split(' ')[0] ?? '');
}

/** Arabic-Indic and Persian digits as the digits 0 to 9. */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
