import type { None, Part } from './part.ts';

/** What is said of patterns for citekeys. */
export type CitekeyMessages = {
  'citekey.unknown-filter': { readonly filter: string; readonly known: readonly string[] };
  'citekey.brackets-open': { readonly word: string };
  'citekey.number-expected': { readonly word: string };
  'citekey.unknown-word': { readonly word: string; readonly known: readonly string[] };
  'citekey.word-expected': { readonly found: string };
  'citekey.quote-open': { readonly mark: string };
  'citekey.ends-early': None;
  'citekey.plus-expected': { readonly before: string };
  'citekey.too-long': { readonly most: number };
  'citekey.at': { readonly character: number; readonly why: Part };
  'citekey.too-many-numbers': { readonly word: string; readonly most: number };
  'citekey.carried': { readonly format: string; readonly citekey: string; readonly carriedKey: string };
  'citekey.carried-more': { readonly count: number };
  'citekey.part-auth': None;
  'citekey.part-authors': None;
  'citekey.part-authorsalpha': None;
  'citekey.part-shorttitle': None;
  'citekey.part-veryshorttitle': None;
  'citekey.part-title': None;
  'citekey.part-journal': None;
  'citekey.part-publisher': None;
  'citekey.part-year': None;
  'citekey.part-month': None;
  'citekey.part-day': None;
  'citekey.part-type': None;
};
