/** What page builders call the things around an article. Hyphens part the words of one name. */
const JUNK = new Set(
  `caption figcaption credit byline
  author-box author-bio author-info author-name author-card author-content author-about author-profile author-description
  writer-bio contributor-bio contributor-info staff-bio
  about-author post-author entry-author article-author story-author
  share sharing sharedaddy social newsletter signup sign-up subscribe subscription subscriber
  related promo promos promotion promotions recirc recirculation recommend recommended recommendations trending
  most-popular most-read read-more read-next read-also more-stories more-news more-on
  next-article next-articles next-story next-stories next-post cta
  comment comments comment-list comment-form disqus respond
  breadcrumb breadcrumbs tag tags tag-list tags-links taglist topics pagination pager
  toolbar tools sponsor sponsored sponsors
  ad ads advert adverts advertisement advertising adslot ad-slot adcontainer ad-container adwrapper ad-wrapper
  banner cookie cookies consent gdpr copyright footer foot masthead menu nav navbar navigation
  sidebar widget widgets popup popover modal overlay tooltip hovercard dropdown print timestamp dateline
  post-meta entry-meta article-meta metadata meta-data meta-info
  outbrain taboola zergnet jp-relatedposts
  video-player video-title video-caption gallery slideshow carousel paywall donate donation rating`.split(
    /\s+/u,
  ),
);
/** Names of paragraphs: one called `share` or `print` may still be a sentence. */
const JUNK_PARAGRAPHS = new Set('caption credit byline read-more related promo'.split(' '));
/** Names of words inside a sentence: a link called `tag` or `tooltip` is still a word of it. */
const JUNK_WORDS = new Set(
  'caption credit share tooltip-text tooltiptext tooltip-content popover-content rollover-block hovercard'.split(
    ' ',
  ),
);
const JUNK_IN = { text: JUNK, paragraph: JUNK_PARAGRAPHS, sentence: JUNK_WORDS };
const ARTICLE =
  /(?:^|[\s_-])(?:article-?body|entry-?content|post-?content|story-?body|body-?(?:copy|text|content)|main-?content|content-?body)(?:$|[\s_-])/iu;
/** Posts of others that an article shows are part of it. */
const EMBEDDED = /embed/iu;
/** Whole names that hide: `overflow-hidden` does not. */
const HIDING =
  /(?:^|\s)(?:hidden|is-hidden|d-none|visually-?hidden|sr-only|screen-reader(?:-text)?)(?:$|\s)/iu;
/** A word after one of these says what an element has beside it, or has not: `with-sidebar`, `no-ads`. */
const HAVING = new Set('has have with without no'.split(' '));
const LONGEST_NAMES = 400;

/**
 * The word in an element’s classes and id that marks it as something around the article.
 *
 * @param names classes and id in one string
 * @param place what goes with the element: much text, a paragraph, or words out of a sentence
 */
export function junkName(names: string, place: keyof typeof JUNK_IN): string | undefined {
  if (names.length > LONGEST_NAMES || ARTICLE.test(names)) return undefined;
  if (place !== 'paragraph' && HIDING.test(names)) return 'hidden';
  for (const name of names.split(/\s+/u)) {
    const junk = EMBEDDED.test(name) ? JUNK_WORDS : JUNK_IN[place];
    const words = name
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
      .toLowerCase()
      .split(/[_-]+/u);
    for (const [at, word] of words.entries()) {
      if (HAVING.has(words[at - 1] ?? '')) continue;
      if (junk.has(word)) return word;
      const pair = `${word}-${words[at + 1] ?? ''}`;
      if (junk.has(pair)) return pair;
    }
  }
  return undefined;
}
