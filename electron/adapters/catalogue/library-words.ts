import type { NameGroup } from '#core/model/arrangement.ts';
import knownNames from '#core/search/names/known-names.json' with { type: 'json' };
import { KnownNames } from '#core/search/names/known-names.ts';
import type { Knowledge } from '#core/search/plan.ts';
import { Vocabulary } from '#core/search/vocabulary.ts';
import type { Sql } from './sqlite.ts';
import {
  keepLearnt,
  keepVocabulary,
  learntParts,
  loadVocabulary,
  readVocabulary,
} from './vocabulary-table.ts';

/** So many new texts at once are read out of the index instead of being learnt one by one. */
const MOST_LEARNT = 1_000;
/** More pieces of what was learnt are sorted in among the others, so that the next start need not. */
const MOST_PARTS = 20;
/** In a larger library, new articles hardly change which languages it has most of. */
const MANY = 5_000;

export type WordSteps = {
  /** Resolves when others have had their turn; false stops. */
  readonly pause: () => Promise<boolean>;
  /** Runs a piece of writing and makes it last. */
  readonly write: (work: () => void) => void;
};

/** What is known of the words of a library: which there are, in what languages, and the names of the same. */
export class LibraryWords {
  readonly #sql: Sql;
  readonly #names = new KnownNames(knownNames);
  #vocabulary: Vocabulary | undefined;
  #languages: readonly string[] | undefined;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** @returns `undefined` until the words have been loaded */
  get vocabulary(): Vocabulary | undefined {
    return this.#vocabulary;
  }

  knowledge(): Knowledge {
    this.#languages ??= this.#readLanguages();
    const vocabulary = this.#vocabulary ?? new Vocabulary();
    return { vocabulary, names: this.#names, languages: this.#languages };
  }

  /** A person's own groups of names, in the place of those told before. */
  setOwnNames(groups: readonly NameGroup[]): void {
    this.#names.setOwn(groups);
  }

  /**
   * Loads what was kept, and puts it in order where much was learnt; reads it anew out of the index if `taken` texts,
   * whose words were not learnt, are a good part of what there is.
   *
   * @returns true if it was read anew
   */
  async load(taken: number, { pause, write }: WordSteps): Promise<boolean> {
    this.#vocabulary ??= await loadVocabulary(this.#sql, pause);
    const all = this.#countItems();
    this.#languages = undefined;
    const known = this.#vocabulary;
    if (known && taken < MOST_LEARNT && taken * 20 < all) {
      if (learntParts(this.#sql) > MOST_PARTS) write(() => keepVocabulary(this.#sql, known));
      return false;
    }
    const read = all === 0 ? new Vocabulary() : await readVocabulary(this.#sql, pause);
    if (!read) return false;
    this.#vocabulary = read;
    write(() => keepVocabulary(this.#sql, read));
    return true;
  }

  /** Takes in the words of new texts, and keeps them for the next run. Part of the caller's transaction. */
  learn(words: ReadonlyMap<string, number>): void {
    if (words.size === 0) return;
    const known = this.#vocabulary;
    const fresh = known ? known.learn([...words].map(([word, count]) => ({ word, count }))) : words;
    const isTime = keepLearnt(this.#sql, fresh);
    if (known && isTime) keepVocabulary(this.#sql, known);
    if (this.#countItems() < MANY) this.#languages = undefined;
  }

  #countItems(): number {
    return Number(this.#sql.get('SELECT count(*) AS n FROM items')?.n);
  }

  #readLanguages(): string[] {
    return this.#sql
      .all(
        "SELECT language, count(*) AS n FROM items WHERE language <> '' GROUP BY language ORDER BY n DESC LIMIT 40",
      )
      .map(({ language }) => String(language));
  }
}
