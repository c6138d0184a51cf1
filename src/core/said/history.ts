import type { None, Part } from './part.ts';

/** What is said of the history of changes, and of taking them back. */
export type HistoryMessages = {
  'history.changed-since': { readonly change: Part | string; readonly thing: string };
  'history.incomplete': { readonly change: Part | string };
  'history.restored': None;
  'history.gap': None;
  'history.no-change': None;
};
