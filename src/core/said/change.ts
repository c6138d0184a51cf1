import type { None, Part } from './part.ts';

/** What is said of a change, to take it back by: a deed, “Add tags”. */
export type ChangeMessages = {
  'change.add': { readonly title: string };
  'change.capture-again': None;
  'change.add-tags': None;
  'change.restore': None;
  'change.trash': None;
  'change.remove-tags': None;
  'change.import': None;
  'change.look-up': None;
  'change.re-extract': None;
  'change.edit': { readonly variables: readonly string[] };
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
