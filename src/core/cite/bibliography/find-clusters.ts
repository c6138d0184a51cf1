import type { RenderedEntry } from './rendered-entry.ts';
import type { StyleTraits } from './style-traits.ts';

/**
 * Groups the entries of a sorted bibliography that have to be printed together: those a letter may have to tell
 * apart, and those under each other that begin with the same names.
 *
 * @returns groups of places in `sorted`, each in order; entries that stand alone are in none
 */
export function findClusters(sorted: readonly RenderedEntry[], traits: StyleTraits): number[][] {
  const { addsLetters, substitutesNames } = traits;
  const leaders = sorted.map((_, at) => at);
  const leaderOf = (at: number): number => {
    let leader = at;
    while (leaders[leader] !== leader) leader = leaders[leader] ?? leader;
    leaders[at] = leader;
    return leader;
  };
  const join = (one: number, other: number) => {
    const [first = one, second = other] = [leaderOf(one), leaderOf(other)].sort((a, b) => a - b);
    leaders[second] = first;
  };
  if (addsLetters) joinLike(sorted, join);
  if (substitutesNames) {
    for (let at = 1; at < sorted.length; at += 1) {
      if (haveSameNames(sorted[at - 1], sorted[at], traits)) join(at - 1, at);
    }
  }
  const clusters = new Map<number, number[]>();
  for (const at of sorted.keys()) {
    const leader = leaderOf(at);
    const cluster = clusters.get(leader);
    if (cluster) cluster.push(at);
    else clusters.set(leader, [at]);
  }
  return [...clusters.values()].filter(({ length }) => length > 1);
}

function joinLike(sorted: readonly RenderedEntry[], join: (one: number, other: number) => void): void {
  const first = new Map<string, number>();
  for (const [at, { ambiguous }] of sorted.entries()) {
    const known = first.get(ambiguous);
    if (known === undefined) first.set(ambiguous, at);
    else join(known, at);
  }
}

/** True if one would lose names under the other. */
function haveSameNames(
  one: RenderedEntry | undefined,
  other: RenderedEntry | undefined,
  { substitutesFirstNames }: StyleTraits,
): boolean {
  const [a = '', b = ''] = [one?.names, other?.names].map((names) =>
    substitutesFirstNames ? names?.split('\n')[0] : names,
  );
  return a !== '' && a === b;
}

/** True if two entries of a cluster begin with the same names but stand apart: printed together, one would lose them. */
export function hasFalseNeighbours(
  cluster: readonly number[],
  sorted: readonly RenderedEntry[],
  traits: StyleTraits,
): boolean {
  if (!traits.substitutesNames) return false;
  return cluster.some((place, at) => {
    const before = cluster[at - 1];
    if (before === undefined || before === place - 1) return false;
    return haveSameNames(sorted[before], sorted[place], traits);
  });
}
