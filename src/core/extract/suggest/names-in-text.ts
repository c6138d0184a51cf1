import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf } from '../../languages/phrases.ts';
import { isOffice } from '../wire/office-words.ts';
import { type FullNames, nameRuns, withoutOffices } from '../wire/people.ts';
import { sentencesOf } from '../wire/sentences.ts';
import { isOrganisation } from './organisation-words.ts';

/** A name in a text, how often it stands there, and what stands beside it. */
export type NameInText = {
  readonly name: string;
  readonly times: number;
  /** After an office, or before “, the head of …”. */
  readonly isPerson: boolean;
  /** After “in”, “from”, “near” and the like, or before “province”. */
  readonly isPlace: boolean;
  /** The text gives it letters: “Island Water Authority (IWA)”. */
  readonly isShortened: boolean;
};

/** Before a place more often than before anything else. */
const IN: ReadonlySet<string> = new Set(inAllLanguages(({ grammar }) => listOf(grammar)?.beforePlaces));
const ONLY_IN: ReadonlySet<string> = new Set(
  inAllLanguages(({ grammar }) => listOf(grammar)?.onlyBeforePlaces),
);
const PLACE_NOUN = new RegExp(
  `^\\s${anyOf(inAllLanguages(({ names }) => listOf(names)?.placeNouns))}(?!\\p{L})`,
  'u',
);
/** “, 34” and “, a driver” behind a name. */
const DESCRIBED = new RegExp(
  `^, (?:\\p{N}{1,3}|${anyOf([
    ...inAllLanguages(({ grammar }) => listOf(grammar)?.articles),
    ...inAllLanguages(({ grammar }) => listOf(grammar)?.indefinite),
  ])})(?![\\p{L}\\p{N}])`,
  'u',
);
const LONGEST_PARAGRAPH = 20_000;
const MOST_NAMES = 400;

type Counted = { name: string; times: number; persons: number; places: number; isInside: boolean };

/**
 * Collects the names of a text in a script with capitals, those found most often first. A single capitalised word
 * counts only where it does not merely begin a sentence; “Omer” counts for “Abdulkarim Omer”.
 */
export function namesInText(paragraphs: readonly string[], full: FullNames): readonly NameInText[] {
  const counted = new Map<string, Counted>();
  const short = abbreviations(paragraphs);
  for (const paragraph of paragraphs) {
    if (paragraph.length > LONGEST_PARAGRAPH || counted.size > MOST_NAMES) continue;
    for (const sentence of sentencesOf(paragraph)) countNames(sentence, { counted, full, short });
  }
  const shortened = new Set(short.values());
  return [...counted.values()]
    .filter(({ isInside }) => isInside)
    .sort((a, b) => b.times - a.times)
    .map(({ name, times, persons, places }) => ({
      name,
      times,
      isPerson: persons > 0 && !isOrganisation(name),
      isPlace: places > 0 && places * 2 >= times,
      isShortened: shortened.has(name),
    }));
}

type Counting = {
  readonly counted: Map<string, Counted>;
  readonly full: FullNames;
  readonly short: ReadonlyMap<string, string>;
};

function countNames(sentence: string, { counted, full, short }: Counting): void {
  const start = /[\p{L}\p{N}]/u.exec(sentence)?.index ?? 0;
  for (const { name: letters, at } of nameRuns(sentence)) {
    const run = letters + (numberBehind(sentence, letters, at) ?? '');
    for (const name of partsOf(run)) {
      const canonical = canonicalName(name, full, short);
      const known = counted.get(canonical) ?? {
        name: canonical,
        times: 0,
        persons: 0,
        places: 0,
        isInside: false,
      };
      const before = /(\p{L}+)\s$/u.exec(sentence.slice(Math.max(0, at - 20), at))?.[1]?.toLowerCase() ?? '';
      const behind = sentence.slice(at + run.length, at + run.length + 40);
      const isPlace = ONLY_IN.has(before) || PLACE_NOUN.test(behind);
      const isPerson =
        name.includes(' ') && (isIntroduced(run, name, before) || DESCRIBED.test(behind)) && !IN.has(before);
      counted.set(canonical, {
        ...known,
        times: known.times + 1,
        persons: known.persons + (isPerson ? 1 : 0),
        places: known.places + (isPlace ? 1 : 0),
        isInside: known.isInside || at > start || name.includes(' ') || /^\p{Lu}{2,}$/u.test(name),
      });
    }
  }
}

/** “Kurdistan 24”, “Apollo 11”: one word and a short number that counts nothing. */
function numberBehind(sentence: string, name: string, at: number): string | undefined {
  if (name.includes(' ')) return undefined;
  const end = at + name.length;
  return /^ \p{N}{1,2}(?=[\s.,;:!?”"’)»]|$)/u.exec(sentence.slice(end, end + 5))?.[0];
}

/** “US-backed Syrian Democratic Forces” without what backs them; “US Army Colonel Thomas Veale” as two names. */
function partsOf(run: string): readonly string[] {
  const words = run.split(' ').filter((word) => !/^\p{Lu}[\p{L}.]{0,14}-\p{Ll}/u.test(word));
  const whole = words.join(' ');
  const { name, office } = withoutOffices(whole);
  const affiliation = office
    .split(' ')
    .filter((word) => !isOffice(word))
    .join(' ');
  return [name, affiliation].filter((part) => part.length > 1 && !isOffice(part));
}

function isIntroduced(run: string, name: string, before: string): boolean {
  return run !== name || isOffice(before);
}

function canonicalName(name: string, full: FullNames, short: ReadonlyMap<string, string>): string {
  if (name.includes(' ')) return name;
  return short.get(name) ?? full.get(name) ?? name;
}

/** “Syrian Democratic Forces (SDF)”: what a text abbreviates how. */
function abbreviations(paragraphs: readonly string[]): ReadonlyMap<string, string> {
  const short = new Map<string, string>();
  for (const paragraph of paragraphs) {
    if (paragraph.length > LONGEST_PARAGRAPH) continue;
    for (const { index, 1: letters = '' } of paragraph.matchAll(/\s\((\p{Lu}{2,8})\)/gu)) {
      const before = nameRuns(paragraph.slice(Math.max(0, index - 100), index)).at(-1);
      const [name = ''] = before === undefined ? [] : partsOf(before.name);
      const initials = name
        .split(/[\s-]+/u)
        .map((word) => word.charAt(0))
        .join('')
        .toUpperCase();
      if (initials.includes(letters) && !short.has(letters)) short.set(letters, name);
    }
  }
  return short;
}
