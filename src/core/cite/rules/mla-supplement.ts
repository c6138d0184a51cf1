import type { CslItem } from '../../model/csl-item.ts';
import { type CiteRule, without } from './cite-rule.ts';
import { mlaNames } from './mla-names.ts';
import { titleCase } from './title-case.ts';

/**
 * What MLA says of a work between its title and its container: “Review of *Anchors*, by Sue Miller”, “Interview
 * by Sara Amin”, or a description in place of a missing title. The style has one place there, for the year of an
 * original, and a date may be words.
 *
 * @see MLA9 5.28 (description for title), 5.30, 5.105–5.106 (middle supplemental element), App. 2 (reviews, interviews)
 */
export const mlaSupplement: CiteRule = (csl) => {
  if (csl['original-date'] !== undefined) return csl;
  return review(csl) ?? interview(csl) ?? description(csl) ?? csl;
};

function review(csl: CslItem): CslItem | undefined {
  const isReview = csl.type === 'review' || csl.type === 'review-book';
  const reviewed = csl['reviewed-title'] ?? (isReview && csl['reviewed-author'] ? csl.title : undefined);
  if (reviewed === undefined) return undefined;
  const by = csl['reviewed-author'] ? `, by ${mlaNames(csl['reviewed-author'])}` : '';
  const text = `Review of <i>${titleCase(reviewed)}</i>${by}`;
  const titled = csl.title === reviewed ? without(csl, 'title') : csl;
  return saying(without(titled, 'reviewed-title', 'reviewed-author'), text);
}

function interview(csl: CslItem): CslItem | undefined {
  if (csl.interviewer === undefined) return undefined;
  return saying(without(csl, 'interviewer'), `Interview by ${mlaNames(csl.interviewer)}`);
}

function description(csl: CslItem): CslItem | undefined {
  const text = csl.medium ?? csl.genre;
  if (csl.title !== undefined || text === undefined) return undefined;
  return saying(without(csl, 'medium', 'genre'), text.charAt(0).toUpperCase() + text.slice(1));
}

function saying(csl: CslItem, text: string): CslItem {
  return { ...csl, 'original-date': { literal: text } };
}
