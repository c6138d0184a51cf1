import type { NoList, Words } from './words.ts';

/** What stands in names. Single words. */
export type NameWords = {
  /** Small words that belong to the family name behind them: “van”, “de la”. */
  readonly particles: Words | NoList;
  /** Of these, what is another word, or a given name, where it is written large. */
  readonly smallParticles: Words | NoList;
  /** What stands between the two halves of one family name: “y” of “Ortega y Gasset”. */
  readonly connectives: Words | NoList;
  /** What stands before a name and is no part of it: “Dr”, “Frau”. */
  readonly honorifics: Words | NoList;
  /** What organisations are named by, and people hardly ever are. */
  readonly organisations: Words | NoList;
  /** What organisations are named by, and families too. */
  readonly possibleOrganisations: Words | NoList;
};
