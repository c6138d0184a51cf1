import type { BibliographyParams } from 'citeproc';
import type { BibliographyLayout } from '../output/rich-text.ts';

/** How a bibliography wants to be laid out. @param locale BCP 47 */
export function layoutOf(params: BibliographyParams, locale: string): BibliographyLayout {
  const { hangingindent, linespacing, entryspacing } = params;
  return {
    hangingIndent: Boolean(hangingindent),
    lineSpacing: linespacing || 1,
    entrySpacing: entryspacing ?? 1,
    secondFieldAlign: params['second-field-align'] || undefined,
    locale,
  };
}

/** Of a style without a bibliography. @param locale BCP 47 */
export function plainLayout(locale: string): BibliographyLayout {
  return { hangingIndent: false, lineSpacing: 1, entrySpacing: 1, locale };
}
