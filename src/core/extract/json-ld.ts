import type { HtmlTree } from './html-tree.ts';

/** The article that a page describes in JSON-LD, as far as it does. @see https://schema.org/Article */
export type JsonLd = {
  readonly type?: string;
  readonly headline?: string;
  readonly authors: readonly { readonly name: string; readonly isOrganisation: boolean }[];
  readonly datePublished?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly description?: string;
};

type Node = Readonly<Record<string, unknown>>;

const ARTICLE =
  /^(NewsArticle|ReportageNewsArticle|AnalysisNewsArticle|OpinionNewsArticle|BackgroundNewsArticle|Article|BlogPosting|LiveBlogPosting|Report|ScholarlyArticle|TechArticle|WebPage)$/;
const LARGEST = 500_000;
const DEEPEST = 6;

/** Reads a page's JSON-LD. It is untrusted: whatever is not as expected is passed over. */
export function readJsonLd(tree: HtmlTree): JsonLd {
  const nodes = [...tree.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) =>
    parseNodes(textContent ?? ''),
  );
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])),
  );
  const rank = (node: Node) => (typeOf(node) === 'WebPage' ? 1 : 0);
  const [article] = nodes.filter((node) => ARTICLE.test(typeOf(node))).sort((a, b) => rank(a) - rank(b));
  if (!article) return { authors: [] };
  const resolve = (value: unknown): Node | undefined => {
    if (!isNode(value)) return undefined;
    const id = value['@id'];
    return value.name === undefined && typeof id === 'string' ? (byId.get(id) ?? value) : value;
  };
  return {
    type: typeOf(article),
    ...textFact('headline', article.headline ?? article.name),
    ...textFact('datePublished', article.datePublished),
    ...textFact('publisher', resolve(article.publisher)?.name),
    ...textFact('language', article.inLanguage),
    ...textFact('description', article.description),
    authors: listOf(article.author).flatMap((author) => authorFrom(author, resolve)),
  };
}

function authorFrom(author: unknown, resolve: (value: unknown) => Node | undefined): JsonLd['authors'] {
  const node = resolve(author);
  const names = typeof author === 'string' ? [author] : listOf(node?.name);
  const isOrganisation = node !== undefined && /Organi[sz]ation$/.test(typeOf(node));
  return names.flatMap((name) =>
    typeof name === 'string' && name.trim() ? [{ name: name.trim(), isOrganisation }] : [],
  );
}

function parseNodes(text: string): Node[] {
  if (text.length > LARGEST) return [];
  try {
    return flatten(JSON.parse(text), 0);
  } catch {
    return [];
  }
}

function flatten(value: unknown, depth: number): Node[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => flatten(each, depth + 1));
  return isNode(value) ? [value, ...flatten(value['@graph'], depth + 1)] : [];
}

function typeOf(node: Node): string {
  const [type] = listOf(node['@type']);
  return typeof type === 'string' ? type : '';
}

function textFact<K extends string>(key: K, value: unknown): Partial<Record<K, string>> {
  const [first] = listOf(value);
  if (typeof first !== 'string' || !first.trim()) return {};
  return { [key]: first.replace(/\s+/gu, ' ').trim() } as Partial<Record<K, string>>;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
