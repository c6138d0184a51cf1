import { anyOf, phrasesPattern } from '../../languages/phrases.ts';
import { typesOf } from '../page/json-ld.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { publishingWords } from './publishing-words.ts';

export type OutletKind = 'news' | 'magazine' | 'blog' | 'forum' | 'encyclopedia' | 'film' | 'unknown';

const NEWS_NAME = nameWith([
  ...publishingWords(({ newspapers }) => newspapers),
  ...['le monde', 'figaro', 'libération', 'estadão', 'hürriyet', 'известия', 'правда'],
]);
/** “Peer-review” is no magazine. */
const MAGAZINE_NAME = nameWith(
  publishingWords(({ magazines }) => magazines),
  '-',
);
const NEWS_HOST = new RegExp(anyOf(publishingWords(({ newsHosts }) => newsHosts)), 'u');
/** Many are called after Wikipedia. */
const ENCYCLOPEDIA = new RegExp(
  `p(?:a?edia|ædia)|${anyOf(publishingWords(({ encyclopedias }) => encyclopedias))}`,
  'iu',
);
/** Programs that make blogs and nothing else, and hosts that hold them. */
const BLOG_HOST =
  /(?:^|\.)(?:blogspot\.[a-z.]{2,6}|wordpress\.com|substack\.com|medium\.com|tumblr\.com|typepad\.com|livejournal\.com|ghost\.io|hypotheses\.org|over-blog\.com|blogger\.com)$/u;
const BLOG_PROGRAM =
  /^(?:blogger|medium|substack|ghost|typepad|tumblr|livejournal|movable type|jekyll|hugo|hexo)\b/iu;
const FORUM_HOST =
  /(?:^|\.)(?:twitter\.com|x\.com|facebook\.com|instagram\.com|threads\.net|reddit\.com|bsky\.app|tiktok\.com|vk\.com|weibo\.com|linkedin\.com|stackoverflow\.com|stackexchange\.com|quora\.com|news\.ycombinator\.com|t\.me)$/u;
const FORUM_PROGRAM =
  /^(?:mastodon|pleroma|misskey|discourse|phpbb|vbulletin|xenforo|mybb|invision|flarum)\b/iu;
const FILM_HOST = /(?:^|\.)(?:youtube\.com|youtu\.be|vimeo\.com|dailymotion\.com)$/u;

/** What kind of outlet a page is of, as far as its names, its program and its address tell; any country’s. */
export function kindOfOutlet(facts: PageFacts, names: readonly string[]): OutletKind {
  const { meta, jsonLd, url, host = '' } = facts;
  const program = meta('generator')?.content ?? meta('application-name')?.content ?? '';
  const name = names.slice(0, 2).join(' ').slice(0, 200);
  if (FILM_HOST.test(host)) return 'film';
  if (FORUM_HOST.test(host) || FORUM_PROGRAM.test(program)) return 'forum';
  if (/^mediawiki\b/iu.test(program) && ENCYCLOPEDIA.test(`${name} ${host}`)) return 'encyclopedia';
  if (BLOG_HOST.test(host) || BLOG_PROGRAM.test(program)) return 'blog';
  if (MAGAZINE_NAME.test(name)) return 'magazine';
  const isMedium = jsonLd.nodes.some((node) => typesOf(node).includes('NewsMediaOrganization'));
  if (isMedium || NEWS_NAME.test(name) || NEWS_HOST.test(host)) return 'news';
  return isBlogAddress(url) ? 'blog' : 'unknown';
}

function isBlogAddress(url: string | undefined): boolean {
  return /^https?:\/\/(?:blogs?\.|[^/]+\/(?:[a-z]{2}\/)?blogs?\/)/iu.test(url ?? '');
}

/** Words of Latin script stand whole, others may have endings. @param parts what else no word stands behind */
function nameWith(words: readonly string[], parts = ''): RegExp {
  const latin = words.filter((word) => /^\p{Script=Latin}/u.test(word));
  const others = words.filter((word) => !latin.includes(word));
  return new RegExp(`(?<![\\p{L}\\p{N}${parts}])${phrasesPattern(latin)}|${anyOf(others)}`, 'iu');
}
