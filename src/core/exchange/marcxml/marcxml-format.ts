import type { ExchangeFormat } from '../exchange-format.ts';
import { formatFacts } from '../format-facts.ts';
import { readXmlEntries } from '../xml/xml-entries.ts';
import { entryFromMarc } from './entry-from-marc.ts';

const ROOTS = new Set([
  'collection',
  'record',
  'searchRetrieveResponse',
  'OAI-PMH',
  'ListRecords',
  'records',
]);

/** MARC 21 as XML, which catalogues of libraries export. Read only. @see https://www.loc.gov/standards/marcxml/ */
export const marcxmlFormat: ExchangeFormat = {
  ...formatFacts('marcxml'),
  recognises: (beginning) =>
    /<(?:[\w.-]+:)?(?:collection|record)[\s>]/u.test(beginning) &&
    (/MARC21\/slim/u.test(beginning) || /<(?:[\w.-]+:)?datafield\s[^>]{0,80}\btag=/u.test(beginning)),
  read: (text) =>
    readXmlEntries(text, {
      label: 'MARCXML',
      nameOf: (_, local) => local,
      isBeginning: (root) => ROOTS.has(root),
      isRecord: (path) => path.at(-1) === 'record',
      readRecord: entryFromMarc,
    }),
};
