/** The parts of citeproc-js that Pressmark calls. @see https://citeproc-js.readthedocs.io/ */
export type CiteprocEngine = {
  updateItems(ids: readonly string[]): void;
  setOutputFormat(format: 'html' | 'text'): void;
  /** `false` if the style has no bibliography. */
  makeBibliography(): false | [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]];
};
