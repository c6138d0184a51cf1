import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf } from '../../languages/phrases.ts';

const LABELS = inAllLanguages(({ bylines }) => listOf(bylines)?.labels);
/** What a byline begins with, and hardly anything else does. */
const SURE = longestFirst([
  ...inAllLanguages(({ bylines }) => listOf(bylines)?.leads),
  ...LABELS.flatMap((label) => [`${label}:`, `${label} :`]),
]);
/** What is cut before a name, though other lines begin with it too. */
const POSSIBLE = longestFirst(inAllLanguages(({ bylines }) => listOf(bylines)?.possibleLeads));
/** Small before a name; with a capital it may be part of one. */
const SMALL = new RegExp(
  `^(?:${inAllLanguages(({ bylines }) => listOf(bylines)?.smallLeads).join('|')}) \\p{Lu}`,
  'u',
);
/** Single words for “by” in scripts with capitals, as the source of a pattern. */
export const BY = anyOf(
  [
    ...inAllLanguages(({ bylines }) => listOf(bylines)?.leads),
    ...inAllLanguages(({ bylines }) => listOf(bylines)?.smallLeads),
  ].filter((lead) => /^\p{Ll}+$/u.test(lead)),
);
const REPORTERS = inAllLanguages(({ bylines }) => listOf(bylines)?.reporters);
const HANGUL = REPORTERS.filter((word) => /^\p{Script=Hangul}/u.test(word)).join('|');
const AFTER = /^(?:[\s:：/／|=＝●]|$)/u;
const KOREAN = new RegExp(`(?:^|[\\s=])\\p{Script=Hangul}{2,4}\\s?(?:${HANGUL})(?:\\s|$)`, 'u');
const LONGEST_KOREAN = 80;
/** “林晓 著、周岚 訳” */
const JAPANESE_BOOK = new RegExp(
  `^[^、。]{2,40}\\s${anyOf(inAllLanguages(({ bylines }) => listOf(bylines)?.wroteBehind))}(?=[、,，]|$)`,
  'u',
);

/** Whether a line is likely to be a byline: it begins as one, or names a reporter in the Korean way. */
export function isByline(line: string): boolean {
  const isSure = leadLength(withoutMarks(line), SURE) > 0 || SMALL.test(line);
  return isSure || (line.length <= LONGEST_KOREAN && (KOREAN.test(line) || JAPANESE_BOOK.test(line)));
}

/** Whether there is anything in a byline after what it begins with. */
export function isOnlyLead(line: string): boolean {
  const text = withoutMarks(line);
  return !/[\p{L}\p{N}]/u.test(text.slice(leadLength(text, SURE)));
}

/** Cuts what comes before the names in a byline: “By”, “Von”, “Text:”, “بقلم”, “记者”. */
export function withoutLead(byline: string): string {
  let rest = withoutMarks(byline);
  for (let times = 0; times < 3; times += 1) {
    const length = leadLength(rest, SURE) || leadLength(rest, POSSIBLE);
    const shorter = withoutMarks(rest.slice(length));
    if (length === 0 || !/\p{L}/u.test(shorter)) break;
    rest = shorter;
  }
  return rest;
}

function leadLength(text: string, leads: readonly string[]): number {
  const start = text.slice(0, 40).toLowerCase();
  const lead = leads.find(
    (each) => start.startsWith(each) && (/[:：]$/u.test(each) || AFTER.test(start.slice(each.length))),
  );
  return lead?.length ?? 0;
}

/** Without the bars, dots, dashes, open brackets and pictures that set a byline off. */
function withoutMarks(text: string): string {
  return text.replaceAll('\uFE0F', '').replace(/^[\s|•·:：=＝●/／–—([【［《\p{So}-]{1,10}/u, '');
}

/** “written by” goes before “written”. */
function longestFirst(leads: readonly string[]): readonly string[] {
  return [...leads].sort((one, other) => other.length - one.length);
}
