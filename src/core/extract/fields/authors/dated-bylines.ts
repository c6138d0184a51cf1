import { monthNamed } from '../../../csl/dates/calendar-words.ts';
import { findWrittenDate } from '../../../csl/dates/written-date.ts';
import { allLanguages, inAllLanguages } from '../../../languages/all-languages.ts';
import { listOf } from '../../../languages/language.ts';
import { anyOf } from '../../../languages/phrases.ts';
import { BY } from '../../names/leads.ts';
import { looksLikePerson } from '../../names/person-likeness.ts';
import { plainOf } from '../../names/plain-of.ts';
import { splitNames } from '../../names/split-names.ts';
import type { PageLine } from '../../page/page-lines.ts';
import type { Byline } from './byline.ts';

const LONGEST = 120;
const BY_AFTER = new RegExp(`(?<=[\\s|,–—-])${BY}\\s(?=\\S)`, 'iu');
const DURATION = anyOf(inAllLanguages(({ dates }) => listOf(dates)?.durations));
/** “3 hours ago” */
const SPAN = new RegExp(`\\d\\s?${DURATION}(?!\\p{L})`, 'iu');
/** What stands before a date and is no sentence. */
const ABOUT_DATES: ReadonlySet<string> = new Set([
  ...inAllLanguages(({ page }) => listOf(page)?.timeWords),
  ...inAllLanguages(({ dates }) => listOf(dates)?.durations),
  ...inAllLanguages(({ dates }) => listOf(dates)?.ago),
  ...allLanguages.flatMap(({ weekdays }) => listOf(weekdays)?.flat() ?? []),
]);
const HANDLE = /^(?<name>[\p{L}\p{M}.'’ -]{5,50}?)\s?[,|–—-]?\s?\(?@(?<handle>\w{3,30})\)?$/u;

/** Bylines that follow a date: “Posted on 3 May 2019 by Ana Ruiz”, and names with an account that is theirs. */
export function datedBylines(lines: readonly PageLine[], language: string | undefined): readonly Byline[] {
  return lines.flatMap(({ text, isApart }): readonly Byline[] => {
    if (isApart || text.length > LONGEST) return [];
    const written = afterDate(text) ?? besideAccount(text);
    const names = written === undefined ? [] : splitNames(written, { language });
    return names.length === 0
      ? []
      : [{ names, rule: 'dated-byline', confidence: 'likely', raw: text, isExplicit: true }];
  });
}

function afterDate(text: string): string | undefined {
  const match = BY_AFTER.exec(text);
  if (!match) return undefined;
  const before = text.slice(0, match.index);
  const words = (before.match(/\p{L}{3,}/gu) ?? []).filter(
    (word) => monthNamed(word) === undefined && !ABOUT_DATES.has(word.toLowerCase()),
  );
  const isDated = findWrittenDate(before, 'day-first') !== undefined || SPAN.test(before);
  return isDated && words.length === 0 ? text.slice(match.index) : undefined;
}

/** “Ana Ruiz, @ana_ruiz”: the account says by its letters whose it is. */
function besideAccount(text: string): string | undefined {
  const { name = '', handle = '' } = HANDLE.exec(text)?.groups ?? {};
  const [person, ...others] = splitNames(name);
  if (!person || others.length > 0 || !looksLikePerson(person)) return undefined;
  const account = plainOf(handle);
  const parts = [person.family, person.given].map((part) => plainOf(part ?? ''));
  return parts.some((part) => part.length >= 4 && account.includes(part)) ? name : undefined;
}
