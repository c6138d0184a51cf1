import type { StyleFacts } from '../model/style-facts.ts';

/** CSL styles and locales, in citeproc's JSON form, as text. */
export type StyleSource = {
  /** All styles there are, those installed by the person first. */
  list(): readonly StyleFacts[];
  /** @throws PressmarkError `not-found` if there is no such style. */
  style(id: string): string;
  /** @returns `undefined` if there is no such locale. */
  locale(tag: string): string | undefined;
  /** The tags of all locales. */
  locales(): readonly string[];
};
