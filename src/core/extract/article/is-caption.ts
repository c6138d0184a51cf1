import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf } from '../../languages/phrases.ts';
import { type Block, endsSentence } from './block.ts';

/** What a picture and its origin are called before a colon or a slash. */
const PICTURE = anyOf(inAllLanguages(({ page }) => listOf(page)?.pictures));
const CREDIT = anyOf(inAllLanguages(({ page }) => listOf(page)?.pictureCredits));
const LABEL = new RegExp(`^[(\\[（【]?\\s?${PICTURE}(?:\\s${CREDIT}){0,2}\\s?[:：|/©]`, 'iu');
const IN_BRACKETS = new RegExp(
  `[(\\[（【]${PICTURE}(?:\\s${CREDIT})?\\s?[:：/|©][^()[\\]（）【】]{0,80}[)\\]）】]\\.?$`,
  'iu',
);
const AGENCY_AT_END =
  /(?:\bgetty images|\/\s?(?:ap|afp|reuters|getty|epa|dpa|efe|ansa|tass)(?: photo)?\)?|\bfile photo\)?|\bvia (?:ap|afp|getty|reuters)\)?|\((?:ap|afp|reuters|epa) photo[^()]{0,80}\))\.?$/iu;
const AGENCY_ALONE =
  /^(?:getty images|reuters|ap|afp|epa|dpa|efe|ansa|shutterstock|istock|pixabay|unsplash|picture alliance|ассошиэйтед пресс|риа новости)(?![\p{L}\p{N}])/iu;
const RIGHTS = /^(?:©|\(c\)\s)/iu;
const LONGEST_LABELLED = 200;
const LONGEST_CAPTION = 320;
const LONGEST_AGENCY = 70;

/** Whether a block stands under a picture: it says who took it, or that it is one. */
export function isCaption({ text, kind }: Block): boolean {
  if (text.length > LONGEST_CAPTION || kind === 'table-row' || kind === 'preformatted') return false;
  if (/["”]$/u.test(text)) return false;
  if (AGENCY_AT_END.test(text) || IN_BRACKETS.test(text)) return true;
  if (AGENCY_ALONE.test(text) && text.length <= LONGEST_AGENCY) return !endsSentence(text);
  return text.length <= LONGEST_LABELLED && (LABEL.test(text) || RIGHTS.test(text));
}
