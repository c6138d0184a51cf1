import type { NoList, Words } from './words.ts';

/** What stands around an article on its page, and is no part of it. All are phrases. */
export type PageWords = {
  /** What buttons, markers, advertisements and labels say: “Share”, “Anzeige”. */
  readonly controls: Words | NoList;
  /** Said before how long reading takes: “Lesezeit”. */
  readonly readingTimes: Words | NoList;
  /** Said behind a number of minutes: “read”, “de lecture”. */
  readonly minutesToRead: Words | NoList;
  /** What no sentence of an article begins with, and invitations do: “Read more”, “Lire aussi”. */
  readonly invitations: Words | NoList;
  /** What a sentence of instructions may begin with too: “follow”, “subscribe”. */
  readonly requests: Words | NoList;
  /** What such requests are about: “newsletter”, “inbox”. */
  readonly offers: Words | NoList;
  /** Headings of what follows an article: “Related”, “Kommentare”. */
  readonly closings: Words | NoList;
  /** What a picture and its origin are called before a colon: “Photo”, “Bild”. */
  readonly pictures: Words | NoList;
  /** What may follow that, before a name: “by”, “courtesy”. */
  readonly pictureCredits: Words | NoList;
  /** What stands beside the digits of a line that only says when, besides months and days: “Updated”, “Uhr”. */
  readonly timeWords: Words | NoList;
  /** What the first page of a site is called, and so no outlet: “home page”, “Startseite”. */
  readonly homePages: Words | NoList;
  /** What stands where the name of an outlet could, and is none: “news”, “sign in”. */
  readonly noOutlets: Words | NoList;
  /** What a logo says before the outlet’s name: “go to the home page of”. */
  readonly beforeOutlets: Words | NoList;
  /** What follows the owner in a line of copyright: “all rights”. */
  readonly rights: Words | NoList;
  /** What is said before the subjects of an article: “Tags”, “Rubrique”. */
  readonly subjects: Words | NoList;
};
