export type Direction = 'ltr' | 'rtl';

const FSI = '\u2068';
const PDI = '\u2069';
const RTL_LANGUAGES = new Set(
  'ar arc arz azb ckb dv fa glk he iw ji khw ks lrc mzn nqo pnb ps sd sdh skr syr ug ur yi'.split(' '),
);
const RTL_SCRIPTS = /-(?:adlm|arab|aran|hebr|mand|nkoo|rohg|samr|syrc|thaa)(?:-|$)/iu;
const OTHER_SCRIPT = /^[a-z]{2,3}-[a-z]{4}(?:-|$)/iu;
const RTL_RANGE = '[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}]';
const STRONG_RTL = new RegExp(`(?:(?=\\p{L})${RTL_RANGE}|[\\u061c\\u200f])`, 'u');
const STRONG_LTR = new RegExp(`(?:(?!${RTL_RANGE})[\\p{L}\\p{Nl}]|\\u200e)`, 'u');
const OPENS = /[\u2066-\u2068]/u;
const ISOLATES = /[\u2066-\u2069]/gu;
const EMBEDDING = /[\u202a-\u202e]/u;
const GLUED_BEFORE = /[\p{Nd}\p{M}]+$/u;
const GLUED_AFTER = /^(?:\p{M}|[^\s\p{L}]*\p{Nd}\p{M}*)+/u;

/** The direction that a language is written in, by its BCP 47 tag: `ar`, `az-Arab-IR`, `he-IL` from the right. */
export function directionOf(locale: string): Direction {
  const tag = locale.replaceAll('_', '-');
  if (RTL_SCRIPTS.test(tag)) return 'rtl';
  if (OTHER_SCRIPT.test(tag)) return 'ltr';
  return RTL_LANGUAGES.has(tag.split('-', 1)[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';
}

/** The direction of the first letter, or `undefined` if the text has none. */
export function firstStrong(text: string): Direction | undefined {
  for (const character of text) {
    const direction = strongDirection(character);
    if (direction) return direction;
  }
  return undefined;
}

/** How many letters of the text run each way; an embedding that may be left open counts as a letter of either. */
export function lettersByDirection(text: string): Readonly<Record<Direction, number>> {
  const count = { ltr: 0, rtl: 0 };
  for (const character of text) {
    const direction = strongDirection(character);
    if (direction) count[direction] += 1;
  }
  const embedded = EMBEDDING.test(text) ? 1 : 0;
  return { ltr: count.ltr + embedded, rtl: count.rtl + embedded };
}

/**
 * Wraps each longest stretch of the other direction in a first-strong isolate (U+2068 … U+2069), so that it cannot
 * reorder the digits and punctuation beside it. Digits and punctuation alone need none. What is isolated already
 * stays so, and isolates of the text that do not match are completed or dropped first.
 *
 * Without its isolates, the result is the text without its isolates; its isolates always balance.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function isolate(text: string, base: Direction): string {
  const balanced = balanceIsolates(text);
  let result = '';
  let end = 0;
  for (const stretch of stretchesOf(balanced, base)) {
    result += `${balanced.slice(end, stretch.start)}${FSI}${balanced.slice(stretch.start, stretch.end)}${PDI}`;
    end = stretch.end;
  }
  return result + balanced.slice(end);
}

/** Drops an isolate's end that ends nothing, and ends those that the text leaves open. */
export function balanceIsolates(text: string): string {
  let open = 0;
  const kept = text.replace(ISOLATES, (character) => {
    if (character !== PDI) open += 1;
    else if (open === 0) return '';
    else open -= 1;
    return character;
  });
  return kept + PDI.repeat(open);
}

/** A stretch of text of the other direction: indices of UTF-16 units, `end` excluded. */
export type Stretch = { readonly start: number; readonly end: number };

/** Where the text runs against `base`, outside of the isolates that it has. Takes time in proportion to the text. */
export function stretchesOf(balanced: string, base: Direction): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { start, end } of outsideIsolates(balanced)) {
    const segment = balanced.slice(start, end);
    // An embedding may be left open; an isolate ends it.
    const found = EMBEDDING.test(segment)
      ? [{ start: 0, end: segment.length }]
      : strongStretches(segment, base);
    for (const each of found) stretches.push({ start: start + each.start, end: start + each.end });
  }
  return stretches;
}

function outsideIsolates(text: string): readonly Stretch[] {
  const outside: Stretch[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: character, index } of text.matchAll(ISOLATES)) {
    if (OPENS.test(character)) {
      if (depth === 0) outside.push({ start, end: index });
      depth += 1;
    } else depth -= 1;
    start = index + 1;
  }
  return [...outside, { start, end: text.length }].filter((each) => each.start < each.end);
}

function strongStretches(text: string, base: Direction): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let current: Stretch | undefined;
  let index = 0;
  let lastEnd = 0;
  const finish = () => {
    if (!current) return;
    stretches.push(widened(text, current, lastEnd));
    lastEnd = stretches.at(-1)?.end ?? lastEnd;
    current = undefined;
  };
  for (const character of text) {
    const direction = strongDirection(character);
    const end = index + character.length;
    if (direction === base) finish();
    else if (direction) current = { start: current?.start ?? index, end };
    index = end;
  }
  finish();
  return stretches;
}

/** Takes in the digits and accents that are one word with it: `3D`, `10.1000/182`. */
function widened(text: string, { start, end }: Stretch, from: number): Stretch {
  const before = GLUED_BEFORE.exec(text.slice(Math.max(from, start - 64), start))?.[0].length ?? 0;
  const after = GLUED_AFTER.exec(text.slice(end, end + 256))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

function strongDirection(character: string): Direction | undefined {
  if (character < '\u0590') return STRONG_LTR.test(character) ? 'ltr' : undefined;
  if (STRONG_RTL.test(character)) return 'rtl';
  return STRONG_LTR.test(character) ? 'ltr' : undefined;
}
