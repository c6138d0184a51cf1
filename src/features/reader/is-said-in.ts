import { lettersOf } from '#core/model/letters-of.ts';

/** A standfirst that stands in the text as well stands among its first paragraphs. */
const WITHIN = 4;

/** Whether a text says its standfirst itself, or begins with it where that breaks off with “…”. */
export function isSaidIn(paragraphs: readonly string[], standfirst: string): boolean {
  const said = lettersOf(standfirst);
  return paragraphs.slice(0, WITHIN).some((paragraph) => lettersOf(paragraph).startsWith(said));
}
