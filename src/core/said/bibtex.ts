import type { None, Part } from './part.ts';

type Named = { readonly name: string };

/** What is said of a file in BibTeX or biblatex, and of an entry in it. */
export type BibtexMessages = {
  'bibtex.not-bibtex': None;
  /** `why` may be nothing. */
  'bibtex.no-field': { readonly type: string; readonly why: readonly Part[] };
  'bibtex.no-key': None;
  'bibtex.same-key': { readonly key: string };
  'bibtex.tex-code': None;
  'bibtex.unclosed-stretch': None;
  'bibtex.unclosed-entry': None;
  'bibtex.closes-early': None;
  'bibtex.unknown-type': { readonly type: string; readonly isPage: boolean };
  'bibtex.field-twice': { readonly name: string; readonly leftOut: string };
  'bibtex.field-too-long': { readonly name: string; readonly most: number };
  'bibtex.no-such-string': { readonly name: string; readonly word: string };
  'bibtex.field-unclosed': Named;
  'bibtex.no-comma': Named;
  'bibtex.not-a-field': { readonly text: string };
  'bibtex.no-parent': { readonly key: string };
  'bibtex.circle-of-parents': { readonly key: string };
};
