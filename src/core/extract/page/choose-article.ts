import { type JsonLdNode, listOf, type PlacedNode, textOf, typesOf } from './json-ld.ts';
import { sharesWords } from './word-overlap.ts';

/** What a page is known to be besides its JSON-LD. */
export type ArticleHint = {
  /** Names it gives itself: `title`, headings, `og:title`. */
  readonly titles?: readonly string[];
  /** Where it is. */
  readonly addresses?: readonly string[];
};

const ARTICLE =
  /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|ScholarlyArticle|TechArticle|MedicalScholarlyArticle|AdvertiserContentArticle|OpinionPiece)$/u;
const OTHER_WORK =
  /^(?:SocialMediaPosting|DiscussionForumPosting|QAPage|Book|Chapter|Thesis|Dataset|SoftwareSourceCode|SoftwareApplication|Legislation|VideoObject|AudioObject|PodcastEpisode|RadioEpisode|TVEpisode|Episode|Review|CriticReview|Recipe|Movie|PresentationDigitalDocument|DefinedTerm|Interview|SpeechArticle|CreativeWork)$/u;
const PAGE = /^(?:WebPage|ItemPage|AboutPage|MedicalWebPage|ProfilePage|FAQPage)$/u;
/** By these a work hangs on its page; by any other, it is something the page mentions. */
const OWN_PATH = /^(?:@graph|mainEntity|mainEntityOfPage|@list|@set)$/u;
/** Lists of what else there is to read, and now and then the page’s own article. */
const LISTED_PATH = /^(?:@graph|mainEntity|itemListElement|item|hasPart|blogPost|blogPosts)$/u;

type Rated = { readonly node: JsonLdNode; readonly agrees: boolean; readonly points: number };

/**
 * The one of a page’s objects that is the work on it. One that agrees with the page by its name or address goes
 * first, articles go before other works and those before pages. Teasers, comments and reviewed works are none,
 * nor are checks of facts: their author often is the one who made the claim.
 */
export function chooseArticle(placed: readonly PlacedNode[], hint: ArticleHint): JsonLdNode | undefined {
  const titles = (hint.titles ?? []).filter((title) => title.length > 3);
  const addresses = new Set((hint.addresses ?? []).map(plainAddress));
  const rated = placed.flatMap(({ node, path }): Rated[] => {
    const kind = kindOf(node);
    const isOwn = path.every((property) => OWN_PATH.test(property));
    if (kind === 0 || !(isOwn || path.every((property) => LISTED_PATH.test(property)))) return [];
    const byName = nameAgreement(node, titles);
    const byAddress = addressAgreement(node, addresses);
    const agrees = byName > 0 || byAddress > 0;
    if (!agrees && (!isOwn || isOther(byName, byAddress, kind))) return [];
    const facts = ['author', 'datePublished', 'articleBody', 'headline'].filter(
      (name) => name in node,
    ).length;
    return [{ node, agrees, points: 10 * kind + 3 * byName + 3 * byAddress + facts }];
  });
  const [best, ...others] = rated.sort((a, b) => b.points - a.points);
  if (!best) return undefined;
  const same = others.filter(({ agrees }) => agrees && best.agrees);
  return Object.fromEntries([...same.reverse(), best].flatMap(({ node }) => Object.entries(node)));
}

function kindOf(node: JsonLdNode): number {
  const types = typesOf(node);
  if (types.some((type) => ARTICLE.test(type))) return 3;
  if (types.some((type) => OTHER_WORK.test(type))) return 2;
  return types.some((type) => PAGE.test(type)) ? 1 : 0;
}

/** An article under another name at another address; where there is no name to compare, the address decides. */
function isOther(byName: number, byAddress: number, kind: number): boolean {
  return (byName < 0 && (byAddress < 0 || kind === 2)) || (byName === 0 && byAddress < 0);
}

/** 1 if its name is the page’s, -1 if it is not, 0 if there is nothing to compare. */
function nameAgreement(node: JsonLdNode, titles: readonly string[]): number {
  const names = [node.headline, node.name, node.alternativeHeadline].flatMap((name) => textOf(name) ?? []);
  if (names.length === 0 || titles.length === 0) return 0;
  return names.some((name) => titles.some((title) => sharesWords(name, title))) ? 1 : -1;
}

/** 1 if it is at the page’s address, -1 if at another, 0 if it has none. */
function addressAgreement(node: JsonLdNode, addresses: ReadonlySet<string>): number {
  const named = [node.url, node['@id'], ...listOf(node.mainEntityOfPage).flatMap(addressesOf)]
    .flatMap((address) => textOf(address) ?? [])
    .filter((address) => /^https?:\/\//iu.test(address))
    .map(plainAddress);
  if (named.length === 0 || addresses.size === 0) return 0;
  return named.some((address) => addresses.has(address)) ? 1 : -1;
}

function addressesOf(page: unknown): readonly unknown[] {
  if (typeof page !== 'object' || page === null) return [page];
  return ['@id', 'url'].map((name) => Reflect.get(page, name) as unknown);
}

/** Without what does not tell two pages apart. */
function plainAddress(address: string): string {
  return address
    .slice(0, 2_000)
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/iu, '')
    .replace(/[?#].*/u, '')
    .replace(/\/$/u, '')
    .toLowerCase();
}
