import type { NoList, Words } from './words.ts';

/** How it is said who wrote, and what stands there instead of a name. */
export type BylineWords = {
  /** What a byline begins with, and hardly anything else does: “By”, “Von”, “بقلم”. Plain text. */
  readonly leads: Words | NoList;
  /** The same where it is small before a name, and part of one with a capital: Italian “di”. */
  readonly smallLeads: Words | NoList;
  /** What is cut before a name, though other lines begin with it too: “from”, “Interview”. Plain text. */
  readonly possibleLeads: Words | NoList;
  /** What names the author before a colon: “Text”, “Autorin”. Plain text. */
  readonly labels: Words | NoList;
  /** What names others who made the article before a colon: its editor, its source. Plain text. */
  readonly creditLabels: Words | NoList;
  /** What a reporter is called right before or behind the name: “记者”, “기자”. Plain text. */
  readonly reporters: Words | NoList;
  /** Lines that say that nobody in particular wrote it: “From staff reports”. Phrases. */
  readonly staff: Words | NoList;
  /** What somebody is who writes: “reporter”, “Redakteurin”. Single words. */
  readonly jobTitles: Words | NoList;
  /** What stands before a job title: “senior”, “leitende”. Single words. */
  readonly jobAdjectives: Words | NoList;
  /** How a credit begins of somebody who translated or drew: “Übersetzung”. Phrases. */
  readonly translationCredits: Words | NoList;
  /** How a credit for pictures begins: “Photographs”. Phrases. */
  readonly photoCredits: Words | NoList;
  /** What stands where an author should, and names none: “admin”, “Redaktion”. Phrases. */
  readonly placeholders: Words | NoList;
  /** How the name of a part of a house ends that wrote something: “Web Desk”. Phrases. */
  readonly desks: Words | NoList;
  /** What somebody is called behind a comma at the end of a byline: “staff writer”. Plain text. */
  readonly tails: Words | NoList;
  /** What the names in a byline end before: “updated”, “view all”. Phrases. */
  readonly ends: Words | NoList;
  /** For whom or from where somebody writes, behind the name: “special to”, “aus”. Phrases. */
  readonly errands: Words | NoList;
  /** What stands between a name and the house that somebody is of: “of the”. Phrases. */
  readonly houses: Words | NoList;
  /** What boxes about an author say besides the name: “more from”. Phrases. */
  readonly boxes: Words | NoList;
  /** What no name has in it: “newsletter”. Phrases. */
  readonly noNames: Words | NoList;
  /** What is told of an author in the present, behind the name: “covers”. Single words. */
  readonly bioVerbs: Words | NoList;
  /** What stands behind the name of who wrote, as on covers of books: “著”. Plain text. */
  readonly wroteBehind: Words | NoList;
};
