import { anyOf, withCapitals } from '../../languages/phrases.ts';
import type { Figure } from '../../model/reading.ts';
import { baseLanguage } from '../suggest/base-language.ts';
import { countedIn } from './counted.ts';
import { SIGN, unitAt } from './figure-unit.ts';
import { ABOUT, figureWords, SCALES } from './figure-words.ts';
import { isNoFigure } from './no-figure.ts';
import { type DecimalMark, readNumber } from './read-number.ts';

const LONGEST_PARAGRAPH = 20_000;
const MOST_FIGURES = 500;

/** A space parts thousands only where the comma is the decimal mark: “400 737 Max jets” are 400. */
const numberWith = (marks: string) =>
  `\\p{N}{1,15}(?:[.,٬٫\u00A0\u202F’${marks}]\\p{N}{1,3}){0,6}(?![\\p{N}])`;
const TO = `(?:\\s?[–—-]\\s?|\\s${anyOf(figureWords(({ upTo }) => upTo))}\\s)`;
const patternsWith = (number: string) => ({
  figure: new RegExp(`(?<sign>${SIGN}\\s?)?(?<number>${number})`, 'gu'),
  otherEnd: new RegExp(`^${TO}(?:${SIGN}\\s?)?(?<number>${number})`, 'u'),
});
const PATTERNS = { '.': patternsWith(numberWith('')), ',': patternsWith(numberWith(' ')) };
const SCALE_WORDS = [...SCALES.keys()];
/** Of these, what is written right behind a number; with a full stop; and where no spaces are written. */
const LETTERS = anyOf(SCALE_WORDS.filter((word) => /^[a-z]{1,2}$/u.test(word)));
const SHORTENED = anyOf(
  figureWords(({ abbreviations }) => abbreviations)
    .filter((word) => SCALES.has(word))
    .map(withCapitals),
);
const UNSPACED = anyOf(SCALE_WORDS.filter((word) => /^\p{Script=Han}$/u.test(word)));
const SCALE = new RegExp(
  `^(?:\\s?${LETTERS}(?![\\p{L}\\p{N}])|[-\\s\\u00A0](?<word>\\p{L}{2,12})(?:(?<=${SHORTENED})\\.)?|(?<han>${UNSPACED}))`,
  'u',
);

type Found = Omit<Figure, 'paragraph'>;

/** Finds the numbers that a text states of something: sums, shares, measures and counts. */
export function readFigures(paragraphs: readonly string[], language: string | undefined): readonly Figure[] {
  const habit = { decimal: decimalMarkOf(language), language: baseLanguage(language) };
  const figures: Figure[] = [];
  paragraphs.forEach((text, paragraph) => {
    if (text.length > LONGEST_PARAGRAPH || figures.length >= MOST_FIGURES) return;
    figures.push(...figuresIn(text, habit).map((found) => ({ paragraph, ...found })));
  });
  return figures.slice(0, MOST_FIGURES);
}

type Habit = { readonly decimal: DecimalMark; readonly language: string | undefined };

function figuresIn(text: string, habit: Habit): readonly Found[] {
  const figures: Found[] = [];
  let read = 0;
  for (const match of text.matchAll(PATTERNS[habit.decimal].figure)) {
    if (match.index < read) continue;
    const figure = figureAt(text, match, habit);
    if (!figure) continue;
    figures.push(figure);
    read = figure.end;
  }
  return figures;
}

function decimalMarkOf(language: string | undefined): DecimalMark {
  try {
    const parts = new Intl.NumberFormat(baseLanguage(language) ?? 'en').formatToParts(1.5);
    return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
  } catch {
    return '.';
  }
}

function figureAt(text: string, match: RegExpExecArray, { decimal, language }: Habit): Found | undefined {
  const { sign, number = '' } = match.groups ?? {};
  const at = match.index;
  const amount = amountAt(text, at + match[0].length, number, decimal);
  if (!amount) return undefined;
  const about = ABOUT.exec(text.slice(Math.max(0, at - 30), at))?.[1];
  const unit = unitAt(text, { start: at, end: amount.end, sign });
  const hasUnit = unit.name !== undefined || amount.isScaled;
  if (isNoFigure(text, { at, end: amount.end, number, hasUnit, isAbout: about !== undefined }))
    return undefined;
  const end = amount.end + unit.length;
  const counts = countedIn(text.slice(end, end + 120), { hasUnit: unit.name !== undefined, language });
  if (!hasUnit && counts === undefined && about === undefined) return undefined;
  const start = about === undefined ? at : text.lastIndexOf(about, at);
  return {
    start,
    end,
    text: text.slice(start, end),
    value: amount.value,
    ...(amount.upTo !== undefined && { upTo: amount.upTo }),
    ...(unit.name !== undefined && { unit: unit.name }),
    ...(counts !== undefined && { counts }),
    ...(about !== undefined && { isApproximate: true }),
  };
}

type Amount = {
  readonly value: number;
  readonly upTo?: number;
  readonly end: number;
  readonly isScaled: boolean;
};

/** A number with its scale, or a range of two; “250 million to 300 million”, “400 to 500”. */
function amountAt(text: string, end: number, number: string, decimal: DecimalMark): Amount | undefined {
  const from = readNumber(number, decimal);
  if (from === undefined) return undefined;
  const scale = scaleAt(text, end);
  const alone = { value: scaled(from, scale.factor), end: end + scale.length, isScaled: scale.factor !== 1 };
  const other = PATTERNS[decimal].otherEnd.exec(text.slice(alone.end, alone.end + 60));
  const to = readNumber(other?.groups?.number ?? '', decimal);
  if (!other || to === undefined) return alone;
  const otherEnd = alone.end + other[0].length;
  const last = scaleAt(text, otherEnd);
  const upTo = scaled(to, last.factor === 1 ? scale.factor : last.factor);
  const value = scaled(from, scale.factor === 1 ? last.factor : scale.factor);
  if (upTo <= value) return alone;
  return { value, upTo, end: otherEnd + last.length, isScaled: last.factor !== 1 || alone.isScaled };
}

function scaled(value: number, factor: number): number {
  return Number((value * factor).toPrecision(12));
}

/** “million” right behind a number, and how many signs that takes. */
function scaleAt(text: string, end: number): { readonly factor: number; readonly length: number } {
  const match = SCALE.exec(text.slice(end, end + 20));
  const written = match?.[0] ?? '';
  const word = match?.groups?.word ?? match?.groups?.han ?? written.trim();
  const factor = SCALES.get(word.toLowerCase());
  // “5 m” is five metres, “$5m” five million.
  const isMetre = word === 'm' && written.startsWith(' ');
  return factor === undefined || isMetre ? { factor: 1, length: 0 } : { factor, length: written.length };
}
