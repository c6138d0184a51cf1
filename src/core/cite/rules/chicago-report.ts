import { type CiteRule, without } from './cite-rule.ts';

/**
 * Chicago treats reports and pamphlets like books: the title in italics, “Report 12” where a series stands. The
 * style knows books only.
 *
 * @see CMOS17 14.220
 */
export const chicagoReport: CiteRule = (csl) => {
  if (csl.type !== 'report' && csl.type !== 'pamphlet') return csl;
  const { genre, number } = csl;
  const series =
    genre === undefined || csl['collection-title'] !== undefined
      ? {}
      : { 'collection-title': genre, ...(number === undefined ? {} : { 'collection-number': number }) };
  return { ...without(csl, 'genre', 'number'), type: 'book', ...series };
};
