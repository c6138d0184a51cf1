import type { None } from './part.ts';

/** What is said of a change, to take it back by. */
export type ChangeMessages = {
  'change.capture-again': None;
  'change.add-tags': None;
  'change.restore': None;
  'change.trash': None;
  'change.remove-tags': None;
  'change.import': None;
  'change.look-up': None;
  'change.re-extract': None;
  'change.edit': { readonly variables: readonly string[] };
};
