import type { ExchangeFormat } from '../exchange-format.ts';
import { formatFacts } from '../format-facts.ts';
import { readXmlEntries } from '../xml/xml-entries.ts';
import { entryFromPubmed } from './entry-from-pubmed.ts';

const ROOTS = new Set([
  ...['PubmedArticleSet', 'PubmedBookArticleSet', 'PubmedArticle', 'PubmedBookArticle'],
  ...['MedlineCitationSet', 'MedlineCitation'],
]);
const WORKS = new Set(['PubmedArticle', 'PubmedBookArticle', 'MedlineCitation']);

/** What PubMed and its E-utilities give as XML, articles and books. Read only. @see https://dtd.nlm.nih.gov/ncbi/pubmed/doc/ */
export const pubmedXmlFormat: ExchangeFormat = {
  ...formatFacts('pubmed-xml'),
  recognises: (beginning) =>
    /^[^<]*(?:<[?!][^>]*>\s*)*<(?:Pubmed(?:Book)?Article(?:Set)?|MedlineCitation(?:Set)?)[\s>]/u.test(
      beginning,
    ),
  read: (text) =>
    readXmlEntries(text, {
      label: 'PubMed XML',
      nameOf: (_, local) => local,
      isBeginning: (root) => ROOTS.has(root),
      isRecord: (path) => WORKS.has(path.at(-1) ?? '') && path.length <= 2,
      readRecord: entryFromPubmed,
    }),
};
