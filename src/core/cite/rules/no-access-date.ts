import { type CiteRule, without } from './cite-rule.ts';

/**
 * APA gives a retrieval date only for works made to change, such as entries and maps, and never an archived copy.
 *
 * @see PM7 9.16
 */
export const omitAccessDateOfFixedWorks: CiteRule = (csl) =>
  ['entry', 'entry-dictionary', 'entry-encyclopedia', 'map', 'dataset'].includes(csl.type)
    ? csl
    : without(csl, 'accessed');
