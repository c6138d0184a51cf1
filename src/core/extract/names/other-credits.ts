import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf, phrasesPattern } from '../../languages/phrases.ts';
import { isOnly } from '../article/phrase.ts';
import { AND } from './ands.ts';
import { BY, isOnlyLead } from './leads.ts';
import { PLAIN_PLATFORMS } from './platforms.ts';

const TRANSLATION = anyOf(inAllLanguages(({ bylines }) => listOf(bylines)?.translationCredits));
const PHOTO = anyOf(inAllLanguages(({ bylines }) => listOf(bylines)?.photoCredits));
const BY_OR_COURTESY = `(?:${BY}|${anyOf(inAllLanguages(({ page }) => listOf(page)?.pictureCredits))})`;
/** How a credit of somebody begins who has not written the text but translated or drawn it; then pictures and the like. */
const NO_AUTHOR = new RegExp(`^${TRANSLATION}(?=$|[\\s:：／/=＝●|]|${BY}(?!\\p{L}))`, 'iu');
const PICTURES = new RegExp(`^${PHOTO}(?=\\s${BY_OR_COURTESY}(?!\\p{L})|\\s?[:：=＝●／/])`, 'iu');
/** Where such a credit begins in a line that begins with the author. */
const WITHIN = new RegExp(`[\\s,;./]{1,3}(?=(?:${TRANSLATION}|${PHOTO})(?:\\s${BY}\\s|\\s?:\\s))`, 'giu');
const IN_BRACKETS = new RegExp(`\\((?:${TRANSLATION}|${PHOTO})\\)`, 'iu');
const LAST_AND = new RegExp(`,?\\s(?:${AND}|&)\\s`, 'gu');
const LABEL = new RegExp(
  `[:：]$|^${anyOf(inAllLanguages(({ page }) => listOf(page)?.subjects))}(?=[\\s:：]|$)`,
  'iu',
);
const CONTROL = isOnly(inAllLanguages(({ page }) => listOf(page)?.controls));
/** What boxes about an author say besides the name. */
const BESIDE_NAME = new RegExp(
  `^${phrasesPattern([...inAllLanguages(({ bylines }) => listOf(bylines)?.boxes), ...PLAIN_PLATFORMS])}`,
  'iu',
);
const BY_BEFORE = new RegExp(`^[\\s:：=＝●／/]{0,3}(?:${BY_OR_COURTESY})?(?!\\p{L})`, 'iu');

/** Whether a line credits somebody for a translation, for drawings or for pictures. */
export function isOtherCredit(line: string): boolean {
  return NO_AUTHOR.test(line) || PICTURES.test(line);
}

/** Whether a line is the label of such a credit and no more: the name stands in the next. */
export function isOtherLabel(line: string): boolean {
  const credit = NO_AUTHOR.exec(line) ?? PICTURES.exec(line);
  return credit !== null && !/\p{L}/u.test(line.slice(credit[0].length).replace(BY_BEFORE, ''));
}

/**
 * A byline with a bar before each credit in it for pictures, drawings or a translation, and without what invites to
 * follow an author.
 */
export function withCreditsApart(byline: string): string {
  const told = byline.split(' | ').filter((piece) => !BESIDE_NAME.test(piece) && !CONTROL.test(piece));
  return withoutBracketed(told.length > 0 ? told.join(' | ') : byline).replace(WITHIN, ' | ');
}

/** “Ana Ruiz (text) and Bo Lind (photos)” without the second. */
function withoutBracketed(byline: string): string {
  const mark = IN_BRACKETS.exec(byline);
  const at = mark ? [...byline.slice(0, mark.index).matchAll(LAST_AND)].at(-1)?.index : undefined;
  return mark && at !== undefined ? byline.slice(0, at) + byline.slice(mark.index + mark[0].length) : byline;
}

/**
 * The pieces of a byline that tell of its authors: not those that credit a translator or, beside an author, pictures,
 * nor what comes after a label that is of something else, as “Tags:” is.
 */
export function authorPieces(pieces: readonly string[]): readonly string[] {
  const own: string[] = [];
  const pictures: string[] = [];
  let isAfterLabel = false;
  for (const piece of pieces) {
    const text = piece.trim();
    if (isAfterLabel) {
      isAfterLabel = false;
      continue;
    }
    const credit = NO_AUTHOR.exec(text) ?? PICTURES.exec(text);
    if (credit) {
      const name = text.slice(credit[0].length).replace(BY_BEFORE, '');
      if (!/\p{L}/u.test(name)) isAfterLabel = true;
      else if (!NO_AUTHOR.test(text)) pictures.push(name);
    } else if (own.length > 0 && LABEL.test(text) && !isOnlyLead(text)) break;
    else if (/\p{L}/u.test(text) && !isOnlyLead(text)) own.push(piece);
  }
  return own.length > 0 ? own : pictures;
}
