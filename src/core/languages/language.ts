import type { BylineWords } from './byline-words.ts';
import type { DateWords } from './date-words.ts';
import type { EraWords } from './era-words.ts';
import type { FigureWords } from './figure-words.ts';
import type { GrammarWords } from './grammar-words.ts';
import type { NameWords } from './name-words.ts';
import type { PageWords } from './page-words.ts';
import type { PublishingWords } from './publishing-words.ts';
import type { ReportWords } from './report-words.ts';
import type { TellingWords } from './telling-words.ts';
import type { NoList, Words } from './words.ts';

/** The ways of writing each month, from January: its name first, then other forms of it and what shortens it. */
export type MonthNames = readonly [
  january: Words,
  february: Words,
  march: Words,
  april: Words,
  may: Words,
  june: Words,
  july: Words,
  august: Words,
  september: Words,
  october: Words,
  november: Words,
  december: Words,
];

/** The ways of writing each season of the year. */
export type SeasonNames = {
  readonly spring: Words;
  readonly summer: Words;
  readonly autumn: Words;
  readonly winter: Words;
};

/** The ways of writing each day of the week, from Monday as ISO 8601 has it. */
export type WeekdayNames = readonly [
  monday: Words,
  tuesday: Words,
  wednesday: Words,
  thursday: Words,
  friday: Words,
  saturday: Words,
  sunday: Words,
];

/** A calendar besides the Gregorian one, whose months stand in the order of its own year. */
export type OtherCalendar = 'solar-hijri';

/**
 * The words of one language that readers know things by: a month, a credit, a notice. Words only, no rules; a reader
 * builds what it looks for out of the lists of all languages.
 *
 * Every language has every list, or says why it has none.
 */
export type Language = {
  /** BCP 47: the shortest tag of the language, without a region. */
  readonly tag: string;
  /** In English. */
  readonly name: string;
  /** Genitives stand beside nominatives, because dates are written with them. */
  readonly months: MonthNames | NoList;
  /** The months of calendars besides the Gregorian one in which dates are written. */
  readonly otherCalendars: Readonly<Record<OtherCalendar, MonthNames>> | NoList;
  readonly seasons: SeasonNames | NoList;
  readonly weekdays: WeekdayNames | NoList;
  readonly eras: EraWords | NoList;
  readonly dates: DateWords | NoList;
  readonly grammar: GrammarWords | NoList;
  readonly page: PageWords | NoList;
  readonly bylines: BylineWords | NoList;
  readonly reports: ReportWords | NoList;
  readonly figures: FigureWords | NoList;
  readonly publishing: PublishingWords | NoList;
  readonly names: NameWords | NoList;
  readonly telling: TellingWords | NoList;
};

/** A list, or `undefined` where there is none. */
export function listOf<T extends object>(list: T | NoList | undefined): T | undefined {
  return list === undefined || 'none' in list ? undefined : list;
}

/** The words of a text that parts them by white space. */
export function words(text: string): Words {
  return text.trim().split(/\s+/u);
}

/** The phrases of a text that parts them by bars between spaces. */
export function phrases(text: string): Words {
  return text.split(/\s\|\s/u).map((phrase) => phrase.trim().replace(/\s+/gu, ' '));
}
