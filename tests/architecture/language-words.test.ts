import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { languageWordsIn } from './language-words-in.ts';

/** What to do about words that are found: said where the test fails. */
const INSTEAD =
  'words of a language stand in its file in src/core/languages (a new kind of list: a field of its type), and are taken from there by inAllLanguages';

/** Letters and words that are no list of words of a language, each with what they are. */
const ALLOWED = [
  // Names: of outlets, agencies, networks, families, and given names that begin with the Arabic “and”.
  /^src\/core\/cite\/check\/known-outlets\.ts|^src\/core\/citekey\/chinese-surnames\.ts/u,
  /^src\/core\/extract\/(?:article\/is-caption|fields\/kind-of-outlet|names\/(?:agencies|platforms|split-names)|wire\/told-outlets)\.ts/u,
  // Forms of datelines by the agencies that have them.
  /^src\/core\/extract\/wire\/dateline\.ts/u,
  // Letters of scripts, and how they are spelt, folded, counted with or told apart.
  /^src\/core\/citekey\/(?:transliterate|japanese-syllables|indic-vowels)\.ts|^src\/core\/search\/fold\.ts/u,
  /^src\/core\/cite\/output\/latex\.ts|^src\/core\/extract\/suggest\/detect-language\.ts:\d+: \[/u,
  // The signs of dates and numbers in East Asia.
  /^src\/core\/csl\/dates\/(?:date-members|date-tokens|read-date|written-date)\.ts:\d+: [^a-z]*(?:year|month|day|$)/u,
  /^src\/core\/extract\/wire\/no-figure\.ts:\d+: \^\[年月日\]/u,
  /^src\/core\/search\/numbers\.ts/u,
  // The grammar of one language, in a file of its own: what is written onto an Arabic word, who speaks in Chinese and
  // Japanese, apostrophes and the capitals of titles in English.
  /^src\/core\/search\/arabic-(?:article|forms)\.ts|^src\/core\/extract\/wire\/han-attribution\.ts/u,
  /^src\/core\/csl\/quotation-marks\.ts|^src\/core\/search\/spellings\.ts/u,
  /^src\/core\/cite\/rules\/(?:final-stop|fixed-case|short-title|title-case)\.ts/u,
  // What the checks know of English titles and names.
  /^src\/core\/cite\/check\/(?:doubtful-title|name-words|sentence-case)\.ts/u,
  // Codes of languages, countries and domains.
  /^src\/core\/(?:cite\/check\/doubtful-letters|cite\/output\/script-of|csl\/dates\/day-order|extract\/fields\/outlet-names)\.ts/u,
  /^src\/core\/exchange\/bibtex\/languages\.ts|^src\/core\/extract\/suggest\/calendar-words\.ts/u,
  // Technical words: tags, types, columns, variables of CSL, classes of elements, operators of queries.
  /^src\/core\/exchange\/(?:bibtex\/tidy-fields|cff|csv|marcxml|mods|nbib|ovid|refworks|ris|word|wos)|plain-field-names\.ts/u,
  /^src\/core\/(?:model\/csl-item|cite\/rules\/missing-title|csl\/work-keys|search\/query-operators)\.ts/u,
  /^src\/core\/extract\/(?:article\/(?:junk-name|standfirst-of)|page\/(?:apart|page-lines|page-statements)|pdf\/running-lines)\.ts/u,
];

const files = globSync(['src/core/**/*.ts'], {
  ignore: ['**/*.test.*', '**/*.d.ts', '**/testing/**', 'src/core/languages/**'],
}).sort();

describe('lists of words of languages', () => {
  it('stand in src/core/languages and nowhere else in core', () => {
    expect(files.length).toBeGreaterThan(300);
    const found = files.flatMap((file) => languageWordsIn(file));
    const strange = found.filter((each) => !ALLOWED.some((allowed) => allowed.test(each)));
    expect(strange, INSTEAD).toEqual([]);
  });

  it('are still where they are allowed', () => {
    const found = files.flatMap((file) => languageWordsIn(file));
    expect(ALLOWED.filter((allowed) => !found.some((each) => allowed.test(each)))).toEqual([]);
  });

  it.each([
    ['a pattern of another script', 'const NAMED = /^(?:автор|журналист)$/u'],
    ['letters of another script in a template', "const SAID = new RegExp(`قال|قالت`, 'u')"],
    ['small words of several languages', 'const INNER = /(?:de|van|von|der|ibn)/u'],
    ['months', "const MONTHS = ['january', 'february', 'march', 'april', 'may']"],
    ['verbs of speech', "const VERBS = new Set('said told wrote added sagte'.split(' '))"],
    ['days in a pattern', 'const DAY = /^(?:montag|dienstag|mittwoch|donnerstag)/iu'],
  ])('are noticed: %s', (_, source) => {
    expect(languageWordsIn('src/core/extract/x.ts', source)).toHaveLength(1);
  });

  it.each([
    ['scripts by name', 'const HAN = /[\\p{Script=Han}\\p{Script=Hangul}]/u'],
    [
      'a sentence for developers',
      "throw new Error('The page of this file is in no list that it could be from.')",
    ],
    ['an import', "import { a } from './von-der-van-de.ts'"],
    ['technical words', "const BLOCKS = new Set('article aside body figure form header'.split(' '))"],
    ['a comment', '// „Von“, “By”, «Автор»'],
  ])('are not %s', (_, source) => {
    expect(languageWordsIn('src/core/extract/x.ts', source)).toEqual([]);
  });
});
