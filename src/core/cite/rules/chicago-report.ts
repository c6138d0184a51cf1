import type { CslItem } from '../../model/csl-item.ts';
import { type CiteRule, without } from './cite-rule.ts';

/**
 * Chicago treats reports and pamphlets like books: the title in italics, “Report 12” where a series stands, or the
 * number alone. A series that it is in as well comes first. The style knows books only.
 *
 * @see CMOS17 14.220
 */
export const chicagoReport: CiteRule = (csl) => {
  if (csl.type !== 'report' && csl.type !== 'pamphlet') return csl;
  const { archive, archive_location: location, genre, number } = csl;
  if ((archive ?? location ?? csl['archive-place'] ?? csl['reviewed-author']) !== undefined) return csl;
  const report = [genre, number].filter(Boolean).join(' ');
  const series = [csl['collection-title'], csl['collection-number']].filter(Boolean).join(' ');
  const both = [series, report].filter(Boolean).join(', ');
  const book: CslItem = { ...without(csl, 'genre', 'number'), type: 'book' };
  if (report === '') return book;
  return { ...without(book, 'collection-number'), 'collection-title': both };
};
