import { archivedCopyOf } from '../../csl/archived-copy/archived-copy-of.ts';
import type { CslItem } from '../../model/csl-item.ts';
import { type CiteRule, without } from './cite-rule.ts';

const HELD_IN_ARCHIVES: readonly CslItem['type'][] = [
  'collection',
  'figure',
  'graphic',
  'manuscript',
  'map',
  'personal_communication',
];

/** A database is a second container: its name in italics, then the address in it. @see MLA9 5.34 */
export const mlaDatabase: CiteRule = (csl) => {
  const { archive } = csl;
  const isPlace = csl['archive-place'] ?? csl.archive_location ?? archivedCopyOf(csl);
  if (archive === undefined || isPlace !== undefined || HELD_IN_ARCHIVES.includes(csl.type)) return csl;
  if (csl.URL === undefined && csl.DOI === undefined) return { ...csl, archive: `<i>${archive}</i>` };
  return csl.source === undefined ? { ...without(csl, 'archive'), source: archive } : csl;
};

/** All the volumes of a work are counted at its end: “3 vols.” @see MLA9 5.118 */
export const mlaVolumeCount: CiteRule = (csl) => {
  const count = csl['number-of-volumes'];
  return csl.type === 'book' &&
    csl.volume === undefined &&
    csl.archive === undefined &&
    /^\d+$/u.test(count ?? '')
    ? { ...csl, archive: `${count} vols.` }
    : csl;
};

/** A court or a committee is the author of what it decided or heard. @see MLA9 5.20 and App. 2 (legal works) */
export const mlaCourt: CiteRule = (csl) =>
  (csl.type === 'legal_case' || csl.type === 'hearing') &&
  csl.author === undefined &&
  csl.authority !== undefined
    ? { ...csl, author: [{ literal: csl.authority }] }
    : csl;

const SEASONS = ['spring', 'summer', 'fall', 'winter'];

/** Seasons are written small, “summer 2019”, and a date that is a guess says so, “circa 1920”. @see MLA9 5.80 and 5.84 */
export const mlaDate: CiteRule = (csl) => {
  const season = SEASONS[Number(csl.issued?.season) - 1];
  const year = csl.issued?.['date-parts']?.[0]?.[0];
  const isPeriodical = ['article-journal', 'article-magazine', 'article-newspaper'].includes(csl.type);
  if (year === undefined) return csl;
  if (season !== undefined && isPeriodical) return { ...csl, issued: { literal: `${season} ${year}` } };
  const isGuess = Boolean(csl.issued?.circa) && csl.issued?.['date-parts']?.length === 1;
  const shown = year < 0 ? `${-year} BC` : year;
  return isGuess ? { ...csl, issued: { literal: `circa ${shown}` } } : csl;
};
