import { readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'oxc-parser';
import { allLanguages, inAllLanguages } from '../../src/core/languages/all-languages.ts';
import { listOf } from '../../src/core/languages/language.ts';

/** Words that no list holds by chance: small words, verbs of speech, what bylines begin with, months and days. */
const FREQUENT: ReadonlySet<string> = new Set(
  [
    ...inAllLanguages(({ grammar }) => listOf(grammar)?.articles),
    ...inAllLanguages(({ grammar }) => listOf(grammar)?.ands),
    ...inAllLanguages(({ grammar }) => listOf(grammar)?.openers),
    ...inAllLanguages(({ grammar }) => listOf(grammar)?.prepositions),
    ...inAllLanguages(({ grammar }) => listOf(grammar)?.titleWords),
    ...inAllLanguages(({ reports }) => listOf(listOf(reports)?.speech)?.verbs),
    ...inAllLanguages(({ bylines }) => listOf(bylines)?.leads),
    ...inAllLanguages(({ names }) => listOf(names)?.particles),
    ...inAllLanguages(({ names }) => listOf(names)?.honorifics),
    ...allLanguages.flatMap(({ months, weekdays }) => [
      ...(listOf(months)?.flat() ?? []),
      ...(listOf(weekdays)?.flat() ?? []),
    ]),
  ].filter((word) => /^\p{Script=Latin}{2,}$/u.test(word)),
);
/** So many of them in one literal, or in one array, are a list of them. */
const MANY = 4;
/** Words alone, apart from what parts them. */
const LIST = /^[\p{L}\p{M}’'-]+(?:[\s|,]+[\p{L}\p{M}’'-]+)+$/u;
const OTHER_SCRIPT = /(?!\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})\p{L}/u;
/** What is written in a pattern and is no word. */
const ESCAPES = /\\[pP]\{[^{}]*\}|\\u\{?[\da-fA-F]{1,6}\}?|\\x[\da-fA-F]{2}|\\[a-zA-Z]|\(\?<\w+>/gu;

type Place = { readonly start: number; readonly end: number };
type Text = { readonly place: Place; readonly words: string; readonly isList: boolean };

/**
 * The lists of words of human languages in a file, each with its line: letters of a script that is not Latin, and
 * lists or patterns with several words that are frequent in a language.
 */
export function languageWordsIn(file: string, source = readFileSync(file, 'utf8')): string[] {
  const { program } = parseSync(file, source);
  const passedOver: Place[] = [];
  const texts: Text[] = [];
  const arrays: Place[] = [];
  const passOver = (place: Place) => void passedOver.push(place);
  const note = (place: Place, words: string) =>
    void texts.push({ place, words, isList: words.includes('|') || LIST.test(words.trim()) });
  const ofArray = (place: Place) => void arrays.push(place);
  const ofLiteral = (
    node: Place & { readonly value: unknown; readonly regex?: { readonly pattern: string } },
  ) => {
    if (node.regex) note(node, node.regex.pattern.replace(ESCAPES, ' '));
    else if (typeof node.value === 'string') note(node, node.value);
  };
  const ofTemplate = (node: Place & { readonly value: { readonly cooked: string | null } }) =>
    note(node, (node.value.cooked ?? '').replace(ESCAPES, ' '));
  new Visitor({
    ImportDeclaration: passOver,
    ExportAllDeclaration: passOver,
    TSLiteralType: passOver,
    ArrayExpression: ofArray,
    Literal: ofLiteral,
    TemplateElement: ofTemplate,
  }).visit(program);
  const own = texts.filter(({ place }) => !passedOver.some((other) => isWithin(place, other)));
  const inArrays = arrays.map((place): Text => {
    const words = own.filter((text) => isWithin(text.place, place) && /^\p{L}+$/u.test(text.words));
    return { place, words: words.map((text) => text.words).join(' '), isList: true };
  });
  const found = [...own, ...inArrays].filter(({ words, isList }) => isOfLanguage(words, isList));
  const lines = found.map(({ place, words }) => {
    const line = source.slice(0, place.start).split('\n').length;
    return `${file}:${line}: ${words.trim().replace(/\s+/gu, ' ').slice(0, 60)}`;
  });
  return [...new Set(lines)];
}

function isOfLanguage(words: string, isList: boolean): boolean {
  if (OTHER_SCRIPT.test(words)) return true;
  const each = new Set(words.toLowerCase().match(/[\p{L}\p{M}]+/gu));
  return isList && [...each].filter((word) => FREQUENT.has(word)).length >= MANY;
}

function isWithin(place: Place, other: Place): boolean {
  return other.start <= place.start && place.end <= other.end;
}
