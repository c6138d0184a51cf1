import { allLanguages } from '../../languages/all-languages.ts';
import { listOf, type OtherCalendar } from '../../languages/language.ts';
import type { Words } from '../../languages/words.ts';

/** A month by its number, from 1, in the calendar that its name belongs to. */
export type Month = { readonly number: number; readonly calendar: 'gregorian' | OtherCalendar };

/** What a word means in a date; one word may mean several things. */
export type CalendarWord = {
  readonly month?: Month;
  /** 1 to 4 from spring, as CSL counts them. */
  readonly season?: number;
  readonly isWeekday?: true;
};

type Vocabulary = {
  readonly exact: ReadonlyMap<string, CalendarWord>;
  /** Without accents, where that is no other word. */
  readonly plain: ReadonlyMap<string, CalendarWord>;
};
let vocabulary: Vocabulary | undefined;

/**
 * What a word, or several with one space between them, means in a date in any language: a month, a season, a day of
 * the week. Case, accents, full stops, apostrophes and hyphens are no matter. A word that two languages use otherwise is that of the one
 * which stands first among all.
 */
export function calendarWord(written: string): CalendarWord | undefined {
  vocabulary ??= vocabularyOf();
  const word = folded(written);
  return vocabulary.exact.get(word) ?? vocabulary.plain.get(withoutAccents(word));
}

/** The month that a name in any language means, as it is spelt; a name of two words is parted by one space. */
export function monthNamed(name: string): Month | undefined {
  vocabulary ??= vocabularyOf();
  return vocabulary.exact.get(name.toLowerCase().normalize('NFC'))?.month;
}

function vocabularyOf(): Vocabulary {
  const exact = new Map<string, CalendarWord>();
  const note = (lists: readonly Words[] | undefined, meaningAt: (index: number) => CalendarWord) => {
    for (const [index, written] of lists?.entries() ?? []) {
      for (const word of written.map(folded)) exact.set(word, { ...meaningAt(index), ...exact.get(word) });
    }
  };
  for (const { months } of allLanguages)
    note(listOf(months), (index) => ({ month: { number: index + 1, calendar: 'gregorian' } }));
  for (const { seasons, otherCalendars, weekdays } of allLanguages) {
    const { spring = [], summer = [], autumn = [], winter = [] } = listOf(seasons) ?? {};
    note([spring, summer, autumn, winter], (index) => ({ season: index + 1 }));
    note(listOf(otherCalendars)?.['solar-hijri'], (index) => ({
      month: { number: index + 1, calendar: 'solar-hijri' },
    }));
    note(listOf(weekdays), () => ({ isWeekday: true }));
  }
  const plain = [...exact].reverse().map(([word, meaning]) => [withoutAccents(word), meaning] as const);
  return { exact, plain: new Map(plain) };
}

function folded(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[.'’׳״-]/gu, '')
    .replaceAll('i\u0307', 'i');
}

function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('ı', 'i')
    .normalize('NFC');
}
