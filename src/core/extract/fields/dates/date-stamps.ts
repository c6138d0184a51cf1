import type { DayOrder } from '../../../csl/dates/day-order.ts';
import { readStamp, type Stamp } from '../../../csl/dates/read-stamp.ts';
import type { Confidence } from '../../../model/reading.ts';
import { type JsonLdNode, listOf, textOf, typeOf } from '../../page/json-ld.ts';
import type { PageFacts } from '../../page/page-facts.ts';

/** A date that a page gives to machines. */
export type FoundStamp = Stamp & {
  readonly rule: string;
  readonly raw: string;
  readonly confidence: Confidence;
};

const CITATION = ['citation_publication_date', 'citation_date', 'citation_cover_date', 'citation_year'];
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'article.published',
  'og:published_time',
  'og:pubdate',
  'datepublished',
  'rnews:datepublished',
  'article_date_original',
  'originalpublicationdate',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'vr:published_time',
  'lp.article:publish-date',
  'bt:pubdate',
  'pubdate',
  'pub_date',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published_at',
  'publisheddate',
  'publishtime',
  'displaydate',
  'firstpublished',
  'dcterms.issued',
  'dc.date.issued',
  'dc.date.published',
  'date',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
  'dc.created',
  'datecreated',
  'date.created',
  'article:post_date',
  'post-date',
  'ptime',
  'apub:time',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
];

/** When the page says, to machines, that it was published: of its kinds of statement the most reliable first. */
export function publishedStamps(facts: PageFacts, order: DayOrder): readonly FoundStamp[] {
  const { jsonLd } = facts;
  return [
    ...metaStamps(facts, CITATION, 'certain', order),
    ...[...articleFirst(facts)].flatMap((node) => jsonLdStamps(node, order)),
    ...metaStamps(facts, PUBLISHED, 'certain', order),
    ...metaStamps(facts, postDateNames(facts), 'likely', order),
    ...stampsOf(
      'json-ld',
      textOf(jsonLd.article?.dateCreated ?? jsonLd.article?.uploadDate),
      'likely',
      order,
    ),
  ];
}

/** When it was last changed, which is not when it was published. */
export function modifiedStamps(facts: PageFacts, order: DayOrder): readonly FoundStamp[] {
  return [
    ...stampsOf('json-ld-modified', textOf(facts.jsonLd.article?.dateModified), 'suggested', order),
    ...metaStamps(facts, MODIFIED, 'suggested', order),
  ];
}

/** When it could first be read online. @see https://scholar.google.com/intl/en/scholar/inclusion.html */
export function onlineStamps(facts: PageFacts, order: DayOrder): readonly FoundStamp[] {
  return metaStamps(facts, ['citation_online_date'], 'certain', order);
}

/** The page’s article, then, if that has no date, the page and what it is mainly about. */
function articleFirst({ jsonLd }: PageFacts): readonly JsonLdNode[] {
  const { article, nodes } = jsonLd;
  const others = nodes.filter(
    (node) =>
      node !== article &&
      /(?:Article|Posting|WebPage|VideoObject|Report|PodcastEpisode)$/u.test(typeOf(node)),
  );
  return [...(article ? [article] : []), ...others.slice(0, 3)];
}

function jsonLdStamps(node: JsonLdNode, order: DayOrder): readonly FoundStamp[] {
  const [written] = listOf(node.datePublished);
  return stampsOf(
    'json-ld',
    typeof written === 'number' ? String(written) : textOf(written),
    'certain',
    order,
  );
}

function metaStamps(
  { meta }: PageFacts,
  names: readonly string[],
  confidence: Confidence,
  order: DayOrder,
): readonly FoundStamp[] {
  return names.flatMap((name) => stampsOf(name, meta(name)?.content, confidence, order));
}

/** Sites prefix names of their own: `sn-post-date`, `xyz:publish-date`. */
function postDateNames({ tree }: PageFacts): readonly string[] {
  const names: string[] = [];
  for (const element of tree.querySelectorAll('meta')) {
    const name = (element.getAttribute('name') ?? element.getAttribute('property') ?? '').toLowerCase();
    if (
      /[-_.:](?:post|publish(?:ed)?|publication|pub)[-_.]?(?:date|time)$/u.test(name.slice(0, 80)) &&
      !PUBLISHED.includes(name)
    )
      names.push(name);
  }
  return names.slice(0, 5);
}

function stampsOf(
  rule: string,
  raw: string | undefined,
  confidence: Confidence,
  order: DayOrder,
): readonly FoundStamp[] {
  const stamp = raw === undefined ? undefined : readStamp(raw, order);
  return stamp && raw !== undefined ? [{ ...stamp, rule, raw: raw.slice(0, 120), confidence }] : [];
}
