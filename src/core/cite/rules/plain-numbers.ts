import { normalPages } from '../../csl/page-range.ts';
import type { CiteRule } from './cite-rule.ts';

const NUMBER_WITH_HYPHEN = /^\s*[\p{L}\d./]*\d[\p{L}\d./]*-\d[\p{L}\d./-]*\s*$/u;

/**
 * Keeps the hyphen of a report, bill or case number such as `18-2059`, which the engine would take for a range
 * and print as “Nos. 18–2059”.
 */
export const keepNumberHyphens: CiteRule = (csl) =>
  csl.number !== undefined && NUMBER_WITH_HYPHEN.test(csl.number)
    ? { ...csl, number: csl.number.replace(/-/g, '\\-') }
    : csl;

/** One hyphen in a range of pages, which styles turn into a dash. @see PM7 9.25; MLA9 5.103; CMOS17 9.61 */
export const pagesAsRange: CiteRule = (csl) => {
  if (csl.page === undefined) return csl;
  const page = normalPages(csl.page);
  return page === csl.page ? csl : { ...csl, page };
};
