import { decodeEntities } from '../../csl/decode-entities.ts';
import { isOtherItem } from './apart.ts';
import { chooseArticle } from './choose-article.ts';
import { leadsHome } from './home-link.ts';
import { type HtmlElement, type HtmlTree, lineOf } from './html-tree.ts';
import { type JsonLd, readJsonLd } from './json-ld.ts';

/** A `link` of the page’s head. */
export type PageLink = {
  readonly rel: string;
  readonly href: string;
  readonly hreflang?: string | undefined;
};

/** What a page says about itself, by the name it says it under. */
export type PageStatements = {
  readonly tree: HtmlTree;
  /** Where the page came from. */
  readonly url: string | undefined;
  readonly jsonLd: JsonLd;
  /** The first non-empty content of a `meta` with one of these names or properties, and which it was. */
  meta(...names: readonly string[]): { readonly name: string; readonly content: string } | undefined;
  /** Every non-empty content of the `meta` elements with this name. */
  metas(name: string): readonly string[];
  /** Every `link`, in order; `rel` is in lower case. */
  readonly links: readonly PageLink[];
  /** The text of `title`. */
  readonly pageTitle: string;
  /** Every `h1`, in order, but those that are the site’s name. */
  readonly headings: readonly HtmlElement[];
  /** The texts of those. */
  readonly siteHeadings: readonly string[];
  /** The elements that carry a property of microdata, in order. */
  readonly properties: readonly HtmlElement[];
  /** What describes works for reference managers: the titles of `span.Z3988`. @see https://archive.org/details/OpenURL-COinS */
  readonly coinsSpans: readonly string[];
  /** The elements of the body whose class or id is like `standfirst`, `logo` or `copyright`, in order. */
  readonly spots: Spots;
};

export type Spots = {
  readonly standfirst: readonly HtmlElement[];
  readonly logo: readonly HtmlElement[];
  readonly copyright: readonly HtmlElement[];
};

type Found = {
  readonly metas: Map<string, string[]>;
  readonly links: PageLink[];
  readonly scripts: string[];
  readonly headings: HtmlElement[];
  readonly properties: HtmlElement[];
  readonly coinsSpans: string[];
  readonly spots: { readonly [S in keyof Spots]: HtmlElement[] };
  title: string;
};

const LONGEST_META = 20_000;
const MOST_ELEMENTS = 200_000;
const MOST_SPOTS = 30;
const SPOTS: readonly (readonly [keyof Spots, RegExp])[] = [
  [
    'standfirst',
    /(?:^|[\s_-])(?:stand-?first|dek|deck|sub-?head(?:line|ing)?|sub-?title|lead|lede|teaser-?text|summary|intro|chapo|chapeau|vorspann|entradilla|bajada|sommario|ingress|strapline|kicker-?text|article-?description|sapo|excerpt)(?=$|[\s_-])/iu,
  ],
  ['logo', /logo|brand|masthead|site-?(?:title|name)/iu],
  ['copyright', /copy-?right|colophon|(?:^|[\s_-])legal(?=$|[\s_-])/iu],
];

/** Gathers a page’s own statements in one walk over it, before anything is taken out of the tree. */
export function pageStatements(tree: HtmlTree, url: string | undefined): PageStatements {
  const found = lookThrough(tree);
  const { metas, links, properties, coinsSpans, spots, title } = found;
  const meta: PageStatements['meta'] = (...names) => {
    for (const name of names) {
      const content = metas.get(name)?.[0];
      if (content !== undefined) return { name, content };
    }
    return undefined;
  };
  const graph = readJsonLd(found.scripts);
  const canonical = links.find(({ rel }) => rel === 'canonical')?.href;
  const own = meta('og:title', 'twitter:title')?.content;
  const address = url ?? canonical ?? meta('og:url')?.content;
  const isSites = (heading: HtmlElement) => lineOf(heading) !== own && leadsHome(heading, address);
  const siteHeadings = new Set(found.headings.filter(isSites));
  const headings = found.headings.filter((heading) => !siteHeadings.has(heading));
  const article = chooseArticle(graph.placed, {
    titles: [title, own ?? '', ...headings.slice(0, 5).map(lineOf)],
    addresses: [url, canonical, meta('og:url')?.content].flatMap((address) => address ?? []),
  });
  return {
    tree,
    url,
    jsonLd: { nodes: graph.nodes, article, resolve: graph.resolve },
    meta,
    metas: (name) => metas.get(name) ?? [],
    links,
    pageTitle: title,
    headings,
    siteHeadings: [...siteHeadings].slice(0, MOST_SPOTS).map(lineOf),
    properties,
    coinsSpans,
    spots,
  };
}

