import type { Query } from './query.ts';
import { tokensOf, withoutArticle } from './tokens.ts';

/** The searchable texts of one item, and what a word in each is worth. */
export type SearchFields = {
  readonly title: string;
  readonly names: string;
  readonly tags: string;
  readonly body: string;
};

const FIELD_WEIGHTS = { title: 8, tags: 6, names: 4, body: 1 } as const;
const FIELDS = ['title', 'tags', 'names', 'body'] as const;
const MOST_WORDS_FOR_PREFIX = 400;

type Entry = {
  readonly words: ReadonlyMap<string, number>;
  readonly length: number;
  readonly sequence: string;
};

/**
 * A word index in memory. Ranks by BM25 with a weight per field.
 *
 * Memory grows with the text, about three times its size: right for a library of some thousand articles.
 * @see Robertson & Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), 3.4
 */
export class TextIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #postings = new Map<string, Set<string>>();
  #vocabulary: readonly string[] | undefined;
  #totalLength = 0;

  /** Adds or replaces one item's texts. Cost: linear in the text. */
  put(id: string, fields: SearchFields): void {
    this.remove(id);
    const words = new Map<string, number>();
    const sequence: string[] = [];
    let length = 0;
    for (const field of FIELDS) {
      for (const { word } of tokensOf(fields[field])) {
        for (const form of [word, withoutArticle(word)]) {
          if (form !== undefined) words.set(form, (words.get(form) ?? 0) + FIELD_WEIGHTS[field]);
        }
        sequence.push(word);
        length += 1;
      }
      sequence.push('\u0000');
    }
    this.#entries.set(id, { words, length, sequence: ` ${sequence.join(' ')} ` });
    this.#totalLength += length;
    for (const word of words.keys()) this.#post(word, id);
  }

  remove(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entries.delete(id);
    this.#totalLength -= entry.length;
    for (const word of entry.words.keys()) {
      const ids = this.#postings.get(word);
      ids?.delete(id);
      if (ids?.size === 0) {
        this.#postings.delete(word);
        this.#vocabulary = undefined;
      }
    }
  }

  /** @returns a score above 0 for each item that matches the whole query; higher is better. */
  search(query: Query): Map<string, number> {
    const groups: string[][] = query.phrases.flat().map((word) => [word]);
    if (query.prefix !== undefined) groups.push(this.#wordsFrom(query.prefix));
    const scores = new Map<string, number>();
    for (const id of this.#idsWithAll(groups)) {
      const entry = this.#entries.get(id);
      if (!entry || !query.phrases.every((words) => holdsPhrase(entry, words))) continue;
      scores.set(
        id,
        groups.reduce((sum, group) => sum + this.#score(entry, group), 0),
      );
    }
    return scores;
  }

  #post(word: string, id: string): void {
    const ids = this.#postings.get(word);
    if (ids) {
      ids.add(id);
      return;
    }
    this.#postings.set(word, new Set([id]));
    this.#vocabulary = undefined;
  }

  #idsWithAll(groups: readonly (readonly string[])[]): string[] {
    const sets = groups
      .map((group) => new Set(group.flatMap((word) => [...(this.#postings.get(word) ?? [])])))
      .sort((a, b) => a.size - b.size);
    const [smallest, ...others] = sets;
    return smallest ? [...smallest].filter((id) => others.every((set) => set.has(id))) : [];
  }

  #score(entry: Entry, group: readonly string[]): number {
    const average = this.#totalLength / Math.max(1, this.#entries.size);
    const norm = 1.2 * (0.25 + 0.75 * (entry.length / Math.max(1, average)));
    let best = 0;
    for (const word of group) {
      const weight = entry.words.get(word) ?? 0;
      const df = this.#postings.get(word)?.size ?? 0;
      const idf = Math.log(1 + (this.#entries.size - df + 0.5) / (df + 0.5));
      best = Math.max(best, (idf * weight * 2.2) / (weight + norm));
    }
    return best;
  }

  /** Words that begin so, the word itself first; at most 400. */
  #wordsFrom(prefix: string): string[] {
    this.#vocabulary ??= [...this.#postings.keys()].sort();
    const words = this.#vocabulary;
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    for (let at = low; at < words.length && found.length < MOST_WORDS_FOR_PREFIX; at += 1) {
      const word = words[at];
      if (!word?.startsWith(prefix)) break;
      found.push(word);
    }
    return found;
  }
}

function holdsPhrase(entry: Entry, words: readonly string[]): boolean {
  return words.length < 2 || entry.sequence.includes(` ${words.join(' ')} `);
}
