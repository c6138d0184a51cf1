import { isIsbn, isIssn } from '../../csl/identifiers/check-digit.ts';
import { bareDoi } from '../../csl/identifiers/normal-identifier.ts';
import { ownVariable } from '../../model/own-variables.ts';
import { type Doubt, doubtful } from './cite-finding.ts';

/** Addresses and numbers that cannot be right. @see ISO 26324:2022 (DOI) */
export const doubtIdentifiers: Doubt = (csl) => {
  const { URL: url, DOI: doi, ISBN: isbn, ISSN: issn } = csl;
  const bare = doi === undefined ? undefined : bareDoi(doi);
  const wrongIsbn = isbn?.split(/[,;]\s*|\s+(?=97[89])/u).find((each) => !isIsbn(each));
  const wrongIssn = issn?.split(/[,;]\s*|\s+/u).find((each) => !isIssn(each));
  return [
    ...(url !== undefined && !/^https?:\/\/[^\s/]+/iu.test(url)
      ? [doubtful('URL', `“${url}” is not a web address; it is printed as it is.`)]
      : []),
    ...(url !== undefined && /[?&](?:utm_\w+|fbclid|gclid)=/iu.test(url)
      ? [doubtful('URL', 'The address carries marks that track readers, and they are printed.')]
      : []),
    ...(bare !== undefined && !/^10\.\d{4,9}(?:\.\d+)*\/\S+$/u.test(bare)
      ? [
          doubtful(
            'DOI',
            `“${doi}” is not a DOI, which begins with 10. and has a slash; the link will not work.`,
          ),
        ]
      : []),
    ...(wrongIsbn === undefined ? [] : [doubtful('ISBN', `The check digit of ISBN ${wrongIsbn} is wrong.`)]),
    ...(wrongIssn === undefined ? [] : [doubtful('ISSN', `The check digit of ISSN ${wrongIssn} is wrong.`)]),
  ];
};

/** A page range that runs backwards; `211-30` is 211 to 230. */
export const doubtPages: Doubt = ({ page = '' }) => {
  const isBackwards = page.split(/\s*[,;]\s*/u).some((range) => {
    const [, from = '', to = ''] = /^(\d+)\s*[-‑–—]+\s*(\d+)$/u.exec(range.trim()) ?? [];
    return Number(from.slice(0, Math.max(0, from.length - to.length)) + to) < Number(from);
  });
  return isBackwards ? [doubtful('page', `The pages ${page} run backwards.`)] : [];
};

/** A copy in an archive whose day nobody wrote down. */
export const doubtArchive: Doubt = (csl) =>
  ownVariable(csl, 'archive-url') !== undefined && ownVariable(csl, 'archive-date') === undefined
    ? [doubtful('archive-date', 'The archived copy has no date; its address is printed without one.')]
    : [];
