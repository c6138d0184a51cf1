/** The distance table of one typed word against words that come in sorted order. */
export class DistanceWalk {
  readonly #typed: readonly string[];
  readonly #most: number;
  readonly #rows: number[][];
  #letters: string[] = [];

  constructor(typed: readonly string[], most: number) {
    this.#typed = typed;
    this.#most = most;
    this.#rows = [Array.from({ length: typed.length + 1 }, (_, at) => at)];
  }

  /** From what was typed to the word last walked to. */
  get distance(): number {
    return this.#rows[this.#letters.length]?.[this.#typed.length] ?? Number.POSITIVE_INFINITY;
  }

  /** Walks to a word. @returns its beginning from which on nothing can be near enough, if there is one */
  deadPrefix(word: string): string | undefined {
    const letters = [...word];
    let depth = 0;
    while (depth < letters.length && letters[depth] === this.#letters[depth]) depth += 1;
    this.#letters.length = depth;
    for (; depth < letters.length; depth += 1) {
      this.#letters.push(letters[depth] ?? '');
      if (this.#addRow(depth + 1) > this.#most) return letters.slice(0, depth + 1).join('');
    }
    return undefined;
  }

  /** Fills row `depth`. @returns its least value: no longer word can be nearer (a swap costs one as well) */
  #addRow(depth: number): number {
    const letter = this.#letters[depth - 1];
    const previous = this.#rows[depth - 1] ?? [];
    const row = this.#rows[depth] ?? [];
    this.#rows[depth] = row;
    row[0] = depth;
    let least = depth;
    for (let at = 1; at <= this.#typed.length; at += 1) {
      const isSame = this.#typed[at - 1] === letter;
      let cost = Math.min(
        (previous[at] ?? 0) + 1,
        (row[at - 1] ?? 0) + 1,
        (previous[at - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap =
        depth > 1 && this.#typed[at - 1] === this.#letters[depth - 2] && this.#typed[at - 2] === letter;
      if (isSwap) cost = Math.min(cost, (this.#rows[depth - 2]?.[at - 2] ?? 0) + 1);
      row[at] = cost;
      least = Math.min(least, cost);
    }
    return least;
  }
}
