import { oneOf, type Random, wholeBelow } from '../../../benchmarks/corpus/random.ts';
import { monotony, oddLetters, passage, SENTENCES } from './words.ts';

const KEYS =
  '@type @id @graph @context headline name author creator editor publisher datePublished dateModified dateCreated articleBody description keywords isPartOf mainEntity mainEntityOfPage image url sameAs itemReviewed about mentions inLanguage identifier __proto__ constructor prototype toString hasOwnProperty length 0 then toJSON'.split(
    ' ',
  );
const TYPES =
  'NewsArticle Article BlogPosting WebPage WebSite Person Organization ClaimReview LiveBlogPosting ScholarlyArticle BreadcrumbList ImageObject __proto__'.split(
    ' ',
  );
const IDS = ['#a', '#b', '#c', '__proto__', ''];
const META =
  'citation_title citation_author citation_author_institution citation_date citation_publication_date citation_journal_title citation_doi citation_isbn citation_firstpage citation_pmid citation_arxiv_id dc.title dc.creator dc.date dc.publisher dc.identifier og:title og:site_name og:type og:url article:author article:published_time article:modified_time article:tag parsely-title parsely-author parsely-pub-date sailthru.author byl author date pubdate keywords news_keywords description twitter:title twitter:creator application-name generator __proto__ constructor'.split(
    ' ',
  );
const STAMPS = [
  '2024-05-17T23:30:00-05:00',
  '2024-05-17',
  '0000-00-00',
  '99999-99-99',
  '2024-02-31',
  '1715900000000',
  'Fri, 17 May 2024 08:00:00 GMT',
  'yesterday',
  '-1',
  '2024-05-17T25:61:61Z',
  '17/05/24',
];

/** JSON-LD that no site writes: rings of `@id`, prototypes by name, lists in lists, the wrong kind everywhere. */
export function hostileJsonLd(random: Random): string {
  const objects = Array.from({ length: 1 + wholeBelow(random, 4) }, () => hostileValue(random, 0));
  const json = random() < 0.5 ? `{"@context":"https://schema.org","@graph":[${objects}]}` : `[${objects}]`;
  const broken = random() < 0.15 ? json.slice(0, wholeBelow(random, json.length)) : json;
  return page(
    `<script type="application/ld+json">${broken.replaceAll('</', '<\\/')}</script>`,
    passage(random),
  );
}

/** Lists and objects far larger or deeper than a page’s facts. */
export function hugeJsonLd(random: Random): string {
  const many = oneOf(random, [1_000, 10_000]);
  const author = '{"@type":"Person","name":"Ann Lee","@id":"#a","author":{"@id":"#a"}}';
  const nested = '{"@graph":['.repeat(many) + ']}'.repeat(many);
  const json = oneOf(random, [
    `{"@type":"NewsArticle","headline":"T","author":[${Array(many).fill(author)}]}`,
    `{"@type":"NewsArticle","headline":${JSON.stringify(monotony(random, many))},"author":${'['.repeat(many)}${']'.repeat(many)}}`,
    nested,
    `{"@type":"NewsArticle","keywords":[${Array(many).fill('"x"')}],"isPartOf":${'{"isPartOf":'.repeat(many)}1${'}'.repeat(many)}}`,
    `{${Array.from({ length: many }, (_, at) => `"k${at}":"v"`)}}`,
  ]);
  return page(`<script type="application/ld+json">${json}</script>`, passage(random));
}

/** Every `meta` that rules read, saying what it should not. */
export function hostileMeta(random: Random): string {
  const metas = Array.from({ length: 3 + wholeBelow(random, 25) }, () => {
    const content = hostileText(random).replaceAll('"', '&quot;');
    return `<meta ${oneOf(random, ['name', 'property', 'itemprop'])}="${oneOf(random, META)}" content="${content}">`;
  });
  return page(metas.join('\n'), passage(random));
}

function page(head: string, text: string): string {
  return `<!doctype html><html lang="en"><head><title>Title | Site</title>${head}</head><body><article><h1>Title</h1><p class="byline">By Ann Lee</p><p>${text}</p><p>${text}</p></article></body></html>`;
}

function hostileText(random: Random): string {
  const roll = random();
  if (roll < 0.25) return oneOf(random, SENTENCES);
  if (roll < 0.45) return oneOf(random, STAMPS);
  if (roll < 0.6) return monotony(random, 3_000);
  if (roll < 0.7) return oddLetters(random, 12);
  return oneOf(random, [
    '',
    ' ',
    'admin',
    'https://example.org/author/x',
    'null',
    '[object Object]',
    '__proto__',
  ]);
}

function hostileValue(random: Random, depth: number): string {
  const roll = random();
  if (depth > 5 || roll < 0.3) return JSON.stringify(hostileText(random));
  if (roll < 0.4) return oneOf(random, ['null', 'true', '0', '-1e308', '1e999', '[]', '{}', '"\\ud800"']);
  if (roll < 0.5) return `{"@id":${JSON.stringify(oneOf(random, IDS))}}`;
  if (roll < 0.62)
    return `[${Array.from({ length: wholeBelow(random, 4) }, () => hostileValue(random, depth + 1))}]`;
  const entries = Array.from({ length: 1 + wholeBelow(random, 6) }, () => {
    const key = oneOf(random, KEYS);
    if (key === '@type') return `"@type":${JSON.stringify(oneOf(random, TYPES))}`;
    if (key === '@id') return `"@id":${JSON.stringify(oneOf(random, IDS))}`;
    return `${JSON.stringify(key)}:${hostileValue(random, depth + 1)}`;
  });
  return `{"@type":${JSON.stringify(oneOf(random, TYPES))},${entries}}`;
}
