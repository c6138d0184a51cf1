/** CSL styles and locales as citeproc reads them: XML, or citeproc's JSON form of it, as text. */
export type StyleSource = {
  /** @throws PressmarkError `not-found` if there is no such style. */
  style(name: string): string;
  /** @returns `undefined` if there is no such locale; the engine then asks for the next best. */
  locale(tag: string): string | undefined;
};
