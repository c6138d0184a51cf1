import type { CiteRule } from './cite-rule.ts';

/** A published interview is cited as an article, its title in quotation marks; one in a book is not. @see CMOS17 14.213 */
export const chicagoInterview: CiteRule = (csl) =>
  csl.type === 'interview' &&
  csl['container-title'] !== undefined &&
  csl.title !== undefined &&
  csl.publisher === undefined &&
  csl['publisher-place'] === undefined &&
  csl['original-date'] === undefined
    ? { ...csl, type: 'article-newspaper' }
    : csl;
