import type { When } from '#core/search/query.ts';

const UNITS = { d: 'day', w: 'week', m: 'month', y: 'year' } as const;

/** The day, month or year meant; what is counted back from today becomes a day, by the clock on the wall. */
export function dayOf(when: When, now: Date): string {
  const [, count, unit] = /^(\d+)([dwmy])$/.exec(when) ?? [];
  if (count === undefined || unit === undefined) return when;
  const steps = Number(count);
  const step = UNITS[unit as keyof typeof UNITS];
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
  if (step === 'day' || step === 'week')
    return localDay(new Date(year, month, day - steps * (step === 'week' ? 7 : 1)));
  const back = step === 'month' ? new Date(year, month - steps, 1) : new Date(year - steps, month, 1);
  const last = new Date(back.getFullYear(), back.getMonth() + 1, 0).getDate();
  return localDay(new Date(back.getFullYear(), back.getMonth(), Math.min(day, last)));
}

/** When a day, month or year begins by the clock on the wall, in epoch ms; with `isEnd`, when the next one does. */
export function startOf(day: string, isEnd: boolean): number {
  const [year = 0, month, date] = day.split('-').map(Number);
  const more = (precision: number) => (isEnd && day.split('-').length === precision ? 1 : 0);
  return new Date(year + more(1), (month ?? 1) - 1 + more(2), (date ?? 1) + more(3)).getTime();
}

function localDay(date: Date): string {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}
