import { allLanguages } from '../../languages/all-languages.ts';
import { listOf, type MonthNames, type OtherCalendar } from '../../languages/language.ts';

/** A month by its number, from 1, in the calendar that its name belongs to. */
export type Month = { readonly number: number; readonly calendar: 'gregorian' | OtherCalendar };

const MONTHS = monthsByName();

/**
 * The month that a name in any language means; a name of two words is parted by one space. A name that is another
 * month’s in another language is that of the language that stands first among all.
 */
export function monthNamed(name: string): Month | undefined {
  return MONTHS.get(name.toLowerCase().normalize('NFC'));
}

function monthsByName(): ReadonlyMap<string, Month> {
  const months = new Map<string, Month>();
  const add = (names: MonthNames | undefined, calendar: Month['calendar']) => {
    for (const [index, ways] of names?.entries() ?? []) {
      for (const way of ways) if (!months.has(way)) months.set(way, { number: index + 1, calendar });
    }
  };
  for (const language of allLanguages) add(listOf(language.months), 'gregorian');
  for (const { otherCalendars } of allLanguages) add(listOf(otherCalendars)?.['solar-hijri'], 'solar-hijri');
  return months;
}
