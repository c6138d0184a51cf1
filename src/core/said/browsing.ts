import type { None } from './part.ts';

/** What is said in the window in which a person signs in. */
export type BrowsingMessages = {
  'browsing.not-opened': { readonly reason: string };
  'browsing.closed': None;
  'browsing.type-an-address': None;
};
