import type { ExchangeFormat } from '../exchange-format.ts';
import { formatFacts } from '../format-facts.ts';
import { readNbib } from './read-nbib.ts';
import { nbibWriter } from './write-nbib.ts';

/** The tagged format of PubMed and MEDLINE. */
export const nbibFormat: ExchangeFormat = {
  ...formatFacts('nbib'),
  recognises: (beginning) =>
    /^(?:PMID|STAT|OWN |FAU |JT {2}|PT {2})- /mu.test(beginning) &&
    !/^(?:TY {1,2}- |<1>\s*$|VN {2}- Ovid)/mu.test(beginning),
  read: readNbib,
  write: nbibWriter,
};
