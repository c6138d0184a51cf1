import type { DocLengths } from './doc-lengths.ts';
import type { Posting, Postings } from './postings.ts';

/** Where a piece of a query stands in one of its ways, and what that is worth. */
export type Scored = { readonly postings: Postings; readonly worth: number; readonly piece: number };

/** The usual values of BM25. */
const SATURATION = 1.2;
const BY_LENGTH = 0.75;
const NEAR = 12;
const FOLLOWING = 2;

/** For each doc, what each piece is worth there, by the best of its ways, and where that stands. */
export class Scores {
  readonly #lengths: DocLengths;
  readonly #docs = new Map<number, { values: number[]; places: (Posting | undefined)[] }>();

  constructor(lengths: DocLengths) {
    this.#lengths = lengths;
  }

  get docs(): Iterable<number> {
    return this.#docs.keys();
  }

  has(doc: number): boolean {
    return this.#docs.has(doc);
  }

  /** What a piece is worth that stands in a doc with so much weight: less and less for each time more. */
  add(doc: number, { worth, piece }: Omit<Scored, 'postings'>, posting: Posting): void {
    const known = this.#docs.get(doc) ?? { values: [], places: [] };
    this.#docs.set(doc, known);
    const norm = SATURATION * (1 - BY_LENGTH + BY_LENGTH * this.#lengths.ratio(doc));
    const value = (worth * posting.weight * (SATURATION + 1)) / (posting.weight + norm);
    if (value <= (known.values[piece] ?? 0)) return;
    known.values[piece] = value;
    known.places[piece] = posting;
  }

  addAll({ postings, ...rest }: Scored, isWanted?: (doc: number) => boolean): void {
    for (const [doc, posting] of postings) if (isWanted?.(doc) ?? true) this.add(doc, rest, posting);
  }

  /** What each piece is worth in a doc; holes where it does not stand. */
  values(doc: number): readonly (number | undefined)[] {
    return this.#docs.get(doc)?.values ?? [];
  }

  /** What it is worth that pieces stand near to each other: most where each follows the one before. */
  nearness(doc: number): number {
    const list = this.#docs.get(doc)?.places ?? [];
    let sum = 0;
    for (let at = 1; at < list.length; at += 1) {
      const gap = smallestGap(list[at - 1]?.places ?? [], list[at]?.places ?? []);
      if (gap <= NEAR) sum += FOLLOWING / gap;
    }
    return sum;
  }
}

function smallestGap(before: readonly number[], behind: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const one of before) {
    for (const other of behind) {
      const gap = other > one ? other - one : one - other + 1;
      if (gap < least && gap > 0) least = gap;
    }
  }
  return least;
}

/** Docs by their score, the best first, then the newest. */
export function inOrder(scores: ReadonlyMap<number, number>): number[] {
  return [...scores.entries()].sort(([a, one], [b, other]) => other - one || b - a).map(([doc]) => doc);
}
