import { isOtherCredit } from '../../names/other-credits.ts';
import { looksLikePerson } from '../../names/person-likeness.ts';
import { splitNames } from '../../names/split-names.ts';
import { type HtmlElement, type HtmlTree, lineOf } from '../../page/html-tree.ts';
import type { Byline } from './byline.ts';

const LONGEST = 60;
const MOST_LINKS = 50;

/**
 * The person whom the page’s only links of the kind `author` name, wherever they stand: a byline in a side column, or
 * the box about the author. Links to several people are teasers or comments.
 *
 * @see https://html.spec.whatwg.org/multipage/links.html#link-type-author
 */
export function loneAuthorLink(tree: HtmlTree): readonly Byline[] {
  const links = [...tree.querySelectorAll('a[rel~="author"]')].slice(0, MOST_LINKS).filter(isOfWriter);
  const texts = new Set(links.map(lineOf).filter((text) => text !== '' && text.length <= LONGEST));
  const [raw] = texts;
  const names = raw !== undefined && texts.size === 1 ? splitNames(raw, { isPerson: true }) : [];
  const [person] = names;
  if (raw === undefined || names.length !== 1 || !person || !looksLikePerson(person)) return [];
  return [{ names, rule: 'author-link', confidence: 'suggested', raw, isExplicit: false }];
}

/** Not of who is credited beside the link with drawings, pictures or a translation. */
function isOfWriter({ parentElement }: HtmlElement): boolean {
  return !parentElement || !isOtherCredit(lineOf(parentElement));
}
