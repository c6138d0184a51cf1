import { displayName } from '../../csl/names/display-name.ts';
import type { CslName } from '../../model/csl-item.ts';
import type { Candidate, Confidence } from '../../model/reading.ts';
import { candidate, merged } from '../candidates.ts';
import { plainOf } from '../names/plain-of.ts';
import type { PageFacts } from '../page/page-facts.ts';
import type { PageLines } from '../page/page-lines.ts';
import { type Byline, isSameByline, namesMore, standingOf, withoutHouse } from './authors/byline.ts';
import { loneAuthorLink } from './authors/lone-link.ts';
import { shownAuthors } from './authors/shown-authors.ts';
import { statedAuthors } from './authors/stated-authors.ts';

/** So many more than the byline has are no co-authors. */
const FEWEST_CREW = 3;

/**
 * Who wrote it, best first. What the page tells machines goes before what it shows, unless that is only an account, a
 * desk or the site itself, or names fewer than its byline does. A page that shows no author but “admin” has none.
 *
 * @param site the name of the outlet, which is not an author unless it is shown as one
 */
export function authorCandidates(
  facts: PageFacts,
  site: string | undefined,
): readonly Candidate<CslName[]>[] {
  const language = facts.tree.documentElement?.getAttribute('lang') ?? undefined;
  const page = facts.shown;
  const sites = [site, facts.host];
  const clean = (byline: Byline) => withoutHouse(byline, sites);
  const stated = statedAuthors(facts, language).map(clean);
  // A wiki is written by whoever comes: “Written by” is said there of what it writes about.
  const shown = facts.isWiki
    ? []
    : [...shownAuthors(page, language), ...loneAuthorLink(facts.tree)].map(clean);
  const best = chosenByline({ stated, shown, sites, page });
  if (!best) return [];
  const others = [...stated, ...shown].filter(
    (byline) => byline !== best && standingOf(byline, sites) !== 'nobody',
  );
  return merged(
    [best, ...others].map((byline) => {
      const isWeak = byline !== best && standingOf(byline, sites) !== 'people';
      const confidence: Confidence = isWeak ? 'suggested' : byline.confidence;
      return candidate([...byline.names], byline.rule, confidence, byline.raw);
    }),
    (names) =>
      names
        .map((name) => plainOf(displayName(name)))
        .sort()
        .join(' '),
  );
}

type Evidence = {
  readonly stated: readonly Byline[];
  readonly shown: readonly Byline[];
  readonly sites: readonly (string | undefined)[];
  readonly page: PageLines;
};

function chosenByline({ stated, shown, sites, page }: Evidence): Byline | undefined {
  const standing = (byline: Byline) => standingOf(byline, sites);
  const first = (list: readonly Byline[], wanted: ReturnType<typeof standingOf>) =>
    list.find((byline) => standing(byline) === wanted);
  const statedPeople = first(stated, 'people');
  const shownPeople = first(shown, 'people');
  if (statedPeople) {
    const isChosen = (byline: Byline) =>
      isBetter(byline, statedPeople, stated) || isWithoutCrew(byline, statedPeople, page);
    return shown.find(isChosen) ?? statedPeople;
  }
  // Of a ticker of other reports each may have its byline too: the first, by whomever, is the article’s.
  const shownOrganisation = shown.find((byline) => ['others', 'house'].includes(standing(byline)));
  // “By Ana Ruiz” may be the first line of a list whose others have none.
  const inFull = (byline: Byline) =>
    byline.rule === 'author-element' && shownPeople !== undefined && namesMore(byline, shownPeople);
  return (
    shown.find(inFull) ??
    shownPeople ??
    first(stated, 'others') ??
    shownOrganisation ??
    statedHouse({ stated, shown, sites, page }) ??
    shownWord(stated, shown, sites)
  );
}

/** A byline that readers see is better if it names more, or if another statement bears it out against the first. */
function isBetter(shown: Byline, stated: Byline, all: readonly Byline[]): boolean {
  if (shown.rule === 'profile-link' || stated.rule.startsWith('citation')) return false;
  if (namesMore(shown, stated)) return shown.isExplicit;
  return shown.isExplicit && !isSameByline(shown, stated) && all.some((other) => isSameByline(other, shown));
}

/** A bare `meta` may list everybody who dressed, lit and took pictures; readers are shown who wrote it. */
function isWithoutCrew(shown: Byline, stated: Byline, { lines, titleAt }: PageLines): boolean {
  const isBare = stated.confidence !== 'certain' && stated.names.length - shown.names.length >= FEWEST_CREW;
  if (!isBare || !namesMore(stated, shown)) return false;
  const head = plainOf(
    lines
      .slice(Math.max(0, titleAt - 4), Math.max(0, titleAt) + 7)
      .map(({ text }) => text)
      .join(' '),
  );
  const known = new Set(shown.names.map((name) => plainOf(displayName(name))));
  return stated.names
    .map((name) => plainOf(displayName(name)))
    .every((name) => known.has(name) || !head.includes(name));
}

/** The site or a desk of it, as it tells machines, wrote it if readers see its name beside the date. */
function statedHouse({ stated, sites, page }: Evidence): Byline | undefined {
  return stated.find((byline) => standingOf(byline, sites) === 'house' && isNearDate(byline, page));
}

function isNearDate({ names }: Byline, { lines, marks, titleAt }: PageLines): boolean {
  const dated = new Set(
    marks.filter(({ kind, isApart }) => kind === 'date' && !isApart).map(({ line }) => line),
  );
  const own = names.map((name) => plainOf(displayName(name)));
  return lines.some(
    ({ text, isApart }, index) =>
      !isApart &&
      index > titleAt &&
      index < titleAt + 12 &&
      dated.has(index) &&
      text.split(/[|/•·]|\s[–—-]\s/u).some((piece) => own.includes(plainOf(piece))),
  );
}

/** A single word is a name if two places have it, or JSON-LD says so. */
function shownWord(
  stated: readonly Byline[],
  shown: readonly Byline[],
  sites: readonly (string | undefined)[],
): Byline | undefined {
  const isWord = (byline: Byline) =>
    standingOf(byline, sites) === 'word' && byline.names.every(isWrittenAsName);
  const words = stated.filter(isWord);
  return words.find(({ isExplicit }) => isExplicit) ?? shown.find((byline) => isWord(byline));
}

/** Not all in capitals, as the name of an account of a station is. */
function isWrittenAsName(name: CslName): boolean {
  const text = displayName(name);
  return !/\p{Lu}/u.test(text) || /\p{Ll}/u.test(text);
}
