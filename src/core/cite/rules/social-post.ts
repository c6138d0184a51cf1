import type { CslItem } from '../../model/csl-item.ts';
import type { CiteRule } from './cite-rule.ts';
import { isSocialPost } from './sharing-site.ts';

/**
 * The first twenty words of a post are its title; the site gives it its name in brackets.
 *
 * @see PM7 10.15 (social media)
 */
export const apaSocialPost: CiteRule = (csl) => {
  if (!isSocialPost(csl)) return csl;
  const { title, genre = genreOf(csl) } = csl;
  const named: CslItem = genre === undefined ? csl : { ...csl, genre };
  return title === undefined ? named : { ...named, title: firstWords(title) };
};

/** MLA prints a post as it was written, in the case it was written in. @see MLA9 5.30 and App. 2 (social media) */
export const mlaSocialPost: CiteRule = (csl) =>
  isSocialPost(csl) && csl.title !== undefined
    ? { ...csl, title: `<span class="nocase">${csl.title}</span>` }
    : csl;

const WORDS_IN_TITLE = 20;

function firstWords(title: string): string {
  const words = title.trim().split(/\s+/u);
  const start = words.slice(0, WORDS_IN_TITLE).join(' ');
  const isCut = words.length > WORDS_IN_TITLE;
  return start.replace(isCut ? /[\s.,;:–—-]+$/u : /(?<!\.)\.$/u, '');
}

function genreOf({ 'container-title': site, publisher }: CslItem): string | undefined {
  const name = (site ?? publisher ?? '').toLowerCase();
  if (name === 'twitter') return 'Tweet';
  return /^(x|mastodon|bluesky|threads|linkedin|telegram)\b/u.test(name) ? 'Post' : undefined;
}
