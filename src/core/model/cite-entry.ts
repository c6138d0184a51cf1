import type { CslItem } from './csl-item.ts';

/** One work to be cited. `id` may hold anything; it never reaches the engine or the output. */
export type CiteEntry = { readonly id: string; readonly citekey: string; readonly csl: CslItem };
