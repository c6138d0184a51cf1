import type { BibliographyLayout } from '../output/rich-text.ts';
import type { KeptClusters } from './kept-clusters.ts';
import type { KeptEntry } from './kept-entry.ts';
import type { KeptOrder } from './kept-order.ts';
import type { PrintedEntry } from './printed-entry.ts';
import type { StyleTraits } from './style-traits.ts';

/** For each entry its place in what was asked for, and what is printed. */
export type AssembledEntries = readonly { readonly index: number; readonly printed: PrintedEntry }[];

/** What is kept of one style in one language. */
export type Shelf = {
  readonly traits: StyleTraits;
  readonly layout: BibliographyLayout | undefined;
  /** Entries as they were sorted last. */
  readonly order: KeptOrder<Placed>;
  readonly items: Map<string, KeptEntry>;
  readonly together: KeptClusters<PrintedEntry>;
  readonly letters: KeptClusters<number | undefined>;
  /** The last bibliography that had to be printed as a whole. */
  whole?: { readonly name: string; readonly entries: AssembledEntries };
};
/** A work at its place in what was asked for. */
export type Placed = { readonly index: number; readonly version: string; readonly kept: KeptEntry };

/** How many entries are kept. */
export function keptIn(shelves: ReadonlyMap<string, Shelf>): number {
  let kept = 0;
  for (const { items, together } of shelves.values()) kept += items.size + together.members;
  return kept;
}
