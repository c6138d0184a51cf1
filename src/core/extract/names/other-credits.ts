import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf } from '../../languages/phrases.ts';
import { isOnlyLead } from './leads.ts';

const TRANSLATION = anyOf(inAllLanguages(({ bylines }) => listOf(bylines)?.translationCredits));
/** How a credit of somebody begins who has not written the text but translated or drawn it; then pictures and the like. */
const NO_AUTHOR = new RegExp(`^${TRANSLATION}(?=$|[\\s:：／/=＝●|]|by\\b)`, 'iu');
const PICTURES = new RegExp(
  `^${anyOf(inAllLanguages(({ bylines }) => listOf(bylines)?.photoCredits))}(?=\\s(?:by|von|par|por|di|courtesy)\\b|\\s?[:：=＝●／/])`,
  'iu',
);
/** Where such a credit begins in a line that begins with the author. */
const WITHIN =
  /[\s,;./]{1,3}(?=(?:photo(?:s|graphs|graphy)?|pictures|videos?|graphics|illustrations?|illustrated|translated|translation)\sby\s|(?:fotos?|bilder|video|übersetzung|illustrationen|photos?)\s?:\s)/giu;
const IN_BRACKETS =
  /\((?:fotos?|photos?|photographs|bilder|pictures|video|grafik|graphics?|illustrations?|illustrationen|dessins?)\)/iu;
const AND = /,?\s(?:und|and|et|y|e|en|&)\s/giu;
const LABEL =
  /[:：]$|^(?:tags?|topics?|categor(?:y|ies)|filed under|rubriques?|カテゴリー?|タグ|キーワード|关键词|标签|分类)(?=[\s:：]|$)/iu;
/** What boxes about an author say besides the name. */
const BESIDE_NAME =
  /^(?:more (?:from|by|about|stories)|reporting from|e-?mail|contact|follow|connect|view|see all|sign in|subscribe|close$|bio(?:graphy)?\b|website|twitter|facebook|instagram|linkedin)/iu;

/** Whether a line credits somebody for a translation, for drawings or for pictures. */
export function isOtherCredit(line: string): boolean {
  return NO_AUTHOR.test(line) || PICTURES.test(line);
}

/** Whether a line is the label of such a credit and no more: the name stands in the next. */
export function isOtherLabel(line: string): boolean {
  const credit = NO_AUTHOR.exec(line) ?? PICTURES.exec(line);
  return credit !== null && !/\p{L}/u.test(line.slice(credit[0].length).replace(/^\s?by\b/iu, ''));
}

/**
 * A byline with a bar before each credit in it for pictures, drawings or a translation, and without what invites to
 * follow an author.
 */
export function withCreditsApart(byline: string): string {
  const told = byline.split(' | ').filter((piece) => !BESIDE_NAME.test(piece));
  return withoutBracketed(told.length > 0 ? told.join(' | ') : byline).replace(WITHIN, ' | ');
}

/** “Ana Ruiz (text) and Bo Lind (photos)” without the second. */
function withoutBracketed(byline: string): string {
  const mark = IN_BRACKETS.exec(byline);
  const at = mark ? [...byline.slice(0, mark.index).matchAll(AND)].at(-1)?.index : undefined;
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
      const name = text
        .slice(credit[0].length)
        .replace(/^[\s:：=＝●／/]{0,3}(?:by|von|par|por|di)?(?!\p{L})/iu, '');
      if (!/\p{L}/u.test(name)) isAfterLabel = true;
      else if (!NO_AUTHOR.test(text)) pictures.push(name);
    } else if (own.length > 0 && LABEL.test(text) && !isOnlyLead(text)) break;
    else if (/\p{L}/u.test(text) && !isOnlyLead(text)) own.push(piece);
  }
  return own.length > 0 ? own : pictures;
}
