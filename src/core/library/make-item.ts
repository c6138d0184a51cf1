import type { CslItem } from '../model/csl-item.ts';
import type { Draft } from '../model/draft.ts';
import type { FieldOrigin, Item } from '../model/item.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { changeTags } from './tags.ts';

/** What the person said about a source when adding it; it wins over what was read out of it. */
export type GivenFacts = {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly type?: CslItem['type'] | undefined;
};

/** Puts what the person gave over what was read. */
export function draftWithGiven(draft: Draft, given: GivenFacts): Draft {
  const facts = { title: given.title, URL: given.url, type: given.type };
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  const origin: FieldOrigin = { state: 'known', by: 'given' };
  return {
    ...draft,
    csl: { ...draft.csl, ...Object.fromEntries(known) },
    provenance: { ...draft.provenance, ...Object.fromEntries(known.map(([variable]) => [variable, origin])) },
  };
}

/** The item that a draft and its first snapshot become. */
export function makeItem(parts: {
  readonly id: string;
  readonly citekey: string;
  readonly draft: Draft;
  readonly snapshot: Snapshot;
  readonly tags: readonly string[];
  readonly now: number;
}): Item {
  return {
    id: parts.id,
    citekey: parts.citekey,
    csl: parts.draft.csl,
    tags: changeTags([], { add: parts.tags, remove: [] }),
    snapshots: [parts.snapshot],
    provenance: parts.draft.provenance,
    addedAt: parts.now,
    modifiedAt: parts.now,
  };
}
