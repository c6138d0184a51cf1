import type { CslItem } from './csl-item.ts';

/** One work to be cited. `id` may hold anything; it never reaches the engine or the output. */
export type CiteEntry = {
  readonly id: string;
  readonly citekey: string;
  readonly csl: CslItem;
  /** Names this content: it changes whenever `csl` does. Absent for works that are not of a library. */
  readonly version?: string;
  /** Its place in the order that the person has the works in; absent where they come in that order. */
  readonly rank?: number;
};
