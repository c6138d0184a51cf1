import type { ExchangeFormat } from '../exchange-format.ts';
import { linesOf } from '../fields/lines.ts';
import { formatFacts } from '../format-facts.ts';
import { isHayagrivaType } from './hayagriva-types.ts';
import { readHayagriva } from './read-hayagriva.ts';

/** The bibliographies of Typst. Read only; CSL-YAML has the same endings and is told apart by its list. */
export const hayagrivaFormat: ExchangeFormat = {
  ...formatFacts('hayagriva'),
  recognises,
  read: readHayagriva,
};

/** A key at the margin, and a type of Hayagriva indented below it. */
function recognises(beginning: string): boolean {
  let hasKey = false;
  for (const { text } of linesOf(beginning)) {
    if (/^(?:references|cff-version):/u.test(text) || /^[{[<@%]/u.test(text)) return false;
    if (/^["']?[\p{L}\p{N}_][^\n]{0,200}:\s{0,20}(?:#.*)?$/u.test(text)) hasKey = true;
    const type = /^\s{1,20}type:\s{0,20}["']?(\w{1,20})["']?\s{0,20}(?:#.*)?$/u.exec(text)?.[1];
    if (hasKey && type !== undefined && isHayagrivaType(type)) return true;
  }
  return false;
}
