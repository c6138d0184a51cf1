import { CSL_NAME_VARIABLES, type CslItem } from '../../model/csl-item.ts';
import { PrintedEntry } from './printed-entry.ts';
import type { RenderedEntry } from './rendered-entry.ts';

/** An item’s entry in one style and language, as it is kept. */
export type KeptEntry = {
  readonly csl: CslItem;
  readonly rendered: RenderedEntry;
  readonly printed: PrintedEntry;
  /** Everyone it names, in every role. */
  readonly people: string;
  /** How it reads with letters, with a dash, or with both, as far as that was needed. */
  readonly variants: Map<string, PrintedEntry>;
};

/** @param markup of the entry, with the note on its archived copy */
export function keptEntry(csl: CslItem, rendered: RenderedEntry, markup: string): KeptEntry {
  const people = JSON.stringify(CSL_NAME_VARIABLES.map((variable) => csl[variable]));
  return { csl, rendered, printed: new PrintedEntry(markup), people, variants: new Map() };
}
