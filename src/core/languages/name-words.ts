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
  /** Of these, what people are called in a name of two words rather than organisations are. */
  readonly alsoFamilies: Words | NoList;
  /** What else names of organisations have in running text, where other things are named by it too: “forces”. */
  readonly organisationsInText: Words | NoList;
  /** Of the words of organisations, what running text has in other names too: “today”. */
  readonly onlyInNames: Words | NoList;
  /** How names of organisations end where no spaces are written. */
  readonly organisationEndings: Words | NoList;
  /** What bodies are headed by before “of”: “ministry”, “institut”. */
  readonly bodies: Words | NoList;
  /** “Of” behind these. */
  readonly bodiesOf: Words | NoList;
  /** What stands behind the name of a company: “Inc”, “GmbH”. Its stops may be missing; plain text. */
  readonly legalForms: Words | NoList;
  /** What parts the generations of a family behind a name: “jr”. */
  readonly suffixes: Words | NoList;
  /** What stands behind a name out of respect, or to say how somebody is related to the matter: “さん”. */
  readonly honorificsBehind: Words | NoList;
  /** Titles that are shortened with a full stop before a name. */
  readonly shortTitles: Words | NoList;
  /** Small words that names of people and of bodies have inside, in running text. */
  readonly inner: Words | NoList;
  /** Small words that part two names in running text: “Emi Hoshino of Japan”. */
  readonly partings: Words | NoList;
  /** What is written onto the beginning of a name: “al-”, “d’”. */
  readonly prefixes: Words | NoList;
  /** What places are named by behind their own name: “province”. */
  readonly places: Words | NoList;
  /** What places are called behind their name, in small letters where there are such. */
  readonly placeNouns: Words | NoList;
  /** What places are named by before it: “Lake”, “northern”. */
  readonly placesBefore: Words | NoList;
  /** How words end that are said of a country or its people. */
  readonly demonymEndings: Words | NoList;
};
