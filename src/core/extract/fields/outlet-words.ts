import { LEGAL_FORMS } from '../../csl/names/name-marks.ts';
import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import type { PageWords } from '../../languages/page-words.ts';
import { anyOf } from '../../languages/phrases.ts';
import type { NoList, Words } from '../../languages/words.ts';

const page = (pick: (words: PageWords) => Words | NoList) =>
  inAllLanguages(({ page: own }) => {
    const words = listOf(own);
    return words && pick(words);
  });
/** What programs leave where the name belongs, and what first pages are called. */
export const NO_NAME = new RegExp(
  `^https?:|^www\\.|[@{}<>]|facebook\\.com|^(?:logo|untitled|brand|image|icon|app|null|undefined|none|connected|document|${anyOf(
    [
      ...page(({ homePages }) => homePages),
      ...page(({ rights }) => rights),
      ...page(({ noOutlets }) => noOutlets),
    ],
  )})$`,
  'iu',
);
/** What a logo says before the outlet’s name. */
export const BEFORE_LOGO = new RegExp(
  `^(?:${anyOf(page(({ beforeOutlets }) => beforeOutlets))}(?: ?[:-]| ) ?|logo(?: ?[:-])? )`,
  'iu',
);
/** What it says behind it. */
export const AFTER_LOGO = new RegExp(
  `(?:[’']s)?[ _-]{1,2}(?:logo(?:type)?|front page|${anyOf(page(({ homePages }) => homePages))})$`,
  'iu',
);
/** What follows the owner in a line of copyright. */
export const RIGHTS = new RegExp(`(?:^|[ ,])${anyOf(page(({ rights }) => rights))}`, 'iu');
/** The legal form at the end of a company’s name. */
export const LEGAL_FORM = new RegExp(`,? ${LEGAL_FORMS}\\.?$`, 'iu');
