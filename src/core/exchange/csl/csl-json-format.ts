import type { ExchangeFormat } from '../exchange-format.ts';
import { formatFacts } from '../format-facts.ts';
import { readCslJson } from './read-csl-json.ts';
import { cslJsonWriter } from './write-csl-json.ts';

/** CSL-JSON, as citation processors take it. */
export const cslJsonFormat: ExchangeFormat = {
  ...formatFacts('csl-json'),
  recognises: (beginning) =>
    /^\s{0,1000}(?:\[\s{0,1000}(?:\]|\{)|\{)/u.test(beginning) &&
    (/^\s{0,1000}\[\s{0,1000}\]\s*$/u.test(beginning) || /"(?:type|id|issued)"\s{0,9}:/u.test(beginning)),
  read: readCslJson,
  write: cslJsonWriter,
};
