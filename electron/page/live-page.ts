import type { Looks } from './view/looks.ts';
import type { Resources } from './view/resources.ts';
import type { Roots } from './view/roots.ts';
import type { SheetTexts } from './view/sheet-texts.ts';

/** What bounds the preparation of one frame. */
export type PrepareOptions = {
  /** The largest resource that is written into the page itself. */
  readonly maxDataUrlBytes: number;
  /** After so long, what is left is left as it is. */
  readonly withinMs: number;
};

/** What the preparation of one frame did. */
export type PrepareReport = {
  /** How many things each step changed. */
  readonly changed: Readonly<Record<string, number>>;
  /** What went wrong, in words for the log. The page was taken all the same. */
  readonly problems: readonly string[];
};

/** A frame's live document, as the steps of the preparation see it. */
export type LivePage = Roots & Resources & SheetTexts & Looks;

/** One thing that is done to a page before it is taken. It must refer to nothing outside itself. */
export type Step = (page: LivePage) => void | Promise<void>;
