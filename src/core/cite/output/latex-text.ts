import type { Direction } from './bidi.ts';
import { lettersByDirection } from './bidi.ts';

/** A stretch of text that one font prints. */
type Stretch = { readonly script: string; readonly text: string };

/** What every font of TeX has, pdfTeX’s too: ASCII, and the letters and marks of Latin-1 and Latin Extended-A. */
const COMMON = /[ -\u017f\u2010-\u2027\u2030\u2039\u203a\u20ac\u2122]/u;
/** Signs that belong to whichever script stands around them. */
const NEUTRAL = /[\s\d.,:;!?()[\]{}/'"«»“”‘’–—…-]/u;
/** ISO 15924 of the scripts that fonts are chosen for. */
const SCRIPTS =
  'Arab Hebr Syrc Thaa Nkoo Cyrl Grek Armn Geor Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Khmr Mymr Tibt Ethi Mong Hang Hira Kana Bopo Han Latn'
    .split(' ')
    .map((script) => [script, new RegExp(`\\p{scx=${script === 'Han' ? 'Hani' : script}}`, 'u')] as const);
/** Punctuation of East Asia, and letters as wide as its own. */
const WIDE = /[\u3000-\u303f\uff00-\uffef]/u;
/** Whose fonts are sure to have digits and punctuation. */
const EUROPEAN = ['Cyrl', 'Grek'];
const JOINERS = /\p{Join_Control}|\p{M}/u;
const EAST_ASIAN = ['Hang', 'Hira', 'Kana', 'Bopo', 'Han'];

/**
 * Text cut where the font has to change: `Latn` for what all fonts have, a script of its own for other letters,
 * `Zyyy` for a sign of no script. Nothing of it is lost.
 *
 * @param language of the text, which says how Chinese characters are drawn
 */
export function scriptStretches(text: string, language: string | undefined): readonly Stretch[] {
  const stretches: { script: string; text: string }[] = [];
  for (const character of text) {
    const last = stretches.at(-1);
    const script = scriptOf(character, last?.script);
    if (last && last.script === script) last.text += character;
    else stretches.push({ script, text: character });
  }
  return stretches.flatMap((each) => apart(each, language));
}

function scriptOf(character: string, before: string | undefined): string {
  if (before !== undefined && JOINERS.test(character)) return before;
  if (before !== undefined && isWithin(before, character)) return before;
  if (COMMON.test(character)) return 'Latn';
  if (WIDE.test(character)) return before !== undefined && EAST_ASIAN.includes(before) ? before : 'Han';
  const own = SCRIPTS.filter(([, pattern]) => pattern.test(character)).map(([script]) => script);
  if (before !== undefined && own.includes(before)) return before;
  const [script] = own;
  if (script === undefined) return 'Zyyy';
  return script === 'Latn' ? 'Zyyy' : script;
}

/** A sign or a space that goes on in the font of what stands before it. */
function isWithin(script: string, character: string): boolean {
  if (script === 'Latn' || script === 'Zyyy') return false;
  return EUROPEAN.includes(script) ? NEUTRAL.test(character) : /\s/u.test(character);
}

/** Signs at the end of foreign letters are the list’s own; signs of no script are looked for one by one. */
function apart({ script, text }: Stretch, language: string | undefined): readonly Stretch[] {
  if (script === 'Latn') return [{ script, text }];
  if (script === 'Zyyy') return [...text.matchAll(/.\p{M}*/gsu)].map(([one]) => ({ script, text: one }));
  const end = lastOwn(text);
  const own = {
    script: EAST_ASIAN.includes(script) ? eastAsian(script, language) : script,
    text: text.slice(0, end),
  };
  return end === text.length ? [own] : [own, { script: 'Latn', text: text.slice(end) }];
}

function lastOwn(text: string): number {
  let end = text.length;
  while (end > 0 && NEUTRAL.test(text[end - 1] ?? '')) end -= 1;
  return end;
}

function eastAsian(script: string, language = ''): string {
  const tag = language.toLowerCase();
  if (script === 'Hang' || tag.startsWith('ko')) return 'Kore';
  if (script === 'Hira' || script === 'Kana' || tag.startsWith('ja')) return 'Jpan';
  if (script === 'Bopo' || /^(?:zh-(?:hant|tw|hk|mo)|yue)/u.test(tag)) return 'Hant';
  return 'Hans';
}

/** Digits and their signs, or words of the other direction, in text that runs from the right. */
const FROM_LEFT =
  /(?:(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}|\p{Nd})(?:[^\s\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|\s(?=\p{Script=Latin}))*/gu;
const INNER = /[\p{L}\p{N}\p{M}]/u;

/**
 * Text that runs from the right, cut at the numbers and foreign words in it, which run from the left: TeX’s engines
 * turn everything round that is not said to run otherwise.
 */
export function directedStretches(
  text: string,
  direction: Direction,
): readonly { readonly direction: Direction; readonly text: string }[] {
  if (direction === 'ltr' || !/[\p{Nd}\p{L}]/u.test(text)) return [{ direction, text }];
  if (lettersByDirection(text).rtl === 0 && lettersByDirection(text).ltr > 0)
    return [{ direction: 'ltr', text }];
  const pieces: { direction: Direction; text: string }[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(FROM_LEFT)) {
    const own = withoutClosers(found);
    if (index > at) pieces.push({ direction: 'rtl', text: text.slice(at, index) });
    pieces.push({ direction: 'ltr', text: own });
    at = index + own.length;
  }
  if (at < text.length) pieces.push({ direction: 'rtl', text: text.slice(at) });
  return pieces;
}

function withoutClosers(text: string): string {
  let end = text.length;
  while (end > 1 && !INNER.test(text[end - 1] ?? '') && !/\p{Cs}/u.test(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}
