import type { NoList, Words } from './words.ts';

/** What kind of text it is, who publishes it, and when. All are phrases. */
export type PublishingWords = {
  /** Sections of opinion: “Meinung”. */
  readonly opinions: Words | NoList;
  readonly editorials: Words | NoList;
  /** Sections of interviews, and how the titles of interviews begin. */
  readonly interviews: Words | NoList;
  /** What says anywhere in a title that it is an interview. */
  readonly interviewsWith: Words | NoList;
  readonly pressReleases: Words | NoList;
  /** Words in the names of newspapers, agencies and broadcasters. */
  readonly newspapers: Words | NoList;
  /** Words in the names of magazines and journals. */
  readonly magazines: Words | NoList;
  /** What a date is of a change by, or the beginning of such a word. */
  readonly updated: Words | NoList;
  /** What a date is of publishing by, or the beginning of such a word. */
  readonly published: Words | NoList;
  /** What says that a date is of something else than publishing. */
  readonly otherDates: Words | NoList;
  /** Titles that many works have: “Introduction”. Plain text. */
  readonly commonTitles: Words | NoList;
  /** Before the number of a volume. Single words. */
  readonly volumes: Words | NoList;
  /** What encyclopedias have in their names, or the beginning of it. */
  readonly encyclopedias: Words | NoList;
  /** What the rulings of courts are called. */
  readonly rulings: Words | NoList;
  /** What the hosts of newspapers have in their names. Single words. */
  readonly newsHosts: Words | NoList;
  /** What the news are called in addresses of pages. Single words. */
  readonly newsSections: Words | NoList;
};
