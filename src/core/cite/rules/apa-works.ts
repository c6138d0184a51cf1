import type { CslItem } from '../../model/csl-item.ts';
import { type CiteRule, without } from './cite-rule.ts';
import { sharingSite } from './sharing-site.ts';

const ON_SITES: readonly CslItem['type'][] = [
  'dataset',
  'document',
  'figure',
  'graphic',
  'map',
  'motion_picture',
  'pamphlet',
  'report',
  'software',
  'standard',
];

/**
 * A work that stands by itself on a site is no part of it: the site is its source, and its title is in italics.
 *
 * @see PM7 9.23 and 10.14
 */
export const apaSiteAsSource: CiteRule = (csl) => {
  const site = csl['container-title'];
  const isPart = csl.editor ?? csl.volume ?? csl.page ?? csl.issue;
  if (site === undefined || csl.URL === undefined || isPart !== undefined) return csl;
  if (csl.type === 'thesis') return { archive: site, ...without(csl, 'container-title') };
  if (!ON_SITES.includes(csl.type) && sharingSite(csl) !== site) return csl;
  const publisher = csl.publisher === undefined ? site : `${csl.publisher}; ${site}`;
  return { ...without(csl, 'container-title'), publisher };
};

/**
 * What APA calls works whose kind nobody named: “[Data set]”, “[Film]”, “[Video]”, “[Thesis, …]”.
 *
 * @see PM7 9.21 and 9.22
 */
export const apaKind: CiteRule = (csl) => {
  if (csl.genre !== undefined || csl.medium !== undefined) return csl;
  if (csl.type === 'dataset') return { ...csl, genre: 'Data set' };
  if (csl.type === 'thesis') return { ...csl, genre: 'Thesis' };
  if (csl.type !== 'motion_picture') return csl;
  return { ...csl, genre: sharingSite(csl) === undefined ? 'Film' : 'Video' };
};

/**
 * A thesis in a database: its number there in parentheses, its kind and school in brackets.
 *
 * @see PM7 10.6
 */
export const apaThesisNumber: CiteRule = (csl) => {
  const { number, type } = csl;
  if (type !== 'thesis' || number === undefined || csl.archive_location !== undefined) return csl;
  const text = /^\p{Lu}?\d/u.test(number) ? `Publication No. ${number}` : number;
  return { ...without(csl, 'number'), archive_location: text };
};

/** Databases that many hold the same articles and books in are not named. @see PM7 9.30 */
export const omitDatabase: CiteRule = (csl) =>
  IN_DATABASES.includes(csl.type) && csl['archive-place'] === undefined && csl.archive_location === undefined
    ? without(csl, 'archive')
    : csl;

const IN_DATABASES: readonly CslItem['type'][] = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'chapter',
  'review',
  'review-book',
];

/**
 * An interview is cited as what it appeared in, a periodical or a site, with its kind in brackets; one in a book stays.
 *
 * @see PM7 8.36 and 10.13
 */
export const apaInterview: CiteRule = (csl) => {
  const ofBook = csl.editor ?? csl['container-author'] ?? csl.publisher ?? csl.archive_location;
  if (csl.type !== 'interview' || csl['container-title'] === undefined || ofBook !== undefined) return csl;
  return { ...csl, type: 'article-magazine', genre: csl.genre ?? 'Interview' };
};

/**
 * A review is dated as the periodical it is in, and an entry of a wiki to the day; the style would print the year.
 *
 * @see PM7 9.14 and 10.7; 10.3
 */
export const apaDayOfReviewAndEntry: CiteRule = (csl) => {
  const hasMonth = csl.issued?.['date-parts']?.[0]?.[1] !== undefined;
  const isInVolume = csl.volume !== undefined || csl.issue !== undefined;
  if (!hasMonth || csl['container-title'] === undefined || isInVolume) return csl;
  if (csl.type === 'entry-encyclopedia' && csl.editor === undefined) return { ...csl, type: 'document' };
  if (csl['reviewed-title'] === undefined) return csl;
  if (csl.type === 'review') return { ...csl, type: 'article-newspaper' };
  return csl.type === 'review-book' ? { 'reviewed-genre': 'book', ...csl, type: 'article-newspaper' } : csl;
};
