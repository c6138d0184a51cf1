import { DistanceWalk } from './distance-walk.ts';

/** A word of the library and in how many articles it occurs. */
export type KnownWord = { readonly word: string; readonly count: number };

/** A word of the library that is so many slips away from what was typed. */
export type NearWord = KnownWord & { readonly slips: number };

/** Farthest that a word may be from what was typed, by its length: one slip from 4 letters on, two from 8. */
function slipsAllowed(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** So many new words are kept apart before they are taken in among the others. */
const MOST_RECENT = 8_000;

/** Every word of the library, to judge how common a beginning is and what a misspelt word was meant to be. */
export class Vocabulary {
  #words: readonly string[] = [];
  #counts: number[] = [];
  /** `#sums[i]` is the sum of the counts before `i`; made when next asked for after a count has grown. */
  #sums: Float64Array | undefined;
  /** New words that were learnt since the others were sorted. */
  readonly #recent = new Map<string, number>();
  #recentSorted: Vocabulary | undefined;

  /** @param known in any order, soonest done in that of `entries`; of a word that comes twice the counts are added. */
  constructor(known: Iterable<KnownWord> = []) {
    const words: string[] = [];
    const others: KnownWord[] = [];
    let last: string | undefined;
    for (const each of known) {
      if (last !== undefined && each.word <= last) others.push(each);
      else {
        words.push(each.word);
        this.#counts.push(each.count);
        last = each.word;
      }
    }
    this.#words = words;
    this.learn(others);
  }

  get size(): number {
    return this.#words.length + this.#recent.size;
  }

  *entries(): Generator<KnownWord> {
    this.#sortIn();
    for (const [at, word] of this.#words.entries()) yield { word, count: this.#counts[at] ?? 0 };
  }

  /**
   * Takes in the words of new articles. Cost: a look-up a word; now and then the new ones are taken in among the others.
   *
   * @returns those that were not known
   */
  learn(known: Iterable<KnownWord>): ReadonlyMap<string, number> {
    const fresh = new Map<string, number>();
    for (const { word, count } of known) {
      const at = this.#firstFrom(word);
      if (this.#words[at] === word) {
        this.#counts[at] = (this.#counts[at] ?? 0) + count;
        this.#sums = undefined;
        continue;
      }
      const before = this.#recent.get(word);
      if (before === undefined) fresh.set(word, count);
      else if (fresh.has(word)) fresh.set(word, before + count);
      this.#recent.set(word, (before ?? 0) + count);
      this.#recentSorted = undefined;
    }
    if (this.#recent.size > MOST_RECENT) this.#sortIn();
    return fresh;
  }

  /** In how many articles the word occurs; 0 if in none. */
  countOf(word: string): number {
    const at = this.#firstFrom(word);
    return (this.#words[at] === word ? (this.#counts[at] ?? 0) : 0) + (this.#recent.get(word) ?? 0);
  }

  /** The sum of `countOf` of every word that begins so. Cost: logarithmic. */
  countOfPrefix(prefix: string): number {
    const [from, to] = this.#range(prefix);
    const recent = this.#newer()?.countOfPrefix(prefix) ?? 0;
    this.#sums ??= sumsOf(this.#counts);
    return (this.#sums[to] ?? 0) - (this.#sums[from] ?? 0) + recent;
  }

  /** The words that begin so, in order, up to `limit`. */
  wordsFrom(prefix: string, limit: number): string[] {
    const [from, to] = this.#range(prefix);
    const words = this.#words.slice(from, Math.min(to, from + limit));
    const newer = this.#newer()?.wordsFrom(prefix, limit) ?? [];
    return newer.length === 0 ? words : [...new Set([...words, ...newer])];
  }

  /** The most common words that begin so, the most common first; the very word before all others. */
  commonWords(prefix: string, limit: number): string[] {
    const [from, to] = this.#range(prefix);
    const places = Array.from({ length: to - from }, (_, step) => from + step);
    places.sort((a, b) => (this.#counts[b] ?? 0) - (this.#counts[a] ?? 0));
    const sorted = places.slice(0, limit).map((at) => this.#words[at] ?? '');
    const newer = this.#newer()?.commonWords(prefix, limit) ?? [];
    const common = newer.length === 0 ? sorted : this.#byCount([...new Set([...sorted, ...newer])]);
    if (this.countOf(prefix) === 0) return common.slice(0, limit);
    return [prefix, ...common.filter((word) => word !== prefix)].slice(0, limit);
  }

  /**
   * Words that may have been meant: at most one slip away (from 4 letters on) or two (from 8), the nearest
   * first, then those that begin as typed, then the most common. A slip is a letter too many, missing, another, or two neighbours swapped.
   *
   * @see Damerau, A technique for computer detection and correction of spelling errors (1964); the walk over
   *   the sorted words shares rows of the distance table between words with the same beginning.
   */
  nearWords(typed: string, limit = 5): NearWord[] {
    const newer = this.#newer();
    const slips = new Map([...this.#similar(typed), ...(newer ? newer.#similar(typed) : [])]);
    const near = [...slips].map(([word, count]) => ({ word, slips: count, count: this.countOf(word) }));
    const isOtherBeginning = ({ word }: NearWord) => Number(word[0] !== typed[0]);
    return near
      .sort((a, b) => a.slips - b.slips || isOtherBeginning(a) - isOtherBeginning(b) || b.count - a.count)
      .slice(0, limit);
  }

  #similar(typed: string): [word: string, slips: number][] {
    const letters = [...typed];
    const most = slipsAllowed(letters.length);
    if (most === 0) return [];
    const found: [string, number][] = [];
    const walk = new DistanceWalk(letters, most);
    for (let at = 0; at < this.#words.length; ) {
      const word = this.#words[at] ?? '';
      const dead = walk.deadPrefix(word);
      if (dead !== undefined) {
        at = Math.max(at + 1, this.#firstFrom(after(dead)));
        continue;
      }
      if (walk.distance <= most && walk.distance > 0) found.push([word, walk.distance]);
      at += 1;
    }
    return found;
  }

  #byCount(words: readonly string[]): string[] {
    const counts = new Map(words.map((word) => [word, this.countOf(word)]));
    return [...words].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  }

  /** What was learnt lately, sorted; nothing if there is nothing. */
  #newer(): Vocabulary | undefined {
    if (this.#recent.size === 0) return undefined;
    this.#recentSorted ??= new Vocabulary(inOrder(this.#recent).map(([word, count]) => ({ word, count })));
    return this.#recentSorted;
  }

  /** Puts the new words among the others: both are in order, so that one walk over them is enough. */
  #sortIn(): void {
    if (this.#recent.size === 0) return;
    const words: string[] = [];
    const counts: number[] = [];
    let from = 0;
    for (const [word, count] of inOrder(this.#recent)) {
      const to = this.#firstFrom(word, from);
      for (; from < to; from += 1) {
        words.push(this.#words[from] ?? '');
        counts.push(this.#counts[from] ?? 0);
      }
      words.push(word);
      counts.push(count);
    }
    this.#recent.clear();
    this.#recentSorted = undefined;
    this.#words = words.concat(this.#words.slice(from));
    this.#counts = counts.concat(this.#counts.slice(from));
    this.#sums = undefined;
  }

  #range(prefix: string): [from: number, to: number] {
    return [this.#firstFrom(prefix), this.#firstFrom(after(prefix))];
  }

  /** Place of the first word, from `from` on, that is not before `word`. */
  #firstFrom(word: string, from = 0): number {
    let low = from;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function inOrder(counts: ReadonlyMap<string, number>): [word: string, count: number][] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

function sumsOf(counts: readonly number[]): Float64Array {
  const sums = new Float64Array(counts.length + 1);
  for (let at = 0; at < counts.length; at += 1) sums[at + 1] = (sums[at] ?? 0) + (counts[at] ?? 0);
  return sums;
}

/** A text that sorts behind everything that begins with `prefix`. */
function after(prefix: string): string {
  return `${prefix}\uffff`;
}
