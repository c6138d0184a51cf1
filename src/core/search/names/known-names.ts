import { soughtWords } from '../word-stream.ts';

/** Names of the same, each as the words it is looked up by. */
export type NameGroup = readonly (readonly string[])[];

/** The longest name that is looked for, in words. */
export const LONGEST_NAME = 8;

const TWO_CAPITALS = /^[A-Z]{2}$/;

/** For the first few names the text of all of them is looked through, which takes less than a map of it. */
const LOOKED_THROUGH = 50;

/** Finds all names of a place, person or body by any of them. */
export class KnownNames {
  readonly #known: readonly string[];
  #lines: readonly string[];
  #text: string | undefined;
  #places: ReadonlyMap<string, readonly number[]> | undefined;
  #lookedUp = 0;

  /** @param lines a group each: names parted by bars, as the words they are looked up by; `^` before two capitals. */
  constructor(lines: readonly string[]) {
    this.#known = lines;
    this.#lines = lines;
  }

  /** Adds a person's own groups to those that are known, in the place of those added before. */
  setOwn(groups: readonly (readonly string[])[]): void {
    const own = groups.map((names) => names.map((name) => soughtWords(name).join(' ')).join('|'));
    this.#lines = [...this.#known, ...own];
    this.#text = undefined;
    this.#places = undefined;
    this.#lookedUp = 0;
  }

  /**
   * Every group that has a name of exactly these words. Two letters are a name only in capitals, and then lead to the
   * others: among the others they would be found wherever a language has a word of these letters.
   *
   * @param typed the same as it was typed
   */
  groupsOf(words: readonly string[], typed: string): NameGroup[] {
    const key = words.join(' ');
    if (key === '') return [];
    const capitals = TWO_CAPITALS.test(typed.trim()) ? this.#linesWith(`^${key}`) : [];
    return [...this.#linesWith(key), ...capitals].map((line) =>
      line
        .split('|')
        .filter((name) => !name.startsWith('^'))
        .map((name) => name.split(' ')),
    );
  }

  #linesWith(name: string): readonly string[] {
    this.#lookedUp += 1;
    if (this.#lookedUp <= LOOKED_THROUGH) {
      this.#text ??= `\n|${this.#lines.join('|\n|')}|\n`;
      return linesOf(this.#text, name);
    }
    this.#text = undefined;
    this.#places ??= placesIn(this.#lines);
    return (this.#places.get(name) ?? []).map((at) => this.#lines[at] ?? '');
  }
}

function linesOf(text: string, name: string): string[] {
  const lines: string[] = [];
  for (let at = text.indexOf(`|${name}|`); at >= 0; ) {
    const end = text.indexOf('|\n', at);
    lines.push(text.slice(text.lastIndexOf('\n', at) + 2, end));
    at = text.indexOf(`|${name}|`, end);
  }
  return lines;
}

function placesIn(lines: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    for (const name of new Set(line.split('|'))) {
      const known = places.get(name);
      if (known) known.push(at);
      else places.set(name, [at]);
    }
  }
  return places;
}
