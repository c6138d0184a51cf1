import type { Candidate, Confidence } from '../../model/reading.ts';
import { candidate, merged } from '../candidates.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { plainWords } from '../page/word-overlap.ts';
import { type OutletName, outletEvidence } from './outlet-evidence.ts';
import { baseName, fitsHost, hasArticle, isAcronymOf, isHostForm } from './outlet-names.ts';

const CONTAINER_METAS = [
  'citation_journal_title',
  'citation_conference_title',
  'citation_inbook_title',
  'citation_book_title',
  'bepress_citation_journal_title',
  'prism.publicationname',
  'eprints.publication',
];
const HOST_FIT = 2;
const HANDLE_FIT = 1;
/** What a name that is held in a longer one adds to it. */
const SHARE_OF_PART = 0.25;
const FEWEST_FULL_NAMES = 2;

/** The names of one outlet, however spelled. */
type Outlet = { readonly base: string; readonly names: readonly OutletName[] };

/** The outlet or journal: the name on which what the page says and shows agrees best, in its fullest form. */
export function publicationCandidates(facts: PageFacts): readonly Candidate<string>[] {
  const { host } = facts;
  const containers = CONTAINER_METAS.flatMap((name) =>
    facts
      .metas(name)
      .slice(0, 1)
      .map((content) => candidate(content, name, 'certain')),
  );
  const outlets = outletsIn(outletEvidence(facts));
  const strength = (outlet: Outlet) => strengthOf(outlet, outlets, facts);
  const ranked = fullNamesFirst([...outlets].sort((a, b) => strength(b) - strength(a)));
  const names = ranked.flatMap((outlet) => formsOf(outlet, host));
  const last = host === undefined ? [] : [candidate(host, 'host', 'suggested')];
  return merged([...containers, ...names, ...last], plainWords);
}

function outletsIn(names: readonly OutletName[]): readonly Outlet[] {
  const bases = new Map<string, OutletName[]>();
  for (const each of names) {
    const base = baseName(each.name);
    bases.set(base, [...(bases.get(base) ?? []), each]);
  }
  return [...bases].map(([base, held]) => ({ base, names: held }));
}

function strengthOf(outlet: Outlet, all: readonly Outlet[], { host, meta }: PageFacts): number {
  const parts = all.filter(
    ({ base }) => base !== outlet.base && base.length > 3 && outlet.base.includes(base),
  );
  const handle = plainWords(meta('twitter:site')?.content ?? '');
  const isHandle = handle.length > 2 && (outlet.base.includes(handle) || handle.includes(outlet.base));
  return (
    weightOf(outlet) +
    SHARE_OF_PART * parts.reduce((sum, part) => sum + weightOf(part), 0) +
    (outlet.names.some(({ name }) => fitsHost(name, host) && !isHostForm(name, host)) ? HOST_FIT : 0) +
    (isHandle ? HANDLE_FIT : 0)
  );
}

/** Each place where a name stands counts once. */
function weightOf({ names }: Outlet): number {
  const weights = new Map(names.map(({ rule, weight }) => [rule, weight]));
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

/** An acronym yields to the name in full where two places or more have it. */
function fullNamesFirst(outlets: readonly Outlet[]): readonly Outlet[] {
  const [best] = outlets;
  const full = outlets.find(
    ({ names }) =>
      best &&
      new Set(names.filter(({ weight }) => weight > 1).map(({ rule }) => rule)).size >= FEWEST_FULL_NAMES &&
      names.some(({ name }) => isAcronymOf(best.base, name)),
  );
  return full ? [full, ...outlets.filter((outlet) => outlet !== full)] : outlets;
}

/** The spellings of a name, best first: not the bare host’s, with its article, and as most places write it. */
function formsOf(outlet: Outlet, host: string | undefined): readonly Candidate<string>[] {
  const weights = new Map<string, number>();
  for (const { name, weight } of outlet.names) weights.set(name, (weights.get(name) ?? 0) + weight);
  const isFull = (name: string) => (isHostForm(name, host) ? (name === host ? 1 : 0) : 2);
  const rank = (name: string) =>
    isFull(name) * 1_000 +
    (hasArticle(name) && (weights.get(name) ?? 0) > 1 ? 100 : 0) +
    (weights.get(name) ?? 0);
  return outlet.names
    .toSorted((a, b) => rank(b.name) - rank(a.name))
    .map(({ name, rule, weight }) => candidate(name, rule, confidenceOf(weight)));
}

function confidenceOf(weight: number): Confidence {
  if (weight >= 4) return 'likely';
  return 'suggested';
}