function lookThrough(tree: HtmlTree): Found {
  const found: Found = {
    metas: new Map(),
    links: [],
    scripts: [],
    headings: [],
    properties: [],
    coinsSpans: [],
    spots: { standfirst: [], logo: [], copyright: [] },
    title: '',
  };
  let seen = 0;
  for (const element of tree.querySelectorAll('*')) {
    if (seen++ > MOST_ELEMENTS) break;
    const read = READERS[element.tagName.toUpperCase()];
    if (read) read(element, found);
    else readMarked(element, found);
  }
  return found;
}

const READERS: Readonly<Record<string, (element: HtmlElement, found: Found) => void>> = {
  META: readMeta,
  LINK(element, { links }) {
    const href = element.getAttribute('href')?.trim();
    const rel = element.getAttribute('rel')?.trim().toLowerCase();
    if (href && rel) links.push({ rel, href, hreflang: element.getAttribute('hreflang') ?? undefined });
  },
  TITLE(element, found) {
    // An image of the page may have a title of its own.
    if (found.title === '' && element.closest('svg') === null) found.title = decodeEntities(lineOf(element));
  },
  SCRIPT(element, { scripts }) {
    const type = element.getAttribute('type')?.trim().toLowerCase() ?? '';
    if (/^application\/(?:ld\+json|json\+ld)\b/u.test(type)) scripts.push(element.textContent ?? '');
  },
  H1(element, found) {
    found.headings.push(element);
    readMarked(element, found);
  },
};

function readMeta(element: HtmlElement, { metas }: Found): void {
  const content = element.getAttribute('content')?.slice(0, LONGEST_META);
  const text = content === undefined ? '' : decodeEntities(content.replace(/\s+/gu, ' '));
  if (text === '') return;
  const isOthers = element.getAttribute('itemprop') !== null && isOfOtherItem(element);
  const kinds = ['property', 'name', ...(isOthers ? [] : ['itemprop']), 'http-equiv'];
  const names = kinds.map((kind) => keyOf(element.getAttribute(kind)));
  for (const name of new Set(names)) {
    if (name === '') continue;
    const contents = metas.get(name);
    if (contents) contents.push(text);
    else metas.set(name, [text]);
  }
}

/** Whether a property of microdata is of a picture or a comment, not of the page’s work. */
function isOfOtherItem(element: HtmlElement): boolean {
  const item = element.closest('[itemscope]');
  return item !== null && isOtherItem(item);
}

/** Lower case, and `dc.title` for `DC:Title`. */
function keyOf(name: string | null): string {
  return (name ?? '')
    .trim()
    .toLowerCase()
    .replace(/^(dc|dcterms|prism|eprints)[:_]/u, '$1.');
}

function readMarked(element: HtmlElement, { properties, coinsSpans, spots }: Found): void {
  if (element.getAttribute('itemprop')) properties.push(element);
  const marks = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 300);
  if (marks === ' ') return;
  if (/(?:^|\s)Z3988(?=$|\s)/u.test(marks)) coinsSpans.push(element.getAttribute('title') ?? '');
  for (const [spot, mark] of SPOTS) {
    if (spots[spot].length < MOST_SPOTS && mark.test(marks)) spots[spot].push(element);
  }
}
