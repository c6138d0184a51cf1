import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf } from '../../languages/phrases.ts';
import type { Block } from './block.ts';
import { isOnly } from './phrase.ts';

/** Not headings: those may name a section. */
const CONTROL = isOnly(inAllLanguages(({ page }) => listOf(page)?.controls));
const READ = anyOf(inAllLanguages(({ page }) => listOf(page)?.minutesToRead));
const TIME = anyOf(inAllLanguages(({ page }) => listOf(page)?.readingTimes));
const READING_TIME = new RegExp(
  `^(?:\\d{1,3}[ -]?min(?:ute)?s? ${READ}|${TIME}[\\s:：]{0,3}[^.]{0,30}\\.?)$`,
  'iu',
);
const LONGEST = 60;

/** Whether a block is but a button, an “Advertisement”, a reading time, or a row of marks. */
export function isControl({ text, kind }: Block): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (kind === 'heading' || text.length > LONGEST) return false;
  return CONTROL.test(text) || READING_TIME.test(text);
}
