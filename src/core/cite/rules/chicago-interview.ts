import type { CiteRule } from './cite-rule.ts';

/** A published interview is cited as an article, its title in quotation marks. @see CMOS17 14.213 */
export const chicagoInterview: CiteRule = (csl) =>
  csl.type === 'interview' && csl['container-title'] !== undefined && csl.title !== undefined
    ? { ...csl, type: 'article-newspaper' }
    : csl;
