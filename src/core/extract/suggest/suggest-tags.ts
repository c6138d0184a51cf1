import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf } from '../../languages/phrases.ts';
import type { Quotation, TagSuggestion } from '../../model/reading.ts';
import { fullNamesIn } from '../wire/people.ts';
import { readablePart } from '../wire/readable-part.ts';
import { baseLanguage } from './base-language.ts';
import { calendarWords } from './calendar-words.ts';
import { countryNames } from './country-names.ts';
import { kindOfName, type NameEvidence } from './kind-of-name.ts';
import { namesInText } from './names-in-text.ts';
import { isOfThings, isOrganisation } from './organisation-words.ts';

/** What tags are suggested from. */
export type TagSource = {
  readonly paragraphs: readonly string[];
  /** The page’s own, best first. */
  readonly keywords?: readonly string[] | undefined;
  /** A BCP 47 tag. */
  readonly language?: string | undefined;
  /** Of the dateline. */
  readonly place?: string | undefined;
  readonly quotations?: readonly Quotation[] | undefined;
};

const MOST_KEYWORDS = 10;
const MOST = 24;
/** In German every noun has a capital, so that a single word tells nothing by it. */
const CAPITAL_NOUNS = new Set(['de', 'lb']);
const LONGEST_NAME = 60;

/**
 * Names that may serve as tags: the page’s own keywords first, then people, organisations, places and other names in
 * the text, those found most often first. Scripts without capitals give who is quoted and countries. Nothing is
 * applied by itself.
 */
export function suggestTags(source: TagSource): TagSuggestion[] {
  const { keywords = [], language } = source;
  const paragraphs = readablePart(source.paragraphs);
  const countries = countryNames(language);
  const speakers = speakersOf(source);
  const full = fullNamesIn(paragraphs);
  const names = namesInText(paragraphs, full);
  const evidence: NameEvidence = {
    countries,
    people: new Set([...speakers, ...names.filter(({ isPerson }) => isPerson).map(({ name }) => name)]),
    places: new Set([
      ...placesOf(source.place),
      ...names.filter(({ isPlace, isPerson }) => isPlace && !isPerson).map(({ name }) => name),
    ]),
    shortened: new Set(names.filter(({ isShortened }) => isShortened).map(({ name }) => name)),
  };
  const inText = [
    ...speakers,
    ...placesOf(source.place),
    ...names.map(({ name }) => name),
    ...countriesIn(source),
  ];
  return unlike([
    ...keywords.slice(0, MOST_KEYWORDS).map((name) => tag(name, 'keywords', evidence)),
    ...inText
      .map((name) => tag(name, 'text', evidence))
      .filter((suggestion) => isTelling(suggestion, language)),
  ]).slice(0, MOST);
}

function tag(name: string, from: TagSuggestion['from'], evidence: NameEvidence): TagSuggestion {
  return { name, kind: kindOfName(name, evidence), from };
}

/** Those who are quoted by name; “police” and “a resident” are no names. */
function speakersOf({ quotations = [] }: TagSource): readonly string[] {
  const named = quotations.flatMap(({ speaker, confidence }) =>
    speaker !== undefined && confidence !== 'suggested' && isPersonName(speaker) ? [speaker] : [],
  );
  return [...new Set(named)];
}

function isPersonName(name: string): boolean {
  const words = name.split(' ');
  if (words.length > 5 || isOrganisation(name)) return false;
  if (!/[\p{Lu}\p{Ll}]/u.test(name)) return words.length <= 4;
  return words.length > 1 && /^\p{Lu}/u.test(words[0] ?? '') && /^\p{Lu}/u.test(words.at(-1) ?? '');
}

/** “BEIRUT/DAMASCUS” and “PORT CARROW” as places are written in a text. */
function placesOf(place: string | undefined): readonly string[] {
  return (place ?? '')
    .split('/')
    .map((part) => (part.split(',')[0] ?? '').trim())
    .filter((part) => part.length > 1)
    .map((part) => (/\p{Ll}/u.test(part) ? part : titleCase(part)));
}

function titleCase(capitals: string): string {
  return capitals.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });
}

const UNCASED = /[\p{Script=Arabic}\p{Script=Han}\p{Script=Hebrew}\p{Script=Hiragana}\p{Script=Hangul}]/u;
const MOST_SCANNED = 50_000;

/** Countries named in a text in a script without capitals. */
function countriesIn({ paragraphs, language }: TagSource): readonly string[] {
  const text = paragraphs.join('\n').slice(0, MOST_SCANNED);
  return [...countryNames(language)].filter(
    (name) => UNCASED.test(name) && name.length > 1 && text.includes(name),
  );
}

function isTelling({ name, kind }: TagSuggestion, language: string | undefined): boolean {
  const [first = ''] = name.split(' ');
  if (name.length > LONGEST_NAME || isOfThings(name)) return false;
  if (calendarWords(language).has(first.toLowerCase())) return false;
  if (kind !== 'topic' || name.includes(' ')) return true;
  if (CAPITAL_NOUNS.has(baseLanguage(language) ?? '')) return false;
  return !isOfCountry(name, countryNames(language));
}

const OF_COUNTRY = new RegExp(
  `^(\\p{Lu}\\p{Ll}{2,})${anyOf(inAllLanguages(({ names }) => listOf(names)?.demonymEndings))}$`,
  'u',
);

/** “Syrian”, “Europeans”: said of a country or its people, and no name of its own. */
function isOfCountry(name: string, countries: ReadonlySet<string>): boolean {
  const stem = OF_COUNTRY.exec(name)?.[1];
  if (stem === undefined) return false;
  const root = stem.slice(0, Math.max(4, stem.length - 2));
  return root.length >= 4 && [...countries].some((country) => country.startsWith(root));
}

function unlike(suggestions: readonly TagSuggestion[]): readonly TagSuggestion[] {
  const known = new Map<string, TagSuggestion>();
  for (const suggestion of suggestions) {
    const key = suggestion.name.normalize('NFC').toLowerCase();
    if (!known.has(key)) known.set(key, suggestion);
  }
  return [...known.values()];
}
