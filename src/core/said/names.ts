import type { None } from './part.ts';

/** What is said of names that a person takes for the same. */
export type NamesMessages = {
  'names.too-few': None;
  'names.too-many': { readonly most: number };
  'names.too-many-groups': { readonly most: number };
  'names.no-letters': { readonly name: string };
  'names.too-long': { readonly name: string; readonly words: number; readonly letters: number };
  'names.not-there': { readonly name: string };
};
