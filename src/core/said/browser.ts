import type { None } from './part.ts';

/** What is said of the browser for captures. */
export type BrowserMessages = {
  'browser.ended': None;
  'browser.no-electron': None;
  'browser.no-display': None;
};
