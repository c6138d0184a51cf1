import type { ExchangeFormat } from '../exchange-format.ts';
import { formatFacts } from '../format-facts.ts';
import { readXmlEntries } from '../xml/xml-entries.ts';
import { entryFromWord } from './entry-from-word.ts';

/**
 * The sources of Microsoft Word, as `Sources.xml` has them and documents carry them. Read only.
 *
 * @see ECMA-376, Part 1, 22.6 (bibliography)
 */
export const wordFormat: ExchangeFormat = {
  ...formatFacts('word'),
  recognises: (beginning) =>
    /^[^<]*(?:<[?!][^>]*>\s*)*<(?:[\w.-]+:)?Sources[\s>]/u.test(beginning) &&
    /officeDocument\/(?:2006\/)?bibliography/u.test(beginning),
  read: (text) =>
    readXmlEntries(text, {
      label: formatFacts('word').label,
      nameOf: (_, local) => local,
      isBeginning: (root) => root === 'Sources',
      isRecord: (path) => path.at(-1) === 'Source' && path.length === 2,
      readRecord: entryFromWord,
    }),
};
