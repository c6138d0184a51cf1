/** A word of the library and in how many articles it occurs. */
export type KnownWord = { readonly word: string; readonly count: number };

/** Farthest that a word may be from what was typed, by its length: one slip from 4 letters on, two from 8. */
function slipsAllowed(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** Every word of the library, to judge how common a beginning is and what a misspelt word was meant to be. */
export class Vocabulary {
  readonly #words: readonly string[];
  readonly #counts: readonly number[];
  /** `#sums[i]` is the sum of the counts before `i`. */
  readonly #sums: Float64Array;

  /** @param known in any order, no word twice. */
  constructor(known: readonly KnownWord[]) {
    const sorted = [...known].sort((a, b) => (a.word < b.word ? -1 : 1));
    this.#words = sorted.map(({ word }) => word);
    this.#counts = sorted.map(({ count }) => count);
    this.#sums = new Float64Array(sorted.length + 1);
    for (const [at, { count }] of sorted.entries()) this.#sums[at + 1] = (this.#sums[at] ?? 0) + count;
  }

  get size(): number {
    return this.#words.length;
  }

  *entries(): Generator<KnownWord> {
    for (const [at, word] of this.#words.entries()) yield { word, count: this.#counts[at] ?? 0 };
  }

  /** In how many articles the word occurs; 0 if in none. */
  countOf(word: string): number {
    const at = this.#firstFrom(word);
    return this.#words[at] === word ? (this.#counts[at] ?? 0) : 0;
  }

  /** The sum of `countOf` of every word that begins so. Cost: logarithmic. */
  countOfPrefix(prefix: string): number {
    const [from, to] = this.#range(prefix);
    return (this.#sums[to] ?? 0) - (this.#sums[from] ?? 0);
  }

  /** The most common words that begin so, the most common first; the very word before all others. */
  commonWords(prefix: string, limit: number): string[] {
    const [from, to] = this.#range(prefix);
    const places = Array.from({ length: to - from }, (_, step) => from + step);
    places.sort((a, b) => (this.#counts[b] ?? 0) - (this.#counts[a] ?? 0));
    const common = places.slice(0, limit).map((at) => this.#words[at] ?? '');
    if (this.#words[from] !== prefix) return common;
    return [prefix, ...common.filter((word) => word !== prefix)].slice(0, limit);
  }

  /**
   * Words that may have been meant: at most one slip away (from 4 letters on) or two (from 8), the nearest
   * first, then the most common. A slip is a letter too many, missing, another, or two neighbours swapped.
   *
   * @see Damerau, A technique for computer detection and correction of spelling errors (1964); the walk over
   *   the sorted words shares rows of the distance table between words with the same beginning.
   */
  similarWords(typed: string, limit = 5): string[] {
    const letters = [...typed];
    const most = slipsAllowed(letters.length);
    if (most === 0) return [];
    const found: { at: number; distance: number }[] = [];
    const walk = new DistanceWalk(letters, most);
    for (let at = 0; at < this.#words.length; ) {
      const word = this.#words[at] ?? '';
      const dead = walk.deadPrefix(word);
      if (dead !== undefined) {
        at = Math.max(at + 1, this.#firstFrom(after(dead)));
        continue;
      }
      if (walk.distance <= most && walk.distance > 0) found.push({ at, distance: walk.distance });
      at += 1;
    }
    found.sort((a, b) => a.distance - b.distance || (this.#counts[b.at] ?? 0) - (this.#counts[a.at] ?? 0));
    return found.slice(0, limit).map(({ at }) => this.#words[at] ?? '');
  }

  #range(prefix: string): [from: number, to: number] {
    return [this.#firstFrom(prefix), this.#firstFrom(after(prefix))];
  }

  /** Place of the first word that is not before `word`. */
  #firstFrom(word: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A text that sorts behind everything that begins with `prefix`. */
function after(prefix: string): string {
  return `${prefix}\uffff`;
}

/** The distance table of one typed word against words that come in sorted order. */
class DistanceWalk {
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
