import type { CslType } from '../../model/csl-item.ts';

const PERIODICAL = new Set<CslType>([
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'periodical',
  'review',
  'review-book',
]);
const PART = new Set<CslType>([
  'chapter',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'paper-conference',
]);
const ONLINE = new Set<CslType>(['webpage', 'post', 'post-weblog', 'broadcast']);
const NUMBERED = new Set<CslType>([
  'bill',
  'hearing',
  'legal_case',
  'legislation',
  'patent',
  'regulation',
  'report',
  'standard',
  'thesis',
]);

/** An article in something that appears again and again, and has an ISSN. */
export function isInPeriodical(type: CslType): boolean {
  return PERIODICAL.has(type);
}

/** A work whose second title is what it is part of; elsewhere that title is a series. */
export function hasContainer(type: CslType): boolean {
  return PERIODICAL.has(type) || PART.has(type) || ONLINE.has(type);
}

/** A work that is known by a number of its own. */
export function isNumbered(type: CslType): boolean {
  return NUMBERED.has(type);
}

/** A work whose first credit, in reference managers, is its director. */
export function isDirected(type: CslType): boolean {
  return type === 'motion_picture';
}
