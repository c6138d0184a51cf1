import type { CslItem, CslName } from '../model/csl-item.ts';
import type { FieldOrigin } from '../model/item.ts';
import { displayName } from '../model/names.ts';
import { cslDateFrom, type PartialDate, parsePartialDate, partialDateOf } from '../model/partial-date.ts';
import { decodeEntities } from './decode-entities.ts';
import { found } from './field-origins.ts';
import { lineOf } from './html-tree.ts';
import type { PageFacts } from './page-facts.ts';
import { nameFrom, splitNames } from './split-names.ts';
import { findWrittenDate } from './written-date.ts';

/** A value and where it comes from; `undefined` if the page does not say. */
export type Field<T> = { readonly value: T; readonly origin: FieldOrigin } | undefined;

const DATE_METAS = [
  'citation_publication_date',
  'citation_date',
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'article.published',
  'cxenseparse:recs:publishtime',
];
const AUTHOR_METAS = [
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'article:author_name',
  'author',
];
const BYLINES =
  '[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel="author"], .byline-name, .byline, .author-name, .author';
const NOT_AN_AUTHOR =
  /^(https?:|www\.)|@|^(admin|administrator|redaktion|rédaction|redacción|web ?desk|news ?desk|staff|editor|guest)$/iu;
const NEAR_DAY_MS = 36 * 3_600_000;

/** The title: a heading that agrees with the page's own name for itself, else that name without the site's. */
export function titleOf({ tree, meta, jsonLd, url }: PageFacts, site: string | undefined): Field<string> {
  const citation = meta('citation_title', 'dc.title');
  if (citation) return { value: decodeEntities(citation.content), origin: found(citation.name, 'certain') };
  const named =
    meta('og:title', 'twitter:title')?.content ?? jsonLd.headline ?? lineOf(tree.querySelector('title'));
  const name = withoutSite(decodeEntities(named), [site, hostOf(url)]);
  for (const heading of tree.querySelectorAll('h1')) {
    const text = lineOf(heading);
    if (text.length >= 8 && sharesWords(text, name))
      return { value: text, origin: found('heading', 'certain') };
  }
  if (name !== '') return { value: name, origin: found('page-title', 'likely') };
  const heading = lineOf(tree.querySelector('h1'));
  return heading === '' ? undefined : { value: heading, origin: found('heading', 'suggested') };
}

/** Who wrote it, from the page's own statements first, then from a visible byline. */
export function authorsOf(
  { tree, meta, metas, jsonLd, url }: PageFacts,
  site: string | undefined,
): Field<CslName[]> {
  const isAuthor = (name: string) =>
    name.length > 1 &&
    name.length < 120 &&
    !NOT_AN_AUTHOR.test(name) &&
    name.toLowerCase() !== site?.toLowerCase();
  const citation = metas('citation_author').map(citationName);
  if (citation.length > 0) return { value: citation, origin: found('citation_author', 'certain') };
  const people = jsonLd.authors.filter(({ name }) => isAuthor(name));
  if (people.length > 0) {
    const names = people.flatMap(({ name, isOrganisation }) =>
      isOrganisation ? [{ literal: name }] : splitNames(name),
    );
    const value = withoutRoles(names, [site, hostOf(url)]);
    return value.length > 0 ? { value, origin: found('json-ld', 'certain') } : undefined;
  }
  const named = meta(...AUTHOR_METAS);
  if (named && isAuthor(named.content)) {
    const names = withoutRoles(splitNames(named.content), [site, hostOf(url)]);
    if (names.length > 0) return { value: names, origin: found(named.name, 'likely') };
  }
  for (const element of tree.querySelectorAll(BYLINES)) {
    const line = lineOf(element);
    if (!isAuthor(line) || line.length > 80 || element.closest('aside, footer, .comments, #comments'))
      continue;
    const names = splitNames(line).filter(({ family }) => family !== undefined);
    if (names.length > 0) return { value: names, origin: found('byline', 'suggested') };
  }
  return undefined;
}

/** The day it was published as the page shows it: an address or a visible date a day off a stamp is the local day. */
export function dateOf({ tree, meta, jsonLd, url }: PageFacts): Field<CslItem['issued']> {
  const byMeta = meta(...DATE_METAS.slice(0, 4));
  const stamps: readonly (readonly [string, string | undefined])[] = [
    [byMeta?.name ?? '', byMeta?.content],
    ['json-ld', jsonLd.datePublished],
    [meta(...DATE_METAS)?.name ?? '', meta(...DATE_METAS)?.content],
    ['microdata', microdataDate(tree)],
  ];
  const inUrl = dateInUrl(url);
  for (const [rule, stamp] of stamps) {
    const date = stamp === undefined ? undefined : readStamp(stamp);
    if (!date) continue;
    const isLocal = inUrl?.day !== undefined && isWithinADay(date, inUrl);
    return { value: cslDateFrom(isLocal ? inUrl : date), origin: found(rule, 'certain') };
  }
  if (inUrl) return { value: cslDateFrom(inUrl), origin: found('address', 'likely') };
  return visibleDate(tree);
}

