/** An entry to be placed: `version` names its content, `index` is its place in the order given. */
type Placeable = { readonly version: string; readonly index: number };

/** More new entries than this are not placed one by one. */
const MOST_INSERTED = 500;

/**
 * Sorts the same entries again and again, a few of them new each time: those that were sorted before are taken in
 * the order they had, and only the new ones are compared.
 */
export class KeptOrder<T extends Placeable> {
  readonly #compare: (a: T, b: T) => number;
  /** Where each entry stood last time. */
  #ranks: ReadonlyMap<string, number> = new Map();
  /** Entries that the style leaves level with the one before them. */
  #ties: ReadonlySet<string> = new Set();

  /** @param compare by what the style sorts by, whatever the order given */
  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  /** The entries sorted; ties stay in the order given. Cost: one comparison with its neighbours for a new entry. */
  sort(entries: readonly T[]): T[] {
    const sorted = this.#fromLast(entries) ?? this.#anew(entries);
    this.#ranks = new Map(sorted.map(({ version }, rank) => [version, rank]));
    return sorted;
  }

  #anew(entries: readonly T[]): T[] {
    const sorted = [...entries].sort((a, b) => this.#compare(a, b) || a.index - b.index);
    const ties = new Set<string>();
    for (const [at, entry] of sorted.entries()) {
      const before = sorted[at - 1];
      if (before && this.#compare(before, entry) === 0) ties.add(entry.version);
    }
    this.#ties = ties;
    return sorted;
  }

  /** `undefined` if too much is new, or what is level was given in another order. */
  #fromLast(entries: readonly T[]): T[] | undefined {
    const slots = new Array<T | undefined>(this.#ranks.size);
    const fresh: T[] = [];
    for (const entry of entries) {
      const rank = this.#ranks.get(entry.version);
      if (rank === undefined || slots[rank] !== undefined) fresh.push(entry);
      else slots[rank] = entry;
    }
    if (fresh.length > MOST_INSERTED) return undefined;
    const sorted = slots.filter((entry) => entry !== undefined);
    const isOutOfOrder = sorted.some((entry, at) => {
      const before = sorted[at - 1];
      return before !== undefined && before.index > entry.index && this.#ties.has(entry.version);
    });
    if (isOutOfOrder) return undefined;
    for (const entry of fresh) this.#insert(sorted, entry);
    return sorted;
  }

  #insert(sorted: T[], entry: T): void {
    const order = (other: T) => this.#compare(entry, other) || entry.index - other.index;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = sorted[middle];
      if (other !== undefined && order(other) > 0) low = middle + 1;
      else high = middle;
    }
    sorted.splice(low, 0, entry);
    const ties = new Set(this.#ties);
    const [before, after] = [sorted[low - 1], sorted[low + 1]];
    if (before && this.#compare(before, entry) === 0) ties.add(entry.version);
    if (after && this.#compare(entry, after) === 0) ties.add(after.version);
    this.#ties = ties;
  }
}
