import { inAllLanguages } from '../../languages/all-languages.ts';
import { listOf } from '../../languages/language.ts';
import { anyOf } from '../../languages/phrases.ts';
import { withoutEnd } from '../names/without-end.ts';

/** Words for what a person does, that stand before a name or beside it. */
const OFFICES: ReadonlySet<string> = new Set(inAllLanguages(({ reports }) => listOf(reports)?.offices));
/** Compounds that end in one count too, as German and Dutch build them. */
const COMPOUND = new RegExp(
  `${anyOf(inAllLanguages(({ reports }) => listOf(reports)?.officeEndings))}$`,
  'u',
);

/** Whether a word says what a person does. @param word a single word, in any case */
export function isOffice(word: string): boolean {
  const lower = withoutEnd(word.toLowerCase(), ".,’'");
  return OFFICES.has(lower) || (lower.length <= 40 && COMPOUND.test(lower));
}

/** Whether a phrase has a word in it for what a person does. */
export function hasOffice(phrase: string): boolean {
  return phrase.split(/[\s’']+/u).some(isOffice);
}
