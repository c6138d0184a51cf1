import type { CslItem } from '../model/csl-item.ts';
import type { Draft } from '../model/draft.ts';
import type { FieldOrigin } from '../model/item.ts';
import { articleParagraphs } from './article-paragraphs.ts';
import { decodeEntities } from './decode-entities.ts';
import { detectLanguage } from './detect-language.ts';
import { found, unknown } from './field-origins.ts';
import { authorsOf, dateOf, type Field, hostOf, siteOf, titleOf } from './html-fields.ts';
import { type HtmlTree, parseHtml } from './html-tree.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { suggestTags } from './suggest-tags.ts';

const LONGEST_STANDFIRST = 600;

/**
 * Reads a page as the article it is: what it says of itself, and its text without what surrounds it.
 *
 * @param options.url where the page came from; a canonical address of the same site goes before it
 */
export function extractHtml(html: string, { url }: { readonly url?: string | undefined }): Draft {
  try {
    return treeDraft(parseHtml(html), url);
  } catch (error) {
    // Nested more deeply than can be walked: its words are better than nothing.
    if (error instanceof RangeError) return flatDraft(html, url);
    throw error;
  }
}

function treeDraft(tree: HtmlTree, url: string | undefined): Draft {
  const address = addressOf(tree, url);
  const facts = pageFacts(tree, address?.value ?? url);
  const site = siteOf(facts);
  const title = titleOf(facts, site?.value);
  const fields: Partial<Record<keyof CslItem, Field<unknown>>> = {
    title,
    author: authorsOf(facts, site?.value),
    issued: dateOf(facts),
    'container-title': site,
    URL: address,
    abstract: standfirstOf(facts),
    DOI: doiOf(facts),
  };
  const paragraphs = articleParagraphs(tree, title?.value);
  return draftFrom(fields, { type: typeOf(facts), language: languageOf(facts, paragraphs), paragraphs });
}

function draftFrom(
  fields: Partial<Record<keyof CslItem, Field<unknown>>>,
  rest: {
    readonly type: Field<CslItem['type']>;
    readonly language: Field<string>;
    readonly paragraphs: readonly string[];
  },
): Draft {
  const known = Object.entries({ ...fields, language: rest.language }).flatMap(([variable, field]) =>
    field ? [[variable, field] as const] : [],
  );
  const missing: Record<string, FieldOrigin> = {
    title: unknown('The page names no title.'),
    author: unknown('No author in the page’s data and no byline.'),
    issued: unknown('No date in the page’s data, its address or its text.'),
    'container-title': unknown('The page does not name its outlet.'),
    URL: unknown('The file does not say where it came from.'),
  };
  return {
    csl: {
      ...Object.fromEntries(known.map(([variable, { value }]) => [variable, value])),
      type: rest.type?.value ?? 'webpage',
    },
    provenance: {
      ...missing,
      type: rest.type?.origin ?? found('page', 'suggested'),
      ...Object.fromEntries(known.map(([variable, { origin }]) => [variable, origin])),
    },
    paragraphs: rest.paragraphs,
    suggestedTags: suggestTags(rest.paragraphs),
  };
}

function addressOf(tree: HtmlTree, url: string | undefined): Field<string> {
  const canonical =
    tree.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    tree.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    '';
  const absolute = URL.canParse(canonical, url) ? new URL(canonical, url).href : '';
  const isWeb = /^https?:/u.test(absolute);
  if (
    isWeb &&
    (url === undefined || hostOf(absolute) === hostOf(url)) &&
    !(url && isHomePage(absolute) && !isHomePage(url))
  ) {
    return { value: absolute, origin: found('canonical-address', 'likely') };
  }
  return url === undefined ? undefined : { value: url, origin: found('address', 'certain') };
}

/** Some sites call their front page the canonical address of everything. */
function isHomePage(url: string): boolean {
  return new URL(url).pathname.length <= 1;
}

function standfirstOf({ meta, jsonLd }: PageFacts): Field<string> {
  const named = meta('og:description', 'description', 'dc.description');
  const text = decodeEntities(named?.content ?? jsonLd.description ?? '');
  if (text === '' || text.length > LONGEST_STANDFIRST) return undefined;
  return { value: text, origin: found(named?.name ?? 'json-ld', 'likely') };
}

function doiOf({ meta }: PageFacts): Field<string> {
  const named = meta('citation_doi', 'dc.identifier', 'prism.doi');
  const doi = /10\.\d{4,9}\/\S+/u.exec(named?.content ?? '')?.[0];
  return named && doi ? { value: doi, origin: found(named.name, 'certain') } : undefined;
}

function typeOf({ jsonLd, meta }: PageFacts): Field<CslItem['type']> {
  if (meta('citation_journal_title'))
    return { value: 'article-journal', origin: found('citation_journal_title', 'certain') };
  const { type = '' } = jsonLd;
  if (/NewsArticle$/u.test(type)) return { value: 'article-newspaper', origin: found('json-ld', 'likely') };
  if (/BlogPosting$/u.test(type)) return { value: 'post-weblog', origin: found('json-ld', 'likely') };
  if (type === 'Report') return { value: 'report', origin: found('json-ld', 'likely') };
  return undefined;
}

function languageOf({ tree, meta, jsonLd }: PageFacts, paragraphs: readonly string[]): Field<string> {
  const declared =
    tree.documentElement?.getAttribute('lang') ?? meta('og:locale')?.content ?? jsonLd.language ?? '';
  const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/iu.exec(declared.trim())?.[0].replaceAll('_', '-');
  const read = detectLanguage(paragraphs.join('\n'));
  if (tag !== undefined && (read === undefined || tag.toLowerCase().startsWith(read)))
    return { value: tag, origin: found('html-lang', 'certain') };
  if (read !== undefined) return { value: read, origin: found('language-of-text', 'likely') };
  return tag === undefined ? undefined : { value: tag, origin: found('html-lang', 'likely') };
}

/** What can be had of a page that cannot be parsed: its text without tags. */
function flatDraft(html: string, url: string | undefined): Draft {
  const title = /<title[^>]*>([^<]{1,300})/iu.exec(html)?.[1]?.trim();
  const text = html
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/giu, ' ')
    .replace(/<\/?(?:p|div|br|li|h\d|tr)\b[^<>]*>/giu, '\n')
    .replace(/<[^<>]*>/gu, ' ');
  const paragraphs = text
    .split('\n')
    .map((line) => decodeEntities(line.replace(/\s+/gu, ' ')))
    .filter((line) => line !== '');
  const fields = {
    title: title ? { value: decodeEntities(title), origin: found('page-title', 'suggested') } : undefined,
    URL: url === undefined ? undefined : { value: url, origin: found('address', 'certain') },
  };
  return draftFrom(fields, { type: undefined, language: undefined, paragraphs });
}
