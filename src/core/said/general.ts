/** No values. */
export type None = Readonly<Record<never, never>>;

export type GeneralMessages = {
  'general.stopped': None;
  'general.internal': None;
  /** Words that came as words: stored by an older Pressmark, or told by another program. */
  'general.as-told': { readonly text: string };
};
