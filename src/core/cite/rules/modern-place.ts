import { type CiteRule, without } from './cite-rule.ts';

const FIRST_MODERN_YEAR = 1900;

/** A place of publication is no longer given for books published since 1900. @see CMOS18 14.30 */
export const omitPlaceOfModernBooks: CiteRule = (csl) => {
  const year = csl.issued?.['date-parts']?.[0]?.[0];
  const isModern = year !== undefined && year >= FIRST_MODERN_YEAR;
  const isInBook = ['book', 'chapter', 'entry-dictionary', 'entry-encyclopedia'].includes(csl.type);
  return isInBook && isModern && csl.publisher !== undefined ? without(csl, 'publisher-place') : csl;
};
