import { isCredential, isSuffix } from '../../csl/names/name-marks.ts';
import { nameWords, personFromWords } from '../../csl/names/person-words.ts';
import { isFamilyFirst } from '../../csl/names/read-name.ts';
import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import type { CslName } from '../../model/csl-item.ts';
import { mendCapitals } from './capitals.ts';
import { isOrganisation } from './organisations.ts';

const TITLES: ReadonlySet<string> = new Set(inAllLanguages(({ names }) => listOf(names)?.honorifics));
/** Of these, what is shortened before a family name alone too. */
const SHORT: ReadonlySet<string> = new Set(
  inAllLanguages(({ names }) => listOf(names)?.shortTitles).filter((title) => TITLES.has(title)),
);
const MOST_WORDS = 6;

export type NameContext = {
  /** The source says that the name is a person’s. */
  readonly isPerson?: boolean;
  /** The language of the source. */
  readonly language?: string | undefined;
};

/**
 * One name of a credit as CSL has it. What cannot be parted is kept whole as `literal`: organisations,
 * single words, names written family first (Chinese, Japanese, Korean, Vietnamese, and Hungarian in a Hungarian source).
 * Titles and degrees are left out; Jr. and III are the suffix.
 *
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#name-fields
 */
export function nameFrom(text: string, { isPerson = false, language }: NameContext = {}): CslName {
  const whole = mendCapitals(text.trim().replace(/\s+/gu, ' '));
  if (isOrganisation(whole, { isPerson }) || isFamilyFirst(whole)) return { literal: whole };
  const { words, suffix } = withoutTitles(whole.split(' '));
  if (words.length < 2 || words.length > MOST_WORDS || /^hu\b/iu.test(language ?? '')) {
    return { literal: words.join(' ') || whole };
  }
  const name = personFromWords(nameWords(words.join(' ')));
  return name === undefined ? { literal: whole } : { ...name, ...(suffix !== undefined && { suffix }) };
}

function withoutTitles(all: readonly string[]): { words: readonly string[]; suffix?: string } {
  let first = 0;
  let end = all.length;
  while (end - first > 2 && isTitle(all[first] ?? '')) first += 1;
  if (end - first === 2 && isShortTitle(all[first] ?? '')) first += 1;
  while (end - first > 2 && isCapitals(all[end - 1]) && isCredential((all[end - 1] ?? '').replace(',', '')))
    end -= 1;
  const last = all[end - 1] ?? '';
  const hasSuffix = end - first > 2 && isSuffix(last);
  const words = all.slice(first, hasSuffix ? end - 1 : end).map((word) => word.replace(/,$/u, ''));
  return hasSuffix ? { words, suffix: last } : { words };
}

function isCapitals(word = ''): boolean {
  return !/\p{Ll}{3}/u.test(word) && /\p{Lu}/u.test(word);
}

function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase().replace(/\.$/u, ''));
}

function isShortTitle(word: string): boolean {
  return SHORT.has(word.toLowerCase().replace(/\.$/u, ''));
}
