import type { CslItem } from '../../model/csl-item.ts';

const SHARING_SITES = /^(youtube|vimeo|dailymotion|tiktok|internet archive|rutube|bilibili|odysee)$/iu;
const POSTS_SITES =
  /^(twitter|x|x \(twitter\)|twitter \(x\)|facebook|instagram|tiktok|threads|mastodon|bluesky|telegram|weibo|linkedin|vk|truth social|tumblr|snapchat)$/iu;

/** The site on which anyone can publish a video, if this is one from there. */
export function sharingSite({ type, publisher, 'container-title': container }: CslItem): string | undefined {
  if (type !== 'motion_picture' && type !== 'broadcast') return undefined;
  return [publisher, container].find((site) => site !== undefined && SHARING_SITES.test(site));
}

/** True for a post whose text stands for its title: a tweet and its like, but no forum or blog. */
export function isSocialPost({ type, genre, 'container-title': site, publisher }: CslItem): boolean {
  if (type !== 'post') return false;
  return POSTS_SITES.test(site ?? publisher ?? '') || /^(tweet|toot|status update)$/iu.test(genre ?? '');
}

const HANDLE_SITES =
  /^(twitter|x|x \(twitter\)|twitter \(x\)|instagram|tiktok|threads|mastodon|bluesky|truth social|weibo)$/iu;

/** True for a post on a site whose accounts have names that begin with @, as APA prints them. @see PM7 10.15 */
export function hasHandles(csl: CslItem): boolean {
  const site = csl['container-title'] ?? csl.publisher;
  return (
    isSocialPost(csl) &&
    (site === undefined ? /^(tweet|toot)$/iu.test(csl.genre ?? '') : HANDLE_SITES.test(site))
  );
}
