import type { Extraction } from './extractor.ts';

/** What became of one page in one extractor. */
export type Outcome =
  | { readonly state: 'read'; readonly got: Extraction; readonly cpuMs: number }
  | { readonly state: 'failed'; readonly error: string }
  | { readonly state: 'over-limit' };

/** What one extractor made of every page, by the page’s place in the list, in a process of its own. */
export type Measurement = {
  readonly outcomes: readonly Outcome[];
  /** The largest the process ever was. */
  readonly peakRssBytes: number;
  /** The most its heap held after any page. */
  readonly peakHeapBytes: number;
};

/** Work for a measuring process: it reads these pages one after the other, from `from` on. */
export type Task = {
  readonly extractor: string;
  readonly pages: readonly { readonly file: string; readonly url: string | undefined }[];
  readonly from: number;
};

/** What a measuring process says before the first page: from here on, time is the page’s. */
export const READY = 'ready';

/** What it says after each page. */
export type PageReport = {
  readonly at: number;
  readonly outcome: Outcome;
  readonly peakRssBytes: number;
  readonly heapBytes: number;
};
