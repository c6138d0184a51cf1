/** What a saved page says of its own making. */
export type SavedPage = {
  /** The address it was saved from; http or https. */
  readonly url?: string | undefined;
  /** When it was saved, as it says, such as `Tue Mar 05 2024 10:11:12 GMT+0100 (CET)`. */
  readonly savedAt?: string | undefined;
  /** What said so. */
  readonly by: 'singlefile-comment' | 'saved-from-comment' | 'mhtml-headers';
};
