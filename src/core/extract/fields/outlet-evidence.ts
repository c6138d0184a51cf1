import { type HtmlElement, lineOf } from '../page/html-tree.ts';
import { listOf, textOf, typeOf, typesOf } from '../page/json-ld.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { plainWords } from '../page/word-overlap.ts';
import { fitsHost, isHostName, partsOf, withoutSlogan } from './outlet-names.ts';
import { AFTER_LOGO, BEFORE_LOGO, LEGAL_FORM, NO_NAME, RIGHTS } from './outlet-words.ts';
import { smallerHeading } from './title-headings.ts';

/** A name that may be the outlet’s, and how much the place where it stands counts. */
export type OutletName = { readonly name: string; readonly rule: string; readonly weight: number };

const NAMED_METAS: readonly (readonly [string, number])[] = [
  ['og:site_name', 6],
  ['dc.publisher', 3],
  ['dcterms.publisher', 3],
  ['publisher', 2],
  ['application-name', 3],
  ['al:android:app_name', 1.5],
  ['al:ios:app_name', 1.5],
  ['twitter:app:name:iphone', 1.5],
  ['apple-mobile-web-app-title', 1.5],
  ['article:publisher', 1],
];
const LONGEST_NAME = 70;
const LONGEST_LABEL = 120;
/** What an article may be part of and be cited in; a page is none. */
const WHOLE =
  /^(?:WebSite|Newspaper|Magazine|Periodical|Blog|Publication|CreativeWorkSeries|NewsMediaOrganization)$/u;
const FILE_NAME = /^[\p{Ll}\d]+[_-][\p{L}\d_-]+$/u;
/** A tail of more words or letters is part of the headline; signs of East Asia count twice. */
const MOST_TAIL_WORDS = 6;
const LONGEST_TAIL = 50;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** What pages are made with and linked to: a name only on sites of their own. */
const OF_OTHERS =
  /^(?:blogger|wordpress(?:\.com)?|wix(?:\.com)?|squarespace|drupal|facebook|twitter|instagram|youtube)$/iu;
/** The years before the owner’s name, the word and the sign. */
const COPYRIGHT = /(?:©|\(c\)|copyright)/iu;
const YEARS = /^(?:(?:©|\(c\)|copyright|by|present|(?:19|20)\d{2}|[\s,.:–—/-]){1,20})/iu;
const OWNER = /^[\p{L}\p{N}][^.,|•·©\n]{1,60}/u;
/** Every name the page gives its outlet, in its data and in what it shows. */
export function outletEvidence(facts: PageFacts): readonly OutletName[] {
  const { host } = facts;
  return [...metaNames(facts), ...jsonLdNames(facts), ...titleNames(facts), ...shownNames(facts)].flatMap(
    ({ name, rule, weight }) => {
      const clean = withoutSlogan(name.slice(0, 200), host).replace(/[\s,.:;|-]{1,5}$/u, '');
      const isKind = NO_NAME.test(clean) || (OF_OTHERS.test(clean) && !fitsHost(clean, host));
      const isLength = clean.length > 1 && clean.length <= LONGEST_NAME;
      const isName = isLength && /\p{L}/u.test(clean) && !isKind && !isTitle(clean, facts);
      return isName ? [{ name: clean, rule, weight }] : [];
    },
  );
}

/** Some systems put the page’s title where the site’s name belongs; a long one is no name. */
function isTitle(name: string, { pageTitle }: PageFacts): boolean {
  return weightOf(name) > LONGEST_TAIL && plainWords(name) === plainWords(pageTitle);
}

/** The length of a name in letters of an alphabet. */
function weightOf(name: string): number {
  return name.length + (name.match(DENSE)?.length ?? 0);
}

function metaNames({ meta }: PageFacts): readonly OutletName[] {
  return NAMED_METAS.flatMap(([rule, weight]) => {
    const name = meta(rule)?.content;
    return name === undefined ? [] : [{ name, rule, weight }];
  });
}

function jsonLdNames({ jsonLd }: PageFacts): readonly OutletName[] {
  const { article, nodes, resolve } = jsonLd;
  const nameOf = (value: unknown) => (typeof value === 'string' ? value : textOf(resolve(value)?.name)) ?? '';
  const publishers = listOf(article?.publisher ?? article?.sourceOrganization)
    .slice(0, 1)
    .map(nameOf);
  const wholes = listOf(article?.isPartOf)
    .slice(0, 3)
    .filter((whole) => WHOLE.test(typeOf(resolve(whole))));
  const ofType = (type: RegExp) =>
    nodes
      .filter((node) => typesOf(node).some((each) => type.test(each)))
      .slice(0, 2)
      .map(nameOf);
  return [
    ...publishers.map((name) => ({ name, rule: 'json-ld-publisher', weight: 4 })),
    ...wholes.map(nameOf).map((name) => ({ name, rule: 'json-ld-part-of', weight: 2 })),
    ...ofType(/^WebSite$/u).map((name) => ({ name, rule: 'json-ld-site', weight: 3 })),
    ...ofType(/Organization$/u)
      .filter((name) => !publishers.includes(name))
      .map((name) => ({ name, rule: 'json-ld-organization', weight: 1 })),
  ];
}

