import { inAllLanguages } from '../languages/all-languages.ts';
import { listOf } from '../languages/language.ts';

/** Words that carry no meaning in a title. @see https://retorque.re/zotero-better-bibtex/citing/ */
const SKIPPED: ReadonlySet<string> = new Set(inAllLanguages(({ grammar }) => listOf(grammar)?.titleWords));

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

/** The words of a title that carry meaning, as written, without markup. */
export function titleWords(title: string): string[] {
  const words = title.replace(/<[^<>]*>/gu, '').match(WORD) ?? [];
  return words.filter((word) => !SKIPPED.has(word.toLowerCase()));
}

/** Whether a word carries no meaning in a title. @param word in lower case */
export function isSkippedInTitles(word: string): boolean {
  return SKIPPED.has(word);
}
