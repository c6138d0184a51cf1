import { anyOf } from '../../languages/phrases.ts';
import type { CslType } from '../../model/csl-item.ts';
import type { Candidate } from '../../model/reading.ts';
import { candidate, merged } from '../candidates.ts';
import { listOf, textOf, typesOf } from '../page/json-ld.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { kindOfOutlet, type OutletKind } from './kind-of-outlet.ts';
import { publishingWords } from './publishing-words.ts';

type Types = readonly Candidate<CslType>[];

/** By the name that only such works carry. */
const METAS: readonly (readonly [string, CslType])[] = [
  ['citation_dissertation_institution', 'thesis'],
  ['bepress_citation_dissertation_institution', 'thesis'],
  ['eprints.thesis_type', 'thesis'],
  ['citation_technical_report_institution', 'report'],
  ['bepress_citation_technical_report_institution', 'report'],
  ['citation_conference_title', 'paper-conference'],
  ['citation_conference', 'paper-conference'],
  ['citation_inbook_title', 'chapter'],
  ['citation_book_title', 'chapter'],
  ['citation_arxiv_id', 'article'],
  ['citation_journal_title', 'article-journal'],
  ['bepress_citation_journal_title', 'article-journal'],
  ['prism.publicationname', 'article-journal'],
  ['citation_isbn', 'book'],
  ['book:isbn', 'book'],
];

/** What repositories and libraries call the kinds of works. */
const STATED_KINDS: readonly (readonly [RegExp, CslType])[] = [
  [/thesis|dissertation/iu, 'thesis'],
  [/book_?(?:section|chapter|part)|chapter/iu, 'chapter'],
  [/conference|proceedings/iu, 'paper-conference'],
  [/pre-?print|working ?paper|discussion paper|submitted/iu, 'article'],
  [/technical report|monograph|^report|policy brief|white paper/iu, 'report'],
  [/journal|research-?article|^article$|review article/iu, 'article-journal'],
  [/^book$|^buch$/iu, 'book'],
  [/data ?set/iu, 'dataset'],
  [/software/iu, 'software'],
];

/** schema.org’s types; those that say too little are missing. @see https://schema.org/CreativeWork */
const SCHEMA_TYPES: readonly (readonly [RegExp, CslType])[] = [
  [/ScholarlyArticle$/u, 'article-journal'],
  [/NewsArticle$/u, 'article-newspaper'],
  [/^(?:BlogPosting|LiveBlogPosting)$/u, 'post-weblog'],
  [/^(?:SocialMediaPosting|DiscussionForumPosting|QAPage|Question|Comment)$/u, 'post'],
  [/^Report$/u, 'report'],
  [/^Thesis$/u, 'thesis'],
  [/^Chapter$/u, 'chapter'],
  [/^Book$/u, 'book'],
  [/^Dataset$/u, 'dataset'],
  [/^Software(?:SourceCode|Application)$/u, 'software'],
  [/^Legislation/u, 'legislation'],
  [/^(?:VideoObject|AudioObject|RadioEpisode|TVEpisode|PodcastEpisode|Episode)$/u, 'broadcast'],
  [/^Movie$/u, 'motion_picture'],
  [/^(?:Critic)?Review$/u, 'review'],
  [/^Interview$/u, 'interview'],
  [/^DefinedTerm$/u, 'entry-encyclopedia'],
  [/^SpeechArticle$/u, 'speech'],
];
const OUTLET_TYPES: Readonly<Record<OutletKind, CslType>> = {
  news: 'article-newspaper',
  magazine: 'article-magazine',
  blog: 'post-weblog',
  forum: 'post',
  encyclopedia: 'entry-encyclopedia',
  film: 'motion_picture',
  unknown: 'webpage',
};
const INTERVIEW = new RegExp(
  `^${anyOf(publishingWords(({ interviews }) => interviews))}(?!\\p{L})|\\b${anyOf(publishingWords(({ interviewsWith }) => interviewsWith))}\\b`,
  'iu',
);

const RULING = new RegExp(anyOf(publishingWords(({ rulings }) => rulings)), 'iu');
const NEWS_PATH = new RegExp(`/${anyOf(publishingWords(({ newsSections }) => newsSections))}/`, 'iu');

/**
 * What kind of work the page is: by what only such works say of themselves, then by schema.org’s types, then by the
 * outlet. Never empty.
 *
 * @param names of the outlet, the likeliest first
 */
export function typeCandidates(
  facts: PageFacts,
  names: readonly string[] = [],
): readonly [Candidate<CslType>, ...Types] {
  const outlet = kindOfOutlet(facts, names);
  const found: Types = [
    ...legalTypes(facts),
    ...paperTypes(facts),
    ...schemaTypes(facts, outlet),
    ...outletTypes(facts, outlet),
    ...interviewTypes(facts),
  ];
  const page = candidate<CslType>('webpage', 'page', 'suggested');
  const [first = page, ...others] = merged([...found, page], (type) => type);
  return [first, ...others];
}

function legalTypes({ meta, metas }: PageFacts): Types {
  const eli = meta('eli:id_local', 'eli:type_document', 'eli:title', 'eli:is_realized_by');
  const isCase = metas('dc.type').some((kind) => RULING.test(kind));
  return [
    ...(eli ? [candidate<CslType>('legislation', eli.name, 'certain')] : []),
    ...(isCase ? [candidate<CslType>('legal_case', 'dc.type', 'likely')] : []),
  ];
}

