import { type ArchivedCopy, archivedCopyOf } from '../../csl/archived-copy/archived-copy-of.ts';
import { isIsbn, isIssn } from '../../csl/identifiers/check-digit.ts';
import { bareDoi } from '../../csl/identifiers/normal-identifier.ts';
import { said } from '../../said/said.ts';
import { type Doubt, doubtful, type Mend } from './cite-finding.ts';

/** Addresses and numbers that cannot be right. @see ISO 26324:2022 (DOI) */
export const doubtIdentifiers: Doubt = (csl) => {
  const { URL: url, DOI: doi, ISBN: isbn, ISSN: issn } = csl;
  const bare = doi === undefined ? undefined : bareDoi(doi);
  const wrongIsbn = isbn?.split(/[,;]\s*|\s+(?=97[89])/u).find((each) => !isIsbn(each));
  const wrongIssn = issn?.split(/[,;]\s*|\s+/u).find((each) => !isIssn(each));
  return [
    ...(url !== undefined && !/^https?:\/\/[^\s/]+/iu.test(url)
      ? [doubtful('URL', said('check.no-address', { url }))]
      : []),
    ...(url !== undefined && /[?&](?:utm_\w+|fbclid|gclid)=/iu.test(url)
      ? [doubtful('URL', said('check.tracked', {}), withoutTracking(url))]
      : []),
    ...(bare !== undefined && !/^10\.\d{4,9}(?:\.\d+)*\/\S+$/u.test(bare)
      ? [doubtful('DOI', said('check.no-doi', { doi: doi ?? '' }))]
      : []),
    ...(wrongIsbn === undefined ? [] : [doubtful('ISBN', said('check.isbn', { isbn: wrongIsbn }))]),
    ...(wrongIssn === undefined ? [] : [doubtful('ISSN', said('check.issn', { issn: wrongIssn }))]),
  ];
};

/** A page range that runs backwards; `211-30` is 211 to 230. */
export const doubtPages: Doubt = ({ page = '' }) => {
  const isBackwards = page.split(/\s*[,;]\s*/u).some((range) => {
    const [, from = '', to = ''] = /^(\d+)\s*[-‑–—]+\s*(\d+)$/u.exec(range.trim()) ?? [];
    return Number(from.slice(0, Math.max(0, from.length - to.length)) + to) < Number(from);
  });
  return isBackwards ? [doubtful('page', said('check.pages', { pages: page }))] : [];
};

/** A copy in an archive whose day nobody wrote down. */
export const doubtArchive: Doubt = (csl) =>
  isUndated(archivedCopyOf(csl)) ? [doubtful('archive-date', said('check.archived-undated', {}))] : [];

function isUndated(copy: ArchivedCopy | undefined): boolean {
  return copy !== undefined && copy.date === undefined;
}

function withoutTracking(url: string): Mend {
  const [whole = '', fragment] = url.split(/(?=#)/u);
  const [page = '', query = ''] = whole.split('?', 2);
  const kept = query.split('&').filter((each) => each !== '' && !/^(?:utm_\w+|fbclid|gclid)=/iu.test(each));
  const clean = kept.length === 0 ? page : `${page}?${kept.join('&')}`;
  return { label: said('check.mend-tracked', {}), changes: { URL: clean + (fragment ?? '') } };
}
