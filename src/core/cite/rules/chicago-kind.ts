import type { CslItem } from '../../model/csl-item.ts';
import { type CiteRule, without } from './cite-rule.ts';
import { mlaNames } from './mla-names.ts';
import { titleCase } from './title-case.ts';

/** First words of kinds of works; a name, as in “Facebook post”, keeps its capital. */
const KINDS = new Set(
  (
    'animated audio audiobook bachelor bachelor’s blog brochure computer conference data dataset dissertation doctoral ' +
    'documentary drawing email exhibition film honors interview keynote lecture letter map master master’s motion ' +
    'painting paper photograph podcast post poster preprint press print radio review sculpture slide software song ' +
    'speech status technical television thesis tweet undergraduate unpublished video web webinar working'
  ).split(' '),
);

/**
 * What a work is stands in lower case within a note: “(master’s thesis, …)”. The styles set a capital themselves
 * where it begins a sentence.
 *
 * @see CMOS17 14.215 and 14.224
 */
export const chicagoKind: CiteRule = (csl) => {
  const genre = lowered(csl.genre);
  const medium = lowered(csl.medium);
  return {
    ...csl,
    ...(genre !== undefined && { genre }),
    ...(medium !== undefined && { medium }),
  };
};

/**
 * A review is titled by itself, and says behind what it reviews: “‘The Long Wait,’ review of *Anchors*, by Sue Miller”.
 * The styles of notes take its title for the work’s.
 *
 * @see CMOS17 14.201–14.203
 */
export const chicagoReview: CiteRule = (csl) => {
  const { title, 'reviewed-title': reviewed } = csl;
  if (reviewed === undefined || csl.genre !== undefined) return csl;
  if (title === undefined || title === reviewed)
    return { ...without(csl, 'reviewed-title'), title: reviewed };
  const by = csl['reviewed-author'] ? `, by ${mlaNames(csl['reviewed-author'])}` : '';
  const rest: CslItem = without(csl, 'reviewed-title', 'reviewed-author');
  return { ...rest, genre: `review of <i>${titleCase(reviewed)}</i>${by}` };
};

function lowered(kind: string | undefined): string | undefined {
  const [first = ''] = kind?.split(/[\s-]/u) ?? [];
  const word = first.replace("'", '’').toLowerCase();
  return KINDS.has(word) && /^\p{Lu}\P{Lu}*$/u.test(first) ? kind?.replace(first, first.toLowerCase()) : kind;
}
