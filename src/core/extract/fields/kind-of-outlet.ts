import { hostOf } from '../page/host-of.ts';
import { typesOf } from '../page/json-ld.ts';
import type { PageFacts } from '../page/page-facts.ts';

export type OutletKind = 'news' | 'magazine' | 'blog' | 'forum' | 'encyclopedia' | 'film' | 'unknown';

/** Words in the names of newspapers, agencies and broadcasters, in many languages. */
const NEWS_NAME =
  /\b(?:news|newspaper|times|post|herald|tribune|journal|gazette|guardian|telegraph|chronicle|observer|mirror|mail|examiner|courier|daily|dispatch|sentinel|press|agency|broadcasting|zeitung|tagblatt|tageblatt|nachrichten|presse|anzeiger|rundschau|kurier|le monde|figaro|libération|diario|noticias|periódico|gaceta|correo|prensa|giornale|corriere|gazzetta|notizie|jornal|folha|notícias|estadão|gazeta|dziennik|wiadomości|nyheter|dagbladet|posten|krant|nieuws|dagblad|gazete|haber|hürriyet)\b|новост|газет|известия|вести|правда|جريدة|صحيفة|أخبار|الأخبار|وكالة|روزنامه|خبرگزاری|新聞|新闻|日报|日報|時報|晚报|신문|뉴스|일보|समाचार/iu;
const MAGAZINE_NAME =
  /\b(?:magazine|magazin|revue|(?<!-)review|revista|rivista|weekly|quarterly|monthly|tidskrift|tijdschrift|dergi|journal of)\b|журнал|مجلة|杂志|雜誌|周刊|週刊/iu;
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
  const { meta, jsonLd, url } = facts;
  const host = hostOf(url) ?? '';
  const program = meta('generator')?.content ?? meta('application-name')?.content ?? '';
  const name = names.slice(0, 2).join(' ').slice(0, 200);
  if (FILM_HOST.test(host)) return 'film';
  if (FORUM_HOST.test(host) || FORUM_PROGRAM.test(program)) return 'forum';
  if (/^mediawiki\b/iu.test(program) && /p(?:a?edia|ædia)|encyclop|энцикл|pédie/iu.test(`${name} ${host}`))
    return 'encyclopedia';
  if (BLOG_HOST.test(host) || BLOG_PROGRAM.test(program)) return 'blog';
  if (MAGAZINE_NAME.test(name)) return 'magazine';
  const isMedium = jsonLd.nodes.some((node) => typesOf(node).includes('NewsMediaOrganization'));
  if (isMedium || NEWS_NAME.test(name) || /news|zeitung|noticias|nachrichten|haber/u.test(host))
    return 'news';
  return isBlogAddress(url) ? 'blog' : 'unknown';
}

function isBlogAddress(url: string | undefined): boolean {
  return /^https?:\/\/(?:blogs?\.|[^/]+\/(?:[a-z]{2}\/)?blogs?\/)/iu.test(url ?? '');
}
