import type { HtmlElement } from './html-tree.ts';

/** Why an element holds no part of the article: it is of a kind, or has a name, that says so. */
export type Apartness = 'kind' | 'name' | undefined;

const APART_TAG = /^(?:aside|nav|footer|form|blockquote)$/iu;
const APART_NAME =
  /(?:^|[\s_-])(?:comments?|disqus|respond|related\w{0,8}|sidebar|side-?bar|recommend\w{0,6}|recirc\w{0,6}|(?<!node-)(?<!node--)promo\w{0,4}|newsletter|site-?(?:footer|header|nav)|page-?(?:footer|header)|masthead|breadcrumbs?|menu|nav|navbar|navigation|footer|trending|most-?(?:read|popular)|popular|latest|more-?(?:news|stories|from)|read-?(?:more|next|also)|teasers?|advert\w{0,8}|sponsored|cookie\w{0,4})(?:$|[\s_-])/iu;
/** A box in a column, and how one that tells of the article itself is called. */
const BOX = /(?:^|[\s_-])widget(?:$|[\s_-])/iu;
const OWN_BOX = /(?:^|[\s_-])(?:authors?|by-?line|meta(?:data)?)(?:$|[\s_-])/iu;
/** Things that a page holds besides its work: their authors and dates are not the page’s. */
const OTHER_ITEM =
  /\/(?:(?:User)?Comments?|(?:Image|Audio|Media)Object|\w{0,20}Rating|WP(?:Header|Footer|SideBar|AdBlock))$/u;
const MOST_LEVELS = 3;
const LINES_BESIDE = 8;
const LONGEST_BESIDE = 400;

/** Whether and why an element is a menu, a side column, comments, a quotation, a post from elsewhere or the like. */
export function apartness(element: HtmlElement, hints: string): Apartness {
  if (APART_NAME.test(hints) || (BOX.test(hints) && !OWN_BOX.test(hints)) || isOtherItem(element))
    return 'name';
  return APART_TAG.test(element.tagName) ? 'kind' : undefined;
}

/** Whether an element is, in microdata, a picture, a comment or another thing than the page’s work. */
export function isOtherItem(element: HtmlElement): boolean {
  return OTHER_ITEM.test(element.getAttribute('itemtype')?.trim().slice(0, 200) ?? '');
}

/** A page’s title: its heading and all that holds it, from the inside, and how many lines have passed since. */
export type TitlePlace = { readonly holders: readonly HtmlElement[]; readonly linesSince: number };

/**
 * Whether an `aside`, `footer` or `nav` stands right under the title and belongs to it, as where a designer put the
 * byline and the date into one: it is small, and in the same article or the same few boxes as the heading.
 */
export function isBesideTitle(element: HtmlElement, { holders, linesSince }: TitlePlace): boolean {
  if (!/^(?:aside|footer|nav)$/iu.test(element.tagName) || linesSince < 0 || linesSince > LINES_BESIDE)
    return false;
  const level = levelOfCommon(element, holders);
  const isWithin = holders.slice(level).some(({ tagName }) => /^article$/iu.test(tagName));
  const isWhole = /^(?:body|main|html)$/iu.test(holders[level]?.tagName ?? 'html');
  const isClose = level <= MOST_LEVELS && !isWhole;
  return (isClose || isWithin) && (element.textContent ?? '').replace(/\s+/gu, ' ').length <= LONGEST_BESIDE;
}

/** How far out the first of the title’s holders is that holds the element too. */
function levelOfCommon(element: HtmlElement, holders: readonly HtmlElement[]): number {
  const levels = new Map(holders.map((holder, level) => [holder, level]));
  for (let each = element.parentElement; each; each = each.parentElement) {
    const level = levels.get(each);
    if (level !== undefined) return level;
  }
  return holders.length;
}
