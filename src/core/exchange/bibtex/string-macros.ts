import { ENGLISH_MONTHS } from '../../csl/dates/english-months.ts';
import type { Said } from '../../said/said.ts';
import { type Macros, parseStrings } from './parse-fields.ts';
import type { Chunk } from './scan-chunks.ts';

const MONTHS = ENGLISH_MONTHS.map((month) => month.slice(0, 3).toLowerCase());

/**
 * The macros of a file's `@string` stretches; the months' names stand for themselves. Each is filled in where it is
 * defined, as BibTeX does, so none can go in a circle, and its length is bounded.
 */
export function stringMacros(
  text: string,
  chunks: readonly Chunk[],
  tell: (chunk: Chunk, trouble: Said) => void,
): Macros {
  const macros = new Map(MONTHS.map((month) => [month, month]));
  const lookUp: Macros = (name) => macros.get(name);
  for (const chunk of chunks) {
    const { fields, troubles } = parseStrings(text, chunk, lookUp);
    for (const { name, value } of fields) macros.set(name, value);
    for (const trouble of troubles) tell(chunk, trouble);
  }
  return lookUp;
}
