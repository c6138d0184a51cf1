import type { CslItem } from '../../model/csl-item.ts';
import type { KnownKeys } from '../engine/known-keys.ts';
import { type ClusterMember, isSettledByPeople } from './cluster-variants.ts';
import type { KeptEntry } from './kept-entry.ts';

/** A work as an engine needs it to say who gets a letter. */
export type LetteredWork = { readonly csl: CslItem; readonly keys: KnownKeys };
/** A cluster of which an engine has to say who gets a letter, in whichever thread. */
export type LetterQuestion = {
  readonly versions: readonly string[];
  readonly works: readonly LetteredWork[];
};

type Member = Pick<ClusterMember, 'people' | 'rendered'> &
  Pick<KeptEntry, 'csl'> & { readonly version: string };

/** What has to be asked of clusters before they are printed. @param isKnown whether it was asked before */
export function letterQuestions(
  clusters: readonly (readonly Member[])[],
  isKnown: (versions: readonly string[]) => boolean,
): LetterQuestion[] {
  return clusters.flatMap((members): LetterQuestion[] => {
    const versions = members.map(({ version }) => version);
    if (isSettledByPeople(members) || isKnown(versions)) return [];
    return [{ versions, works: members.map(letteredWork) }];
  });
}

/** A work that was rendered, as an engine takes it again. */
export function letteredWork({
  csl,
  rendered: { sortKeys },
}: Pick<KeptEntry, 'csl' | 'rendered'>): LetteredWork {
  return { csl, keys: { sortKeys } };
}
