import { allLanguages, inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf } from '../../languages/phrases.ts';

const BEFORE_DAY = anyOf(inAllLanguages(({ dates }) => listOf(dates)?.beforeDays));
const WEEKDAY = anyOf(allLanguages.flatMap(({ weekdays }) => listOf(weekdays)?.flat() ?? []));
const MONTH = anyOf(
  allLanguages.flatMap(({ months }) => listOf(months)?.flat() ?? []).filter((month) => month.length > 2),
);
const DURATION = anyOf(inAllLanguages(({ dates }) => listOf(dates)?.durations));
/** A day of the week is a family name too, unless a date follows. */
export const TIME_START = new RegExp(
  `,?\\s(?:${BEFORE_DAY}\\s${WEEKDAY}(?!\\p{L})|(?:${BEFORE_DAY}\\s)?(?:${WEEKDAY}[,.]{0,2}\\s(?=[^\\d]{0,12}\\d)|${MONTH}\\.?\\s\\d|\\d{1,2}(?:[:./]|\\s?\\p{L}{1,3}\\s|\\.?\\s\\p{L}{3})|\\d{4}|\\d{1,3}\\s?${DURATION}(?![\\p{L}\\p{N}])))`,
  'iu',
);
