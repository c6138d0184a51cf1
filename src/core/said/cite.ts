import type { None } from './part.ts';

/** What is said of citing. */
export type CiteMessages = {
  'cite.failed': None;
  'cite.not-printed': None;
  'cite.no-such-style': { readonly style: string };
  'cite.no-citation': { readonly text: string };
  'cite.not-among': { readonly id: string };
  'cite.no-terms': { readonly locale: string };
  'cite.style-unusable': { readonly style: string };
  /** ISO 15924. */
  'cite.latex-scripts': { readonly scripts: readonly string[] };
  'cite.latex-signs': { readonly signs: readonly string[]; readonly more: number };
};
