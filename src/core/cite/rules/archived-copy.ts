import { archivedCopyOf, withoutArchivedCopy } from '../../csl/archived-copy/archived-copy-of.ts';
import { archiveSentence, archiveSentenceAlone, originalWorkPublished } from './archive-sentence.ts';
import type { CiteRule } from './cite-rule.ts';

/**
 * The archived copy after APA’s address, in brackets: “(Archived January 1, 2017, at Internet Archive, https://…)”.
 * The manual asks for an address that leads to the version read; the original one is kept beside it.
 *
 * @see PM7 9.16 and 9.34–9.36
 */
export const apaArchivedCopy: CiteRule = (csl, locale = 'en-US') => {
  const copy = archivedCopyOf(csl);
  if (copy === undefined) return csl;
  const rest = withoutArchivedCopy(csl);
  const year = csl['original-date']?.['date-parts']?.[0]?.[0];
  const { references } = csl;
  const before = [
    ...(references === undefined ? [] : [references]),
    ...(year === undefined ? [] : [`${capitalised(originalWorkPublished(locale), locale)} ${year}`]),
  ];
  const words =
    before.length === 0
      ? archiveSentenceAlone(copy, locale)
      : [...before, archiveSentence(copy, locale)].join('; ');
  const isLegal = ['bill', 'hearing', 'legal_case', 'legislation', 'regulation', 'treaty'].includes(csl.type);
  return { ...rest, references: isLegal ? `(${words})` : words };
};

/** The archived copy as MLA’s second container: the archive in italics, then the copy’s address. @see MLA9 5.93 */
export const mlaArchivedCopy: CiteRule = (csl) => {
  const copy = archivedCopyOf(csl);
  if (copy === undefined) return csl;
  const rest = { ...withoutArchivedCopy(csl), archive_location: copy.url };
  return copy.name === undefined ? rest : { ...rest, archive: `<i>${copy.name}</i>` };
};

/** Leaves out the archive of a web copy where a sentence behind the entry names it. */
export const leaveArchivedCopyToSentence: CiteRule = (csl) => withoutArchivedCopy(csl);

function capitalised(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
