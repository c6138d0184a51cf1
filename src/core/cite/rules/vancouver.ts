import { type CiteRule, without } from './cite-rule.ts';

/**
 * A page by an author begins with the author and the page’s title; the site is where it was published. The style
 * begins with the site, and calls nothing a page of the Internet where there is an author.
 *
 * @see Citing Medicine, 2nd ed., ch. 25
 */
export const vancouverPage: CiteRule = (csl) => {
  const site = csl['container-title'];
  if (csl.type !== 'webpage' || site === undefined || csl.author === undefined || csl.title === undefined)
    return csl;
  const publisher = [site, csl.publisher].filter(Boolean).join(', ');
  return { ...without(csl, 'container-title'), publisher };
};

/**
 * What is read by its DOI alone is available from there; the style prints no DOI.
 *
 * @see Citing Medicine, 2nd ed., ch. 20, 22 and 24 (availability)
 */
export const vancouverAddress: CiteRule = (csl) =>
  csl.URL === undefined && csl.DOI !== undefined && ONLINE.includes(csl.type)
    ? { ...csl, URL: `https://doi.org/${csl.DOI}` }
    : csl;

const ONLINE: readonly Parameters<CiteRule>[0]['type'][] = [
  'article',
  'dataset',
  'report',
  'software',
  'webpage',
];

/** A report’s number without the words that the style sets before it: “Report No.: 44”. @see Citing Medicine, ch. 4 */
export const vancouverReportNumber: CiteRule = (csl) =>
  csl.type === 'report' && csl.number !== undefined
    ? { ...csl, number: csl.number.replace(/^report\s{0,3}(?:no|nr|number)?\b\.?:?\s{0,3}(?=\S)/iu, '') }
    : csl;
