import { titleWords } from '../csl/title-words.ts';
import type { CslItem, CslName } from '../model/csl-item.ts';
import { hasDeskEditor } from '../model/desk-editor.ts';
import { partialDateFromCsl } from '../model/partial-date.ts';
import { type Said, said } from '../said/said.ts';
import { chineseSurname } from './chinese-surnames.ts';
import { spokenWords } from './spoken-words.ts';
import { transliterate } from './transliterate.ts';

/** What a word of a pattern gives for an item. Words are parted by spaces, which the finished key drops. */
export type CitekeyPart = {
  /** What it does, as a line of help. */
  readonly help: Said;
  /** What numbers in brackets mean, in order, with what they are if left out. */
  readonly numbers: readonly (readonly [name: string, usual: number])[];
  /** True if it tells works apart: a key with none of these names the type of the item as well. */
  readonly tellsWorks: boolean;
  readonly value: (csl: CslItem, numbers: readonly number[]) => string;
};

/** The words of the pattern language, in small letters. @see https://retorque.re/zotero-better-bibtex/citing/ */
export const CITEKEY_PARTS: ReadonlyMap<string, CitekeyPart> = new Map(
  Object.entries({
    auth: part(
      said('citekey.part-auth', {}),
      [
        ['letters', 0],
        ['author', 1],
      ],
      (csl, [letters = 0, author = 1]) => cut(familyNames(csl)[author - 1] ?? '', letters),
    ),
    authors: part(
      said('citekey.part-authors', {}),
      [
        ['authors', 0],
        ['letters', 0],
      ],
      (csl, [count = 0, letters = 0]) => {
        const names = familyNames(csl);
        const shown = count === 0 ? names : names.slice(0, count);
        const more = shown.length < names.length ? ['EtAl'] : [];
        return [...shown.map((name) => cut(name, letters)), ...more].join(' ');
      },
    ),
    authorsalpha: part(said('citekey.part-authorsalpha', {}), [], (csl) => {
      const names = familyNames(csl);
      if (names.length === 1) return cut(names[0] ?? '', 3);
      return names
        .slice(0, names.length > 4 ? 3 : 4)
        .map((name) => cut(name, 1))
        .join('');
    }),
    shorttitle: part(
      said('citekey.part-shorttitle', {}),
      [
        ['words', 3],
        ['capitals', 0],
      ],
      (csl, [words = 3, capitals = 0]) => shortTitle(csl, words, capitals),
    ),
    veryshorttitle: part(
      said('citekey.part-veryshorttitle', {}),
      [
        ['words', 1],
        ['capitals', 0],
      ],
      (csl, [words = 1, capitals = 0]) => shortTitle(csl, words, capitals),
    ),
    title: part(said('citekey.part-title', {}), [], (csl) =>
      (csl.title ?? '')
        .replace(/<[^<>]*>/g, '')
        .split(/\s+/u)
        .map(transliterate)
        .map(capitalise)
        .join(' '),
    ),
    journal: part(said('citekey.part-journal', {}), [], (csl) =>
      words(csl['container-title-short'] ?? csl.journalAbbreviation ?? csl['container-title'] ?? ''),
    ),
    publisher: part(said('citekey.part-publisher', {}), [], (csl) => words(csl.publisher ?? '')),
    year: {
      ...part(said('citekey.part-year', {}), [], (csl) => String(dateOf(csl)?.year ?? '')),
      tellsWorks: false,
    },
    month: {
      ...part(said('citekey.part-month', {}), [], (csl) => twoFigures(dateOf(csl)?.month)),
      tellsWorks: false,
    },
    day: {
      ...part(said('citekey.part-day', {}), [], (csl) => twoFigures(dateOf(csl)?.day)),
      tellsWorks: false,
    },
    type: { ...part(said('citekey.part-type', {}), [], (csl) => transliterate(csl.type)), tellsWorks: false },
  }),
);

/** What a word after a dot does to the text before it. */
export const CITEKEY_FILTERS: ReadonlyMap<string, (text: string) => string> = new Map(
  Object.entries({
    lower: (text: string) => text.toLowerCase(),
    upper: (text: string) => text.toUpperCase(),
    abbr: (text: string) =>
      text
        .split(' ')
        .map((word) => cut(word, 1))
        .join(''),
    condense: (text: string) => text.replaceAll(' ', ''),
    capitalize: (text: string) => text.split(' ').map(capitalise).join(' '),
    clean: (text: string) => text.split(' ').map(transliterate).join(' '),
  }),
);

function part(help: Said, numbers: CitekeyPart['numbers'], value: CitekeyPart['value']): CitekeyPart {
  return { help, numbers, value, tellsWorks: true };
}

/** An editing credit of a news report names no author. */
function familyNames(csl: CslItem): string[] {
  const names = csl.author ?? (hasDeskEditor(csl) ? undefined : csl.editor) ?? [];
  return names.map((name) => {
    const { read, rest } = chineseSurname(familyOf(name));
    return read + transliterate(rest);
  });
}

function familyOf(name: CslName): string {
  if (name.literal !== undefined) return name.literal;
  return [name['non-dropping-particle'], name.family ?? name.given].filter(Boolean).join('');
}

function shortTitle(csl: CslItem, count: number, capitals: number): string {
  const meant = titleWords(csl.title ?? '')
    .flatMap(spokenWords)
    .map(transliterate)
    .filter((word) => word !== '');
  return meant
    .slice(0, count)
    .map((word, index) => (index < capitals ? capitalise(word) : word))
    .join(' ');
}

function words(text: string): string {
  return text.split(/\s+/u).map(transliterate).join(' ');
}

function dateOf(csl: CslItem) {
  return partialDateFromCsl(csl.issued);
}

function twoFigures(value: number | undefined): string {
  return value === undefined ? '' : String(value).padStart(2, '0');
}

function cut(text: string, letters: number): string {
  return letters === 0 ? text : text.slice(0, letters);
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