/** The outlet, without the slogan some put behind it. */
export function siteOf({ meta, jsonLd, url, tree }: PageFacts): Field<string> {
  const journal = meta('citation_journal_title', 'citation_conference_title');
  if (journal) return { value: decodeEntities(journal.content), origin: found(journal.name, 'certain') };
  const named = meta('og:site_name');
  if (named && !/^(https?:|www\.)|\.(com|org|net)$/iu.test(named.content)) {
    return {
      value: decodeEntities(named.content).replace(/\s+[|–—:-]\s+.*$/u, ''),
      origin: found('og:site_name', 'certain'),
    };
  }
  if (jsonLd.publisher)
    return { value: decodeEntities(jsonLd.publisher), origin: found('json-ld', 'certain') };
  const application = meta('application-name', 'apple-mobile-web-app-title', 'dc.publisher');
  if (application)
    return { value: decodeEntities(application.content), origin: found(application.name, 'likely') };
  const tail = /\s[|–—-]\s([^|–—]{2,40})$/u.exec(lineOf(tree.querySelector('title')))?.[1];
  if (tail !== undefined) return { value: tail.trim(), origin: found('page-title', 'suggested') };
  const host = hostOf(url);
  return host === undefined ? undefined : { value: host, origin: found('host', 'suggested') };
}

/** What stands among names and is none: the site itself, “AP Auto Writer”, a login such as “jdoe17”. */
function withoutRoles(names: readonly CslName[], sites: readonly (string | undefined)[]): CslName[] {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const own = sites.flatMap((site) => (site ? [plain(site)] : []));
  return names.filter((name) => {
    const text = displayName(name);
    const isWhole = name.literal !== undefined;
    const isSite = own.some((site) => plain(text) === site || (isWhole && plain(text).startsWith(site)));
    const isRole = /\b(writer|editor|reporter|correspondent|contributor|staff)s?\b/iu.test(text);
    const isLogin = name.literal !== undefined && /^[a-z\d_.-]+$/u.test(name.literal);
    return !isSite && !isRole && !isLogin;
  });
}

export function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url)
    ? new URL(url).hostname.replace(/^www\./u, '') || undefined
    : undefined;
}

function citationName(text: string): CslName {
  const [family, given, ...more] = text.split(',').map((part) => part.trim());
  return family && given && more.length === 0 ? { family, given } : nameFrom(text);
}

function withoutSite(title: string, sites: readonly (string | undefined)[]): string {
  const [, head = '', tail = ''] = /^(.*\S)\s+[|–—·:-]\s+([^|–—·]+)$/su.exec(title) ?? [];
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const isSite = sites.some(
    (site) =>
      site !== undefined &&
      tail !== '' &&
      (plain(site).includes(plain(tail)) || plain(tail).includes(plain(site))),
  );
  return isSite ? head.trim() : title.trim();
}

function sharesWords(one: string, other: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [ours, theirs] = [words(one), words(other)];
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  return shared > ours.size / 2 || (other !== '' && other.includes(one));
}

function microdataDate(tree: PageFacts['tree']): string | undefined {
  const element = tree.querySelector('[itemprop="datePublished"]');
  return element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? undefined;
}

function readStamp(stamp: string): PartialDate | undefined {
  return (
    parsePartialDate(
      stamp
        .replace(
          /^(\d{4})[/.](\d{1,2})[/.](\d{1,2}).*$/u,
          (_, y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
        )
        .replace(/^(\d{4}-\d{2}-\d{2})\s.*$/u, '$1'),
    ) ?? findWrittenDate(stamp)
  );
}

function dateInUrl(url: string | undefined): PartialDate | undefined {
  const [, year, month, day] =
    /\/((?:19|20)\d{2})[/-](\d{1,2})(?:[/-](\d{1,2}))?(?=[/-]|$)/u.exec(url ?? '') ?? [];
  return year === undefined
    ? undefined
    : partialDateOf(Number(year), Number(month), day === undefined ? undefined : Number(day));
}

function visibleDate(tree: PageFacts['tree']): Field<CslItem['issued']> {
  for (const element of tree.querySelectorAll('time')) {
    if (element.closest('aside, footer, nav, .comments, #comments')) continue;
    const date = readStamp(element.getAttribute('datetime') ?? '') ?? findWrittenDate(lineOf(element));
    if (date) return { value: cslDateFrom(date), origin: found('time-element', 'likely') };
  }
  const top = lineOf(tree.querySelector('article, main, body')).slice(0, 1_500);
  const date = findWrittenDate(top);
  return date && { value: cslDateFrom(date), origin: found('visible-date', 'suggested') };
}

function isWithinADay(one: PartialDate, other: PartialDate): boolean {
  const time = ({ year, month = 1, day = 1 }: PartialDate) => Date.UTC(year, month - 1, day);
  return one.day !== undefined && Math.abs(time(one) - time(other)) <= NEAR_DAY_MS;
}
