import type { None, Part } from './part.ts';

export type GeneralMessages = {
  'general.stopped': None;
  'general.internal': None;
  /** Words that came as words: stored by an older Pressmark, or told by another program. */
  'general.as-told': { readonly text: string };
  /** Something told of one of several: a file, an item. */
  'general.about': { readonly subject: string; readonly told: Part | string };
  'general.all-of': { readonly told: readonly (Part | string)[] };
};
