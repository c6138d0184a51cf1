import { displayName } from '../../../csl/names/display-name.ts';
import type { CslName } from '../../../model/csl-item.ts';
import type { Confidence } from '../../../model/reading.ts';
import { isAgency } from '../../names/agencies.ts';
import { isHouse, looksLikePerson } from '../../names/person-likeness.ts';
import { isDesk, isLogin, isPlaceholder } from '../../names/placeholders.ts';
import { plainOf } from '../../names/plain-of.ts';

/** Who wrote a page, as one place on it has it. */
export type Byline = {
  readonly names: readonly CslName[];
  readonly rule: string;
  readonly confidence: Confidence;
  /** As written. */
  readonly raw: string;
  /** Its kind says who is meant, as JSON-LD’s does, or it begins with “By”. */
  readonly isExplicit: boolean;
};

/**
 * What the names of a byline are worth: of people or of others than the site; of the site itself or a desk of it; single
 * words that may be anything.
 */
export type Standing = 'people' | 'others' | 'house' | 'word' | 'nobody';

/** A byline without the site, its desks and accounts, where anybody else is named beside them. */
export function withoutHouse(byline: Byline, sites: readonly (string | undefined)[]): Byline {
  const named = byline.names.filter((name) => !isNobody(name));
  const others = named.filter((name) => !isOfSite(name, sites));
  return { ...byline, names: others.length > 0 ? others : named };
}

/** What a byline is worth, on a page of these sites. */
export function standingOf({ names }: Byline, sites: readonly (string | undefined)[]): Standing {
  if (names.length === 0) return 'nobody';
  if (names.some((name) => looksLikePerson(name) && !isOfSite(name, sites))) return 'people';
  if (names.every((name) => isOfSite(name, sites) || isDeskName(name))) return 'house';
  if (names.some((name) => isHouse(name) || name.family !== undefined || (name.literal ?? '').includes(' ')))
    return 'others';
  return 'word';
}

/** Whether two bylines name the same people, in any order. */
export function isSameByline(one: Byline, other: Byline): boolean {
  const [ours, theirs] = [keysOf(one), keysOf(other)];
  return ours.size === theirs.size && [...ours].every((key) => theirs.has(key));
}

/** Whether a byline names all whom another names, and more. */
export function namesMore(one: Byline, other: Byline): boolean {
  const [ours, theirs] = [keysOf(one), keysOf(other)];
  return ours.size > theirs.size && [...theirs].every((key) => ours.has(key));
}

function keysOf({ names }: Byline): ReadonlySet<string> {
  return new Set(names.map((name) => plainOf(displayName(name))));
}

/** Whether a name is the site’s, as it calls itself or by its host. */
export function isOfSite(name: CslName, sites: readonly (string | undefined)[]): boolean {
  const text = plainOf(displayName(name).replace(/^the\s/iu, ''));
  if (name.literal !== undefined && isAgency(name.literal)) return false;
  return sites.some((site) => {
    const own = plainOf((site ?? '').replace(/^the\s/iu, ''));
    if (own === '') return false;
    const isWithin =
      (name.literal !== undefined && text.startsWith(own) && own.length > 3) ||
      (text.includes(own) && own.length > 5);
    return text === own || text === plainOf(hostLabel(site ?? '')) || isWithin;
  });
}

/** “courier” of `www.courier.example`. */
function hostLabel(host: string): string {
  return /^(?:[\w-]+\.)*?([\w-]+)\.(?:(?:co|com|org|net|gov|ac)\.)?[a-z]{2,10}$/u.exec(host)?.[1] ?? '';
}

function isDeskName({ literal }: CslName): boolean {
  return literal !== undefined && isDesk(literal) && !isAgency(literal);
}

function isNobody({ literal }: CslName): boolean {
  return literal !== undefined && !isAgency(literal) && (isPlaceholder(literal) || isLogin(literal));
}
