import type { NoList, Words } from './words.ts';

/** The small words by which names and clauses are found in a sentence. */
export type GrammarWords = {
  /** Before a noun that is known: “the”. Single words. */
  readonly articles: Words | NoList;
  /** Before any other: “a”, “eine”. Single words. */
  readonly indefinite: Words | NoList;
  /** Articles, prepositions and conjunctions that are written onto the next word: “l’”, “و”. */
  readonly elided: Words | NoList;
  /** “And” between two names. Single words. */
  readonly ands: Words | NoList;
  /** What has a capital at the beginning of a sentence without being part of the name behind it. Single words. */
  readonly openers: Words | NoList;
  /** What stands before the subject of a sentence and is no part of it: “however”. Single words. */
  readonly beforeSubjects: Words | NoList;
  /** Words by which a sentence goes on behind a quotation. Single words. */
  readonly continuations: Words | NoList;
  /** Prepositions that could be taken for what somebody is, were they longer: “with”, “durch”. Single words. */
  readonly prepositions: Words | NoList;
  /** “In” before a place. Single words. */
  readonly locatives: Words | NoList;
  /** Prepositions that stand before a place more often than before anything else. Single words. */
  readonly beforePlaces: Words | NoList;
  /** Those of them that hardly stand before anything else. Single words. */
  readonly onlyBeforePlaces: Words | NoList;
  /** What carries no meaning in a title, so that keys are made without it. Single words. */
  readonly titleWords: Words | NoList;
};
