import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { allLanguages } from './all-languages.ts';
import { type Language, listOf } from './language.ts';
import { NOT_YET } from './words.ts';

const FILES = globSync('src/core/languages/*.ts', { ignore: '**/*.test.ts' });
const languages = allLanguages.map((language) => [language.name, language] as const);

/** Every string of a list, however deep. */
function wordsIn(list: unknown): readonly string[] {
  if (typeof list === 'string') return [list];
  if (typeof list !== 'object' || list === null || 'none' in list) return [];
  return Object.values(list).flatMap(wordsIn);
}

/** All that one language needs to be read: what is missing here does not compile. */
const NEW_LANGUAGE: Language = {
  tag: 'art',
  name: 'Made up',
  months: { none: 'months are numbered' },
  otherCalendars: { none: 'dates are Gregorian' },
  seasons: { spring: ['vo'], summer: ['su'], autumn: ['hau'], winter: ['vi'] },
  weekdays: { none: 'days have no names' },
  eras: NOT_YET,
  dates: NOT_YET,
  grammar: NOT_YET,
  page: NOT_YET,
  bylines: NOT_YET,
  reports: NOT_YET,
  figures: NOT_YET,
  publishing: NOT_YET,
  names: NOT_YET,
  telling: { none: 'n-grams know it' },
};

/** What is missing where a list has neither words nor a reason, by its place. */
function gapsIn(list: unknown, place: string): readonly string[] {
  if (typeof list === 'number') return [];
  if (typeof list === 'string') return list === '' ? [place] : [];
  if (typeof list !== 'object' || list === null) return [place];
  if ('none' in list) return typeof list.none === 'string' && /\p{L}/u.test(list.none) ? [] : [place];
  const parts = Object.entries(list);
  return parts.length === 0 ? [place] : parts.flatMap(([name, part]) => gapsIn(part, `${place}.${name}`));
}

describe('allLanguages', () => {
  it('lists every file that stands in the folder', () => {
    const files = FILES.filter(
      (path) => !/all-languages|phrases|list-headings|\/words|-words|\/language\.ts/u.test(path),
    );
    expect(allLanguages.length).toBe(files.length);
    expect(files.length).toBeGreaterThanOrEqual(30);
  });

  it('has each language once', () => {
    expect(new Set(allLanguages.map(({ tag }) => tag)).size).toBe(allLanguages.length);
  });

  it.each(languages)('has of %s every list, or says why not', (_, language) => {
    expect(Object.keys(language).sort()).toEqual(Object.keys(NEW_LANGUAGE).sort());
    expect(gapsIn(language, language.tag)).toEqual([]);
  });

  it.each(languages)(
    'has of %s words as readers compare them: lower case, composed, no stop',
    (_, language) => {
      const { tag, name, ...lists } = language;
      for (const word of wordsIn(lists)) {
        expect(word).toBe(word.toLowerCase().normalize('NFC').trim());
        expect(word).toMatch(/[^\s.]$/u);
        expect(word).not.toMatch(/\s{2}/u);
      }
    },
  );

  it.each(languages)('has of %s no word for two months, or for two days', (_, { months, weekdays }) => {
    for (const list of [months, weekdays]) {
      const words = wordsIn(list);
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    }
  });
});

describe('months', () => {
  /** The repository has Northern Kurdish under the tag of both Kurdish languages. */
  const localeOf = (tag: string) => `${tag === 'kmr' ? 'ku' : tag}-u-ca-gregory`;
  const known = languages.filter(
    ([, { tag, months }]) =>
      listOf(months) && Intl.DateTimeFormat.supportedLocalesOf(localeOf(tag)).length > 0,
  );

  it('are known to the Unicode Common Locale Data Repository in most languages', () => {
    expect(known.length).toBeGreaterThan(30);
  });

  it.each(known)('of %s hold the names that the Common Locale Data Repository has', (_, { tag, months }) => {
    for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(localeOf(tag), { ...options, timeZone: 'UTC' });
      for (const [index, ways] of listOf(months)?.entries() ?? []) {
        const parts = format.formatToParts(Date.UTC(2020, index, 5));
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        expect(ways).toContain(
          name
            .toLowerCase()
            .normalize('NFC')
            .replace(/^d(?:e |[’'])/u, ''),
        );
      }
    }
  });
});
