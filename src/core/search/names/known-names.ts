import { soughtWords } from '../word-stream.ts';

/** Names of the same, each as the words it is looked up by. */
export type NameGroup = readonly (readonly string[])[];

/** The longest name that is looked for, in words. */
export const LONGEST_NAME = 8;

const TWO_CAPITALS = /^[A-Z]{2}$/;

/** Finds all names of a place, person or body by any of them. */
export class KnownNames {
  readonly #lines: readonly string[];
  #own: readonly string[] = [];
  #places: Map<string, number[]> | undefined;

  /** @param lines a group each: names parted by bars, as the words they are looked up by; `^` before two capitals. */
  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  /** Adds a person's own groups to those that are known, in the place of those added before. */
  setOwn(groups: readonly (readonly string[])[]): void {
    this.#own = groups.map((names) => names.map((name) => soughtWords(name).join(' ')).join('|'));
    this.#places = undefined;
  }

  /**
   * Every group that has a name of exactly these words. Two letters are a name only in capitals, and then lead to the
   * others: among the others they would be found wherever a language has a word of these letters.
   *
   * @param typed the same as it was typed
   */
  groupsOf(words: readonly string[], typed: string): NameGroup[] {
    const key = words.join(' ');
    const places = this.#read();
    const capitals = TWO_CAPITALS.test(typed.trim()) ? (places.get(`^${key}`) ?? []) : [];
    return [...(places.get(key) ?? []), ...capitals].map((at) =>
      this.#line(at)
        .split('|')
        .filter((name) => !name.startsWith('^'))
        .map((name) => name.split(' ')),
    );
  }

  #line(at: number): string {
    return this.#lines[at] ?? this.#own[at - this.#lines.length] ?? '';
  }

  #read(): Map<string, number[]> {
    if (this.#places) return this.#places;
    const places = new Map<string, number[]>();
    for (let at = 0; at < this.#lines.length + this.#own.length; at += 1) {
      for (const name of this.#line(at).split('|')) {
        const known = places.get(name);
        if (known) known.push(at);
        else if (name !== '') places.set(name, [at]);
      }
    }
    this.#places = places;
    return places;
  }
}
