import type { None } from './part.ts';

/** What is said of items, tags and collections. */
export type LibraryMessages = {
  'library.not-valid': None;
  'library.no-citekey': { readonly text: string };
  'library.no-type': { readonly text: string };
  'library.no-address': { readonly text: string };
  'library.no-variable': { readonly variable: string };
  'library.no-date': { readonly text: string };
  'library.left-empty': None;
  'library.no-item': { readonly id: string };
  'library.long-tag': { readonly most: number };
  'library.empty-tag': None;
  'library.no-value': { readonly variable: string };
  'library.values-do-not-fit': None;
  'library.unnamed-collection': None;
  'library.collection-not-made': None;
  'library.no-tag': { readonly tag: string };
  'library.tag-within-itself': { readonly tag: string; readonly to: string };
  'library.collection-within-itself': { readonly name: string; readonly into: string };
  'library.no-collection': None;
  'library.citekey-in-use': { readonly citekey: string };
  'library.no-day': { readonly text: string };
};
