import { language } from '../messages/language.ts';

const LOCALE = language.locale;
const DAY = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const MONTH = new Intl.DateTimeFormat(LOCALE, { month: 'short', year: 'numeric', timeZone: 'UTC' });
const MOMENT = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const LOCAL_DAY = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', year: 'numeric' });
const NUMBER = new Intl.NumberFormat(LOCALE);
const PERCENT = new Intl.NumberFormat(LOCALE, { style: 'percent' });
const KILO = 1_000;

/** An ISO date, to the precision it has: `2019-06` as “Jun 2019”. Anything else is given back as it is. */
export function formatIsoDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(iso) ?? [];
  if (year === undefined || month === undefined) return iso;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return (day === undefined ? MONTH : DAY).format(date);
}

/** A moment given in epoch ms, in the person's own time. */
export function formatMoment(epochMs: number): string {
  return MOMENT.format(epochMs);
}

/** The day of a moment given in epoch ms. */
export function formatDay(epochMs: number): string {
  return LOCAL_DAY.format(epochMs);
}

export function formatNumber(value: number): string {
  return NUMBER.format(value);
}

/** A share of one, in whole percent. */
export function formatPercent(share: number): string {
  return PERCENT.format(share);
}

/** A number of bytes in the largest unit that leaves at least one. */
export function formatBytes(bytes: number): string {
  if (bytes < KILO) return `${bytes} bytes`;
  const units = ['kB', 'MB', 'GB'];
  const exponent = Math.min(units.length, Math.floor(Math.log(bytes) / Math.log(KILO)));
  const value = bytes / KILO ** exponent;
  return `${value >= 10 ? Math.round(value) : value.toFixed(1)} ${units[exponent - 1]}`;
}

/** The ends of a digest, enough to compare by eye. */
export function shortDigest(sha256: string): string {
  return `${sha256.slice(0, 4)}…${sha256.slice(-4)}`;
}
