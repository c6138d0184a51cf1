/** So many facts of clusters are kept before those of the last bibliography alone are. */
const MOST_MEMBERS = 50_000;

/** What was found out of clusters, a fact for each member, by the versions of their members in order. */
export class KeptClusters<T> {
  readonly #known = new Map<string, readonly T[]>();
  #used = new Set<string>();
  #members = 0;

  /** How many facts are kept. */
  get members(): number {
    return this.#members;
  }

  has(versions: readonly string[]): boolean {
    return this.#known.has(versions.join('\n'));
  }

  /** Finds out about a cluster, or gives what was found when it was the same. */
  of(versions: readonly string[], find: () => readonly T[]): readonly T[] {
    const name = versions.join('\n');
    this.#used.add(name);
    const known = this.#known.get(name);
    if (known) return known;
    const found = find();
    this.#known.set(name, found);
    this.#members += found.length;
    return found;
  }

  /** To be told at the end of each bibliography: once too much is kept, what it did not need is forgotten. */
  endBibliography(): void {
    if (this.#members > MOST_MEMBERS) {
      for (const [name, facts] of this.#known) {
        if (this.#used.has(name)) continue;
        this.#known.delete(name);
        this.#members -= facts.length;
      }
    }
    this.#used = new Set();
  }
}
