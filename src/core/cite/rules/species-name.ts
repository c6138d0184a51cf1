import type { CiteRule } from './cite-rule.ts';

const SPECIES = /<i>(\p{Lu}\p{Ll}+(?:\s\p{Ll}+){1,2})<\/i>/gu;

/** Keeps the epithet of a species in lower case where a style capitalises titles. @see MLA9 2.90–2.92 */
export const keepSpeciesNames: CiteRule = (csl) =>
  csl.title === undefined
    ? csl
    : { ...csl, title: csl.title.replace(SPECIES, '<i><span class="nocase">$1</span></i>') };
