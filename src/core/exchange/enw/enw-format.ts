import type { ExchangeFormat } from '../exchange-format.ts';
import { formatFacts } from '../format-facts.ts';
import { readEnw } from './read-enw.ts';
import { enwWriter } from './write-enw.ts';

/** The tagged format of Refer that EndNote imports and Google Scholar gives. */
export const enwFormat: ExchangeFormat = {
  ...formatFacts('enw'),
  recognises: (beginning) =>
    /^%0 \p{Lu}/mu.test(beginning) || (/^%T \S/mu.test(beginning) && /^%[ADEJI] \S/mu.test(beginning)),
  read: readEnw,
  write: enwWriter,
};
