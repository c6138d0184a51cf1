import type { PrintedEntry } from './printed-entry.ts';

/** So many entries of clusters are kept before those of the last bibliography alone are. */
const MOST_MEMBERS = 50_000;

/** Clusters as they were printed, by the versions of their members in order. */
export class KeptClusters {
  readonly #known = new Map<string, readonly PrintedEntry[]>();
  #used = new Set<string>();
  #members = 0;

  /** How many entries are kept. */
  get members(): number {
    return this.#members;
  }

  /** Prints a cluster, or gives what was printed when it was the same. */
  print(versions: readonly string[], print: () => readonly PrintedEntry[]): readonly PrintedEntry[] {
    const name = versions.join('\n');
    this.#used.add(name);
    const known = this.#known.get(name);
    if (known) return known;
    const printed = print();
    this.#known.set(name, printed);
    this.#members += printed.length;
    return printed;
  }

  /** To be told at the end of each bibliography: once too many are kept, those it did not need are forgotten. */
  endBibliography(): void {
    if (this.#members > MOST_MEMBERS) {
      for (const [name, printed] of this.#known) {
        if (this.#used.has(name)) continue;
        this.#known.delete(name);
        this.#members -= printed.length;
      }
    }
    this.#used = new Set();
  }
}
