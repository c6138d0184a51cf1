import { isCredential } from '../../csl/names/name-marks.ts';
import { isAgency } from './agencies.ts';
import { mendCapitals } from './capitals.ts';
import { isJobTitle, withoutJobTitle } from './job-titles.ts';
import { withoutLead } from './leads.ts';
import { authorPieces, withCreditsApart } from './other-credits.ts';
import { isDesk } from './placeholders.ts';

/** What ends the names in a byline: a mark, a sentence’s end, or words about when it appeared. */
const CUT =
  /(?<!\b(?:prof|capt|dipl|dott|phil))(?<=\p{Ll}{3})\.\s(?=\p{Lu})|[|•·▪►»←→⟶]|／(?=[^／]{1,20}(?:編集部|編輯部|编辑部))|\s[–—]\s?|\s-\s|\s\/\s|^-|(?<=\p{L})\s?[([【]|\bview all\b|\bsee all\b|\bmore (?:articles|posts|stories|from|by)\b|\bfollow\b|\bread more\b|\babout\b|\b(?:last )?updated\b|\bpublished\b|\bposted\b|\bveröffentlicht\b|\bpubliziert\b|\bpublié(?!\p{L})|\bmis à jour\b|\bpublicado\b|\bactualizado\b|\bpubblicato\b|\bgepubliceerd\b|\bstand:/iu;
const TIME_START =
  /,?\s(?:on|am|le|el|il|vom|at|op|den)?\s?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:mon|tue|wed|thu|fri|sat|sun)[,.]\s|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\p{L}{0,6}\.?\s\d|\d{1,2}(?:[:./]|\s?\p{L}{1,3}\s|\.?\s\p{L}{3,})|\d{4}|\d{1,3}\s?(?:min|h|d|hour|hr|day|week|month|year)s?\b)/iu;
/** For whom or from where somebody writes: after their name. */
const ERRAND =
  /\s(?:for|from|at|using|wearing|special to|exclusive to|on behalf of|reporting from|[Ee]nvoyée?s?\s[Ss]p\p{L}{2,8}|correspondant|correspondante|corresponsal|corrispondente|aus|à|für|pour|para|per|avec|mit|con)\s(?=\p{L})/u;
const PLACE = /\s(?:in|en|i|à|em)\s\p{Lu}/u;
const HOUSE = /\s(?:of|with)\s(?:the\s)?\p{Lu}/u;
const INSTITUTION =
  /^(?:Department|Ministry|University|Institute|Bank|House|Office|Council|Center|Centre)\s/u;

/** “QPN’s Bo Lind” */
const OF_HOUSE = /^\p{Lu}{2,6}[’']s\s(?=\p{Lu}\S{0,30}\s\p{Lu})/u;

/** What one piece of a byline is. */
export type BylinePart = { readonly text: string; readonly kind: 'name' | 'role' | 'agency' | 'desk' };

/** The pieces of a byline between bars, dashes and brackets, without addresses, accounts, dates and times. */
export function bylineSegments(text: string): readonly string[] {
  const words = withCreditsApart(text).split(' ');
  const pieces = words
    .map((word) => (isAddress(word) ? '|' : word))
    .join(' ')
    .split(CUT);
  return authorPieces(pieces)
    .map((segment) => withoutLead(segment.trim()))
    .map((segment) => withoutEndMarks(` ${segment}`.split(TIME_START)[0] ?? ''))
    .filter((segment) => /\p{L}{2}|[\p{Script=Han}\p{Script=Hangul}]/u.test(segment));
}

/** What stands between two commas: a name without its role and its place, or something that is no name. */
export function bylinePart(text: string): BylinePart {
  const written = text
    .trim()
    .replace(/^(?:and|und|et|y)\s/iu, '')
    .replace(OF_HOUSE, '');
  const plain = mendCapitals(withoutRepeat(withoutEndStop(written)));
  if (isAgency(plain)) return { text: plain, kind: 'agency' };
  if (isCredential(plain) || isJobTitle(plain) || /^(?:special|exclusive) (?:to|for)\s/iu.test(plain))
    return { text: plain, kind: 'role' };
  if (isDesk(plain)) return { text: plain, kind: 'desk' };
  const short = withoutJobTitle(withoutAgency(before(before(plain, ERRAND), PLACE)));
  const own = INSTITUTION.test(short) ? short : before(short, HOUSE);
  return { text: own.includes(' ') ? own : short, kind: 'name' };
}

/** An e-mail or web address, an account, a telephone number. */
function isAddress(word: string): boolean {
  return /@|^\(?(?:https?:|www\.)/iu.test(word) || /^\+?[\d().-]{5,20}$/u.test(word);
}

/** “Bo Lind Associated Press” without its agency. */
function withoutAgency(text: string): string {
  const words = text.split(' ');
  for (const count of [3, 2, 1]) {
    const isTail = words.length - count >= 2 && isAgency(words.slice(-count).join(' '));
    if (isTail) return words.slice(0, -count).join(' ');
  }
  return text;
}

function before(text: string, mark: RegExp): string {
  const at = text.search(mark);
  return at < 0 ? text : text.slice(0, at);
}

/** “Ana Ruiz Ana Ruiz” and “Ana Ruiz By Ana Ruiz”, as where a picture has the name too, once. */
function withoutRepeat(text: string): string {
  const words = text.split(' ');
  const half = Math.floor(words.length / 2);
  const first = words.slice(0, half).join(' ');
  const isParted = words.length % 2 === 0 || /^(?:by|von|par|por|di|door|av)$/iu.test(words[half] ?? '');
  return half >= 2 && isParted && first === words.slice(-half).join(' ') ? first : text;
}

/** Without the full stop of a sentence; that of an initial or of “Jr.” belongs to the name. */
function withoutEndStop(text: string): string {
  return /(?:\s\p{L}|[JS]r)\.$/u.test(text) ? text : text.replace(/\.$/u, '');
}

function withoutEndMarks(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s,;:–—\]】］》-]/u.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).trim();
}
