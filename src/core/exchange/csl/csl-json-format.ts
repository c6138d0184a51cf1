import type { ExchangeFormat } from '../exchange-format.ts';
import { formatFacts } from '../format-facts.ts';
import { readCslJson } from './read-csl-json.ts';
import { cslJsonWriter } from './write-csl-json.ts';

/** CSL-JSON, as citation processors take it. */
export const cslJsonFormat: ExchangeFormat = {
  ...formatFacts('csl-json'),
  // All JSON, so that the reader can say what it is where it is something else.
  recognises: (beginning) => /^\s{0,1000}(?:\[\s{0,1000}[\]{]|\{\s{0,1000}["}])/u.test(beginning),
  read: readCslJson,
  write: cslJsonWriter,
};
