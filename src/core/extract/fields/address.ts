import type { Candidate } from '../../model/reading.ts';
import { candidate, merged } from '../candidates.ts';
import { hostOf } from '../page/host-of.ts';
import { textOf } from '../page/json-ld.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { fitsHost, ownLabel } from './outlet-names.ts';

/** Parameters that say how a reader came to a page, and never which page it is. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|ocid|cmpid|icid|ncid|smid|smtyp|ref_src|ref_url|xtor|wt_mc|at_medium|at_campaign|at_custom\d|at_link_\w+|ftag|guccounter|guce_\w+|__twitter_impression|sr_share|spm|sharetype|partner)$/iu;
const LONGEST = 4_000;

/**
 * Where the page is: the canonical address it names, if that is of the same site and names one page, and where it
 * came from. What only follows readers is left out; the address as it came then goes last.
 */
export function addressCandidates(facts: PageFacts): readonly Candidate<string>[] {
  const { meta, links, jsonLd, url } = facts;
  const canonical = links.find(({ rel }) => rel === 'canonical')?.href;
  const stated: readonly (readonly [string | undefined, string])[] = [
    [canonical, 'canonical-address'],
    [meta('og:url')?.content, 'og:url'],
    [textOf(jsonLd.article?.url), 'json-ld'],
  ];
  const own = stated.flatMap(([address = '', rule]) => {
    const absolute = absoluteOf(address, url);
    return absolute !== undefined && isOfPage(absolute, url)
      ? [candidate(withoutTracking(absolute), rule, 'likely')]
      : [];
  });
  const came =
    url === undefined
      ? []
      : [candidate(withoutTracking(url), 'address', 'certain'), candidate(url, 'address', 'likely')];
  return merged([...own, ...came], (address) => address);
}

function absoluteOf(address: string, base: string | undefined): string | undefined {
  // “quay.example/a” is an address without its scheme where the page itself is on that host.
  const isBare =
    base !== undefined &&
    address
      .trim()
      .replace(/^www\./u, '')
      .startsWith(`${hostOf(base)}/`);
  const text = isBare ? `//${address.trim()}` : address.trim();
  if (text === '' || text.length > LONGEST || !URL.canParse(text, base)) return undefined;
  const { href, protocol } = new URL(text, base);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** Some sites call their front page, or another site’s copy, the canonical address of everything. */
function isOfPage(address: string, url: string | undefined): boolean {
  if (url === undefined) return !isHomePage(address);
  const isSame = hostOf(address) === hostOf(url) || isSibling(address, url);
  return isSame && !(isHomePage(address) && !isHomePage(url));
}

/** `m.quay.example` and `amp.quay.example` are the site of `quay.example`. */
function isSibling(address: string, url: string): boolean {
  const [one, other] = [hostOf(address), hostOf(url)];
  const isSameOwner =
    ownLabel(one).length > 2 && ownLabel(one) === ownLabel(other) && fitsHost(ownLabel(one), other);
  return isSameOwner && /^(?:m|amp|mobile|touch)\./u.test(other ?? '');
}

function isHomePage(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname.length <= 1 && search === '';
}

/** The address without parameters that only follow readers; unchanged, letter for letter, if it has none. */
function withoutTracking(address: string): string {
  if (!URL.canParse(address)) return address;
  const parts = /^([^?#]*)\?([^#]*)(#.*)?$/su.exec(address);
  if (!parts) return address;
  const [, front = '', query = '', fragment = ''] = parts;
  const kept = query.split('&').filter((pair) => !TRACKING.test(pair.split('=')[0] ?? ''));
  if (kept.length === query.split('&').length) return address;
  return `${front}${kept.length > 0 ? `?${kept.join('&')}` : ''}${fragment}`;
}
