import { knownDate } from '../../csl/dates/read-date.ts';
import type { CslItem } from '../../model/csl-item.ts';
import { ownVariable } from '../../model/own-variables.ts';
import { partialDateFromCsl } from '../../model/partial-date.ts';
import { type CiteRule, without } from './cite-rule.ts';
import type { StyleFamily } from './style-family.ts';

const ARCHIVES: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)archive\.org$/u, 'Internet Archive'],
  [/(^|\.)archive\.(today|is|ph|li|vn|fo|md)$/u, 'archive.today'],
  [/(^|\.)perma\.cc$/u, 'Perma.cc'],
  [/(^|\.)webcitation\.org$/u, 'WebCite'],
];

/**
 * The archived copy after APA’s address, in brackets: “(Archived January 1, 2017, at Internet Archive, https://…)”.
 * The manual asks for an address that leads to the version read; the original one is kept beside it.
 *
 * @see PM7 9.16 and 9.34–9.36
 */
export const apaArchivedCopy: CiteRule = (csl) => {
  const words = archivedWords(csl);
  if (words === undefined || csl.references !== undefined) return withoutArchive(csl);
  const year = csl['original-date']?.['date-parts']?.[0]?.[0];
  const text = year === undefined ? words : `Original work published ${year}; a${words.slice(1)}`;
  const isLegal = ['bill', 'hearing', 'legal_case', 'legislation', 'regulation', 'treaty'].includes(csl.type);
  return { ...withoutArchive(csl), references: isLegal ? `(${text})` : text };
};

/** The archived copy as MLA’s second container: the archive in italics, then the copy’s address. @see MLA9 5.93 */
export const mlaArchivedCopy: CiteRule = (csl) => {
  const url = ownVariable(csl, 'archive-url');
  if (url === undefined) return csl;
  const name = archiveName(csl, url);
  const copy = { ...withoutArchive(csl), archive_location: url };
  return name === undefined ? copy : { ...copy, archive: `<i>${name}</i>` };
};

/** Leaves out the archive of a web copy where `archivedCopyNote` names it. */
export const leaveArchivedCopyToNote: CiteRule = (csl) => withoutArchive(csl);

/**
 * The sentence on an archived copy to print after an entry of a style that has no place for it. `undefined` if
 * there is no copy, or if the style rules have put it into the entry already (APA, MLA).
 *
 * @see CMOS18 13.17; https://www.chicagomanualofstyle.org/qanda/data/faq/topics/Documentation/faq0434.html
 */
export function archivedCopyNote(family: StyleFamily, csl: CslItem): string | undefined {
  const words = family === 'apa' || family === 'mla' ? undefined : archivedWords(csl);
  return words === undefined ? undefined : `${words}.`;
}

function archivedWords(csl: CslItem): string | undefined {
  const url = ownVariable(csl, 'archive-url');
  if (url === undefined) return undefined;
  const date = archiveDate(csl);
  const name = archiveName(csl, url);
  return `Archived${date === undefined ? '' : ` ${date},`} at ${name === undefined ? '' : `${name}, `}${url}`;
}

function archiveName(csl: CslItem, url: string): string | undefined {
  if (csl.archive !== undefined) return csl.archive;
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return ARCHIVES.find(([pattern]) => pattern.test(host))?.[1];
}

function archiveDate(csl: CslItem): string | undefined {
  const date = partialDateFromCsl(knownDate(ownVariable(csl, 'archive-date') ?? ''));
  if (date === undefined) return undefined;
  const { year, month = 1, day = 1 } = date;
  return new Intl.DateTimeFormat('en-US', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(date.month !== undefined && { month: 'long' }),
    ...(date.day !== undefined && { day: 'numeric' }),
  }).format(Date.UTC(year, month - 1, day));
}

function withoutArchive(csl: CslItem): CslItem {
  return ownVariable(csl, 'archive-url') === undefined
    ? csl
    : without(csl, 'archive', 'archive_location', 'archive-place', 'archive_collection', 'accessed');
}
