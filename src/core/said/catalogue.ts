import type { None } from './part.ts';

/** What is said of the search index. */
export type CatalogueMessages = {
  'catalogue.not-made': { readonly file: string };
  /** On which step of the ladder a search was answered. */
  'catalogue.found-forms': None;
  'catalogue.found-corrected': { readonly query: string };
  'catalogue.found-closest': None;
  /** The texts of so many items are not in the index yet. */
  'catalogue.unsearched': { readonly count: number };
  'catalogue.missing': { readonly words: readonly string[] };
  'catalogue.shortened': { readonly used: number; readonly of: number };
  'catalogue.copy': { readonly citekey: string };
};
