import { inAllLanguages } from '../languages/all-languages.ts';
import { listOf } from '../languages/language.ts';
import { anyOf } from '../languages/phrases.ts';

/** One letter, as Portuguese has it, is a name as well. */
const ARTICLE = new RegExp(
  `^(?:${anyOf(inAllLanguages(({ grammar }) => listOf(grammar)?.articles).filter((word) => word.length > 1))}\\s+)+`,
  'u',
);

/** The name by which an outlet is known again: without case, marks, an article or a country behind it. */
export function outletName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trimEnd()
    .replace(/\([^()]*\)$/u, '')
    .trimStart()
    .replace(ARTICLE, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
