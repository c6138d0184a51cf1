import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf } from '../../languages/phrases.ts';
import type { Credit } from '../../model/reading.ts';
import { readCredits } from './credits.ts';

/** Lines that agencies set under a report to say that it is over. */
const END_MARK = new RegExp(
  `^(?:-{2,5}|_{2,5}|\\*{1,5}|#{1,4}|-?30-?|[(（]?${anyOf(inAllLanguages(({ reports }) => listOf(reports)?.endings))}[)）]?)$`,
  'iu',
);

/** Takes the credits off the end of a report, where they stand one after the other. At least one paragraph stays. */
export function takeCredits(paragraphs: readonly string[]): {
  readonly credits: readonly Credit[];
  readonly rest: readonly string[];
} {
  const credits: Credit[] = [];
  let end = paragraphs.length;
  for (; end > 1; end -= 1) {
    const last = paragraphs[end - 1] ?? '';
    const read = END_MARK.test(last) ? [] : readCredits(last);
    if (!read) break;
    credits.unshift(...read);
  }
  return credits.length === 0 ? { credits, rest: paragraphs } : { credits, rest: paragraphs.slice(0, end) };
}
