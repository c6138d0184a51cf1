import type { None, Part } from './part.ts';

/** The one item that was changed, or how many were. */
type OfItems = { readonly title?: string | undefined; readonly items?: number | undefined };
type OfTags = OfItems & { readonly tags?: readonly string[] | undefined };

/**
 * What is said of a change, to take it back by: a deed, “add tag “war””, as it stands within a sentence.
 * What is stored may lack a value that was added to its key later.
 */
export type ChangeMessages = {
  /** A deed by itself, as a heading. */
  'change.heading': { readonly change: Part };
  'change.add': { readonly title: string };
  'change.capture-again': None;
  'change.add-tags': OfTags;
  'change.restore': OfItems;
  'change.trash': OfItems;
  'change.remove-tags': OfTags;
  'change.import': None;
  'change.look-up': None;
  'change.re-extract': None;
  'change.edit': { readonly variables: readonly string[]; readonly title?: string | undefined };
  'change.make-collection': { readonly name: string };
  'change.rename-collection': { readonly from: string; readonly to: string };
  'change.remove-collection': { readonly name: string };
  'change.fill-collection': { readonly name: string };
  'change.empty-collection': { readonly name: string };
  'change.move-collection': { readonly name: string };
  'change.rename-tag': { readonly from: string; readonly to: string };
  'change.remove-tag': { readonly tag: string };
  'change.colour-tag': { readonly tag: string };
  'change.save-search': { readonly name: string };
  'change.remove-search': { readonly name: string };
  'change.outlet': { readonly name: string };
  'change.names': None;
  'change.forget-names': None;
  'change.citekey-pattern': None;
  'change.undo': { readonly change: Part };
  'change.redo': { readonly change: Part };
  'change.undo-one': { readonly change: Part };
  'change.restore-backup': { readonly backup: string };
};
