import type { ExchangeFormat } from '../exchange-format.ts';
import { formatFacts } from '../format-facts.ts';
import { readBibtex } from './read-bibtex.ts';
import { biblatexWriter } from './write-biblatex.ts';

/** BibLaTeX. Its files are recognised as BibTeX. */
export const biblatexFormat: ExchangeFormat = {
  ...formatFacts('biblatex'),
  recognises: () => false,
  read: readBibtex,
  write: () => biblatexWriter(),
};
