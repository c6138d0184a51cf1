import type { ExchangeFormat } from '../exchange-format.ts';
import { formatFacts } from '../format-facts.ts';
import { readCff } from './read-cff.ts';
import { cffWriter } from './write-cff.ts';

/** The file by which software says how it wants to be cited. */
export const cffFormat: ExchangeFormat = {
  ...formatFacts('cff'),
  recognises: (beginning) => /^["']?cff-version["']?\s{0,9}:/mu.test(beginning),
  read: readCff,
  write: cffWriter,
};