function paperTypes({ meta, metas, host }: PageFacts): Types {
  const isArxiv = /(?:^|\.)arxiv\.org$/u.test(host ?? '');
  const named = METAS.filter(([name]) => meta(name)).map(([name, type]) => candidate(type, name, 'certain'));
  const isPaper =
    meta('citation_title', 'eprints.title', 'bepress_citation_title', 'dc.identifier') !== undefined;
  const stated = ['eprints.type', 'citation_article_type', 'dc.type', 'dcterms.type', 'prism.genre'].flatMap(
    (name) =>
      isPaper || name.startsWith('eprints') ? metas(name).flatMap((kind) => statedType(kind, name)) : [],
  );
  const preprint =
    isArxiv && meta('citation_title') ? [candidate<CslType>('article', 'address', 'certain')] : [];
  return [...preprint, ...named, ...stated];
}

function statedType(kind: string, rule: string): Types {
  const type = STATED_KINDS.find(([pattern]) => pattern.test(kind.slice(0, 100)))?.[1];
  return type === undefined ? [] : [candidate(type, rule, 'likely')];
}

function schemaTypes({ jsonLd }: PageFacts, outlet: OutletKind): Types {
  const types = typesOf(jsonLd.article);
  return SCHEMA_TYPES.flatMap(([pattern, type]): Types => {
    if (!types.some((each) => pattern.test(each))) return [];
    if (type === 'review' && isOfBook(jsonLd.article?.itemReviewed, jsonLd.resolve)) {
      return [candidate('review-book', 'json-ld', 'likely'), candidate(type, 'json-ld', 'suggested')];
    }
    // Magazines and social networks call their texts news and blog posts, because search engines ask for that.
    if (type === 'article-newspaper' && outlet === 'magazine')
      return [candidate('article-magazine', 'outlet', 'likely'), candidate(type, 'json-ld', 'suggested')];
    if (type === 'post-weblog' && outlet === 'forum')
      return [candidate('post', 'outlet', 'likely'), candidate(type, 'json-ld', 'suggested')];
    return [candidate(type, 'json-ld', 'likely')];
  });
}

function isOfBook(reviewed: unknown, resolve: PageFacts['jsonLd']['resolve']): boolean {
  return typesOf(resolve(listOf(reviewed)[0])).includes('Book');
}

function outletTypes(facts: PageFacts, outlet: OutletKind): Types {
  const { meta, jsonLd } = facts;
  const shared = meta('og:type')?.content.toLowerCase() ?? '';
  if (/^video\b/u.test(shared) && !jsonLd.article) return [candidate('broadcast', 'og:type', 'likely')];
  if (shared === 'book') return [candidate('book', 'og:type', 'likely')];
  const isArticle =
    shared === 'article' ||
    typesOf(jsonLd.article).some((type) => /Article$/u.test(type)) ||
    meta('news_keywords', 'article:published_time', 'article:section', 'article:author') !== undefined;
  const standing: readonly OutletKind[] = ['blog', 'forum', 'encyclopedia', 'film'];
  const isStory = (outlet === 'news' || outlet === 'magazine') && isStoryAddress(facts.url);
  if (!isArticle && !isStory && !standing.includes(outlet)) return [];
  if (outlet !== 'unknown')
    return [candidate(OUTLET_TYPES[outlet], 'outlet', isArticle ? 'likely' : 'suggested')];
  if (isNewsPath(facts)) return [candidate('article-newspaper', 'outlet', 'suggested')];
  return isFromBlogProgram(facts) ? [candidate('post-weblog', 'outlet', 'suggested')] : [];
}

/** One that names a story, as `/politics/2019/a-story-of-ports` or `/id/44613978` do, and not a section. */
function isStoryAddress(url: string | undefined): boolean {
  const path = /^https?:\/\/[^/?#]+([^?#]*)/u.exec(url ?? '')?.[1] ?? '';
  const parts = path.slice(0, 500).split('/');
  return parts.some((part) => /\d{5}/u.test(part) || part.split(/[-_]/u).length > 3);
}

function isNewsPath({ meta, url }: PageFacts): boolean {
  const isNewsAddress = NEWS_PATH.test(url ?? '');
  return meta('news_keywords') !== undefined || isNewsAddress;
}

/** A dated post of a blog program, of an outlet that nothing calls a newspaper. */
function isFromBlogProgram({ meta, url }: PageFacts): boolean {
  const isBlogProgram = /^wordpress/iu.test(meta('generator')?.content ?? '');
  return isBlogProgram && /\/(?:19|20)\d{2}\/\d{2}\//u.test(url ?? '');
}

function interviewTypes({ meta, jsonLd }: PageFacts): Types {
  const said = [
    meta('article:section', 'parsely-section')?.content,
    textOf(jsonLd.article?.articleSection),
    textOf(jsonLd.article?.genre),
  ];
  const isSection = said.some((section) => INTERVIEW.test(section ?? ''));
  const isTitle = INTERVIEW.test(meta('og:title')?.content.slice(0, 200) ?? '');
  return isSection || isTitle ? [candidate('interview', isSection ? 'section' : 'title', 'suggested')] : [];
}
