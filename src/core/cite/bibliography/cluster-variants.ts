import type { RenderedEntry } from './rendered-entry.ts';
import type { StyleTraits } from './style-traits.ts';

/** How an entry is printed beside others like it. */
export type Variant = {
  /** Which letter stands behind its year, from 0; absent for none. */
  readonly letter: number | undefined;
  /** A dash stands for its names. */
  readonly hasDash: boolean;
};

/** A member of a cluster: its place in the bibliography, and all its people as one text. */
export type ClusterMember = {
  readonly place: number;
  readonly people: string;
  readonly rendered: RenderedEntry;
};

/** Which letter each member of a cluster gets, from 0; `undefined` for none. */
export type Letters = readonly (number | undefined)[];

/**
 * Tells how each member of a cluster is printed.
 *
 * @param askEngine which letters it gives, where names may tell some of them apart
 * @returns `undefined` where the engine has to print them together, since the style may tell works apart otherwise
 */
export function clusterVariants(
  members: readonly ClusterMember[],
  traits: StyleTraits,
  askEngine: () => Letters,
): readonly Variant[] | undefined {
  if (!hasVariants(traits)) return undefined;
  const letters = traits.addsLetters ? (lettersInOrder(members) ?? askEngine()) : [];
  return members.map(({ place, rendered: { names } }, at) => {
    const before = members[at - 1];
    const isUnder = before?.place === place - 1 && names !== '' && names === before.rendered.names;
    return { letter: letters[at], hasDash: traits.substitutesNames && isUnder };
  });
}

/** True if letters and dashes are all that makes entries of a style depend on each other. */
export function hasVariants({ asksWhetherAmbiguous, substitutesFirstNames }: StyleTraits): boolean {
  return !asksWhetherAmbiguous && !substitutesFirstNames;
}

/**
 * Works that are cited alike and have the very same people get letters in their order: nothing else tells them apart.
 *
 * @returns `undefined` if the people of some differ
 */
function lettersInOrder(members: readonly ClusterMember[]): Letters | undefined {
  if (!isSettledByPeople(members)) return undefined;
  const groups = new Map<string, number>();
  for (const { rendered } of members) {
    groups.set(rendered.ambiguous, (groups.get(rendered.ambiguous) ?? 0) + 1);
  }
  const given = new Map<string, number>();
  return members.map(({ rendered: { ambiguous } }) => {
    if (groups.get(ambiguous) === 1) return undefined;
    const letter = given.get(ambiguous) ?? 0;
    given.set(ambiguous, letter + 1);
    return letter;
  });
}

/** True if all that are cited alike have the very same people. */
export function isSettledByPeople(members: readonly Pick<ClusterMember, 'people' | 'rendered'>[]): boolean {
  const groups = new Map<string, string>();
  return members.every(({ people, rendered: { ambiguous } }) => {
    const first = groups.get(ambiguous) ?? people;
    groups.set(ambiguous, first);
    return first === people;
  });
}

/** `a` for 0, `z` for 25, `aa` for 26, as citeproc counts. */
export function lettersFor(number: number): string {
  const last = String.fromCharCode(97 + (number % 26));
  return number < 26 ? last : `${lettersFor(Math.floor(number / 26) - 1)}${last}`;
}