/** The part of `title` that is not in the headline: the one that goes with the host, else the last one. */
function titleNames(facts: PageFacts): readonly OutletName[] {
  const { host } = facts;
  const parts = partsOf(facts.pageTitle);
  const headlines = headlinesOf(facts, parts);
  const outside = parts.filter((part) => !headlines.some((headline) => headline.includes(plainWords(part))));
  const isBefore = parts.length === 2 && outside.length === 1 && outside[0] === parts[0];
  const end =
    outside.at(-1) === parts.at(-1) || (isBefore && headlines.length === 1) ? outside.at(-1) : undefined;
  const tail = end !== undefined && isLikeName(end) ? end : undefined;
  // Some sites call each of their pages by their own name.
  if (isHostName(facts.pageTitle, host)) return [{ name: facts.pageTitle, rule: 'page-title', weight: 3 }];
  const name = outside.find((part) => fitsHost(part, host) && wordsOf(part) <= MOST_TAIL_WORDS) ?? tail;
  return name === undefined || parts.length < 2 ? [] : [{ name, rule: 'page-title', weight: 3 }];
}

/** What the page has for its headline; where its large heading is the site’s, the smaller one under it. */
function headlinesOf(facts: PageFacts, parts: readonly string[]): readonly string[] {
  const { pageTitle, meta, headings, siteHeadings } = facts;
  const large = headings.map((heading) => plainWords(lineOf(heading)));
  const shared = plainWords(meta('og:title')?.content ?? '');
  const isPart = parts.length > 1 && parts.some((part) => large.includes(plainWords(part)));
  const isSites = isPart || siteHeadings.length > 0;
  const smaller = isSites && !large.includes(shared) ? smallerHeading(facts) : undefined;
  if (smaller) return [plainWords(smaller.text)];
  // `og:title` often is the whole of `title`, and then says nothing of its tail.
  return [...large, shared === plainWords(pageTitle) ? '' : shared];
}

function isLikeName(part: string): boolean {
  return wordsOf(part) <= MOST_TAIL_WORDS && weightOf(part) <= LONGEST_TAIL && !/^\p{Ll}+ /u.test(part);
}

function wordsOf(text: string): number {
  return text.split(' ').length;
}

function shownNames({ spots, siteHeadings, host }: PageFacts): readonly OutletName[] {
  const logos = spots.logo.flatMap(labelsOf);
  const owners = spots.copyright.map((element) => copyrightOwner(lineOf(element).slice(0, 300)) ?? '');
  const shown = (rule: string, weight: number) => (name: string) => ({ name, rule, weight });
  return [
    ...siteHeadings.slice(0, 1).map(shown('site-heading', 3)),
    ...logos
      .filter((name) => !FILE_NAME.test(name) && partsOf(name).some((part) => fitsHost(part, host)))
      .slice(0, 2)
      .map(shown('logo', 2)),
    ...owners
      .filter((name) => name !== '')
      .slice(0, 1)
      .map(shown('copyright-line', 1)),
  ];
}

/** What a logo is called, without “Visit the … homepage” around it. */
function labelsOf(element: HtmlElement): readonly string[] {
  const inner = [...element.querySelectorAll('img, a, svg')].slice(0, 4);
  const labels = [element, ...inner].flatMap((each) =>
    ['alt', 'title', 'aria-label'].map((name) => each.getAttribute(name) ?? ''),
  );
  const text = lineOf(element);
  return [...labels, text.length <= LONGEST_NAME ? text : '']
    .filter((label) => label !== '' && label.length < LONGEST_LABEL)
    .map((label) => label.replace(/\s+/gu, ' ').trim().replace(BEFORE_LOGO, '').replace(AFTER_LOGO, ''))
    .map(withoutLegalForm);
}

function copyrightOwner(line: string): string | undefined {
  const mark = COPYRIGHT.exec(line);
  if (!mark) return undefined;
  const owner = OWNER.exec(line.slice(mark.index).replace(YEARS, ''))?.[0] ?? '';
  const [name = ''] = owner.split(/\s(?:19|20)\d{2}/u)[0]?.split(RIGHTS) ?? [];
  return withoutLegalForm(name.trim());
}

/** “Quay Press Co., Ltd.” has two. */
function withoutLegalForm(name: string): string {
  return name.replace(LEGAL_FORM, '').replace(LEGAL_FORM, '');
}
