import { type HtmlElement, lineOf } from '../page/html-tree.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { plainWords } from '../page/word-overlap.ts';
import { headingText } from './heading-text.ts';
import { partsOf } from './outlet-names.ts';

/** A heading that may be the article’s. */
export type Heading = { readonly text: string; readonly element: HtmlElement };

const NO_HEADING =
  /logo|site-?(?:title|name)|brand|navbar|masthead|modal|cookie|newsletter|visually-?hidden|sr-only/iu;
const OUTSIDE = 'nav, aside, footer, dialog, form, [role="dialog"], [class*="related"], [id*="comments"]';
const TITLE_MARK = /title|head(?:ing|line)|entry|post|article|story/iu;
const ARTICLE =
  'article, main, [role="main"], [itemtype*="Article"], [class*="article"], [class*="post"], [id="content"]';
const LONGEST = 400;
const MOST_SMALLER = 60;
const FEWEST_WORDS_ALONE = 3;
/** What a heading that is a part of a page’s name has of it at least. */
const LEAST_OF_NAME = 0.4;
/** The same where the large heading is the site’s. */
const LEAST_BESIDE_SITE = 0.2;
const BULLETS = /^[■□●○◆◇▼▲★☆※►▶\s]{1,10}/u;

/** The large headings of a page that are no logo and stand in no side column. */
export function titleHeadings({ headings }: PageFacts): readonly Heading[] {
  return headings.slice(0, 20).flatMap(headingFrom);
}

/** The only heading of its rank that could be a title. A page’s name for machines may be quite another. */
export function loneHeading(headings: readonly Heading[]): Heading | undefined {
  const different = new Map(headings.map((heading) => [plainWords(heading.text), heading]));
  const [only] = different.values();
  const isMarked = only && (TITLE_MARK.test(marksOf(only.element)) || only.element.closest(ARTICLE) !== null);
  const isLink = only?.element.querySelector('a[href="/"], a[rel="home"]') != null;
  return different.size === 1 && only && isLong(only.text) && isMarked && !isLink ? only : undefined;
}

/**
 * A smaller heading that shows what the page calls itself, or the most of it between two bars: the title of a page
 * whose large heading is the site’s or a section’s.
 */
export function smallerHeading({
  tree,
  meta,
  pageTitle,
  headings,
  siteHeadings,
}: PageFacts): Heading | undefined {
  const stated = [meta('og:title')?.content ?? '', meta('twitter:title')?.content ?? '', pageTitle];
  const names = stated.map((name) => name.slice(0, LONGEST));
  const share = siteHeadings.length > 0 ? LEAST_BESIDE_SITE : LEAST_OF_NAME;
  const parts = new Set(
    names.flatMap((name) => {
      const least = share * plainWords(name).length;
      return [name, ...partsOf(name)].map(plainWords).filter((part) => part !== '' && part.length >= least);
    }),
  );
  const smaller = [...tree.querySelectorAll('h2, h3')].slice(0, MOST_SMALLER).flatMap(headingFrom);
  const heading = smaller.find(({ text }) => isLong(text) && parts.has(plainWords(text)));
  // “Ana – The Quay” with a heading for either may be called by both.
  const shared = partsOf(names[0] ?? '').map(plainWords);
  const isShared = headings.some((large) => shared.length > 1 && shared.includes(plainWords(lineOf(large))));
  if (isShared && heading && shared.includes(plainWords(heading.text))) return undefined;
  return heading && { ...heading, text: heading.text.replace(BULLETS, '') };
}

function headingFrom(element: HtmlElement): readonly Heading[] {
  const text = headingText(element);
  const isTitle = text.length > 1 && text.length <= LONGEST && !NO_HEADING.test(marksOf(element));
  return isTitle && element.closest(OUTSIDE) === null ? [{ text, element }] : [];
}

function isLong(text: string): boolean {
  return text.split(' ').length >= FEWEST_WORDS_ALONE || /\p{Lo}{6}/u.test(text);
}

function marksOf(element: HtmlElement): string {
  return ['class', 'id', 'itemprop'].map((name) => element.getAttribute(name) ?? '').join(' ');
}
