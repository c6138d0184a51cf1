import { baseLanguage } from './base-language.ts';

const LANGUAGES = 'en de fr es it pt nl tr ru ar fa pl sv cs uk'.split(' ');
/** Short names of months that are common words in other languages. */
const ALSO_WORDS = new Set(['sep', 'mar', 'set', 'mag', 'mart']);

let months: ReadonlySet<string> | undefined;
const calendars = new Map<string, ReadonlySet<string>>();

/** The names of the months, lower case, long and short, in the languages that reports are read in. */
export function monthNames(): ReadonlySet<string> {
  months ??= new Set(LANGUAGES.flatMap(monthsOf).filter((name) => name.length > 2 && !ALSO_WORDS.has(name)));
  return months;
}

/** The names of months and days in a language, lower case. */
export function calendarWords(language: string | undefined): ReadonlySet<string> {
  const base = baseLanguage(language) ?? 'en';
  const known = calendars.get(base) ?? new Set([...monthsOf(base), ...daysOf(base)]);
  calendars.set(base, known);
  return known;
}

function monthsOf(language: string): readonly string[] {
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2021, month, 1)));
  return (['long', 'short'] as const).flatMap((month) =>
    partsOf(language, days, { month, day: 'numeric' }, 'month'),
  );
}

function daysOf(language: string): readonly string[] {
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2021, 0, day + 1)));
  return partsOf(language, days, { weekday: 'long' }, 'weekday');
}

function partsOf(
  language: string,
  days: readonly Date[],
  options: Intl.DateTimeFormatOptions,
  type: 'month' | 'weekday',
): readonly string[] {
  const format = formatIn(language, options);
  return days.map((day) => {
    const part = format.formatToParts(day).find((each) => each.type === type);
    return (part?.value ?? '').toLowerCase().replace(/\.$/u, '');
  });
}

function formatIn(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...options, timeZone: 'UTC' });
  } catch {
    return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
  }
}
