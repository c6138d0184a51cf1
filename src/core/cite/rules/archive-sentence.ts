import type { ArchivedCopy } from '../../csl/archived-copy/archived-copy-of.ts';
import { ARCHIVE_WORDS, type ArchiveWords, archiveWordsOf } from '../../languages/archive-words.ts';
import { formatPartialDate, type PartialDate } from '../../model/partial-date.ts';

/**
 * What is said of an archived copy in the language of a bibliography, in lower case and without a stop: “archived
 * February 14, 2019, at Internet Archive, https://…”. English where a language has no words for it.
 *
 * @param locale BCP 47
 */
export function archiveSentence(copy: ArchivedCopy, locale: string): string {
  const { sentence, on } = wordsOf(locale);
  const values: Readonly<Record<string, string | undefined>> = {
    date: copy.date && `${on?.[precisionOf(copy.date)] ?? ''}${dateInWords(copy.date, locale)}`,
    name: copy.name,
    url: copy.url,
  };
  const filled = (text: string) =>
    text.replace(/\{(date|name|url)\}/gu, (_, key: string) => values[key] ?? '');
  return filled(
    sentence.replace(/\[([^[\]{}]*)\{(date|name)\}([^[\]{}]*)\]/gu, (_, before, key: string, after) =>
      values[key] === undefined ? '' : `${before}{${key}}${after}`,
    ),
  ).trim();
}

/** The same as a sentence of its own: with a capital, and still without a stop. */
export function archiveSentenceAlone(copy: ArchivedCopy, locale: string): string {
  const text = archiveSentence(copy, locale);
  const [first = ''] = text;
  return `${first.toLocaleUpperCase(locale)}${text.slice(first.length)}`;
}

/** “Original work published”, in lower case. */
export function originalWorkPublished(locale: string): string {
  return wordsOf(locale).original ?? ARCHIVE_WORDS.en?.original ?? '';
}

function wordsOf(locale: string): ArchiveWords {
  return archiveWordsOf(locale) ?? ARCHIVE_WORDS.en ?? { sentence: '{url}' };
}

function precisionOf({ month, day }: PartialDate): 0 | 1 | 2 {
  if (day !== undefined) return 0;
  return month === undefined ? 2 : 1;
}

/** Gregorian, with the figures that styles print; as ISO 8601 in a language whose dates nobody here can write. */
function dateInWords(date: PartialDate, locale: string): string {
  const tag = tagOfDates(locale);
  if (Intl.DateTimeFormat.supportedLocalesOf(tag).length === 0) return formatPartialDate(date);
  const { year, month = 1, day = 1 } = date;
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  return new Intl.DateTimeFormat(tag, {
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
    year: 'numeric',
    ...(date.month !== undefined && { month: 'long' }),
    ...(date.day !== undefined && { day: 'numeric' }),
  }).format(at);
}

/** The tag by which dates of a language are known; those of an English sentence are English. */
function tagOfDates(locale: string): string {
  if (archiveWordsOf(locale) === undefined) return 'en-US';
  return locale === 'kmr' ? 'ku' : locale;
}
