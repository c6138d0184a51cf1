import { archivedCopyOf } from '../../csl/archived-copy/archived-copy-of.ts';
import { type CiteRule, without } from './cite-rule.ts';

/**
 * APA gives a retrieval date only for works made to change, such as entries and maps, and never an archived copy.
 *
 * @see PM7 9.16
 */
export const omitAccessDateOfFixedWorks: CiteRule = (csl) =>
  ['entry', 'entry-dictionary', 'entry-encyclopedia', 'map', 'dataset'].includes(csl.type) &&
  archivedCopyOf(csl) === undefined
    ? csl
    : without(csl, 'accessed');
