import { isCredential } from '../../csl/names/name-marks.ts';
import { isAgency } from './agencies.ts';
import { TIME_START } from './byline-time.ts';
import { AND_BEFORE, CUT, ERRAND, HOUSE, INSTITUTION, ONLY_ERRAND, PLACE } from './byline-words.ts';
import { mendCapitals } from './capitals.ts';
import { isJobTitle, withoutJobTitle } from './job-titles.ts';
import { isOnlyLead, withoutLead } from './leads.ts';
import { authorPieces, withCreditsApart } from './other-credits.ts';
import { isDesk } from './placeholders.ts';

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
  const written = text.trim().replace(AND_BEFORE, '').replace(OF_HOUSE, '');
  const plain = mendCapitals(withoutRepeat(withoutEndStop(written)));
  if (isAgency(plain)) return { text: plain, kind: 'agency' };
  if (isCredential(plain) || isJobTitle(plain) || ONLY_ERRAND.test(plain))
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
  const isParted = words.length % 2 === 0 || isOnlyLead(words[half] ?? '');
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
