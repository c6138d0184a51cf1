import type { ExchangeFormat } from '../exchange-format.ts';
import { formatFacts } from '../format-facts.ts';
import { readBibtex } from './read-bibtex.ts';
import { bibtexWriter } from './write-bibtex.ts';

const ENTRY = /^[ \t]*@[ \t]*(?:comment|string|preamble|[a-z][\w-]{2,40})\s*[{(]/imu;

/** BibTeX. It recognises biblatex files too, which look alike; both are read in the same way. */
export const bibtexFormat: ExchangeFormat = {
  ...formatFacts('bibtex'),
  recognises: (beginning) => ENTRY.test(beginning) && !/^\s*[{[<]/u.test(beginning),
  read: readBibtex,
  write: ({ letters = 'unicode' } = {}) => bibtexWriter({ letters }),
};
