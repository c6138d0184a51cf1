import { listHeadings, REFERENCE_LIST } from '../../languages/list-headings.ts';
import type { StyleFacts } from '../../model/style-facts.ts';
import { styleFamily } from '../rules/style-family.ts';

/**
 * The heading of a list of works, in its language and as the style’s manual has it: APA “References” (PM7 2.12), MLA
 * “Works Cited” (MLA9 1.6, 5.1), Harvard “Reference list” (Cite Them Right 12), styles of notes “Bibliography” (CMOS18 13.65).
 *
 * @param locale BCP 47; a language without words of its own gets the English ones
 */
export function bibliographyHeading(
  style: string,
  facts: Pick<StyleFacts, 'isNote'> | undefined,
  locale: string,
): string {
  const words = listHeadings(locale);
  if (styleFamily(style) === 'mla') return words.worksCited ?? words.references;
  if (facts?.isNote) return words.bibliography;
  if (locale.startsWith('en') && style.startsWith('harvard-cite-them-right')) return REFERENCE_LIST;
  return words.references;
}
