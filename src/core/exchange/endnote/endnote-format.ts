import type { ExchangeFormat } from '../exchange-format.ts';
import { formatFacts } from '../format-facts.ts';
import { writeXml } from '../xml/write-xml.ts';
import { readXmlEntries, recordWithLeftovers } from '../xml/xml-entries.ts';
import { readEndnoteRecord } from './read-endnote-record.ts';
import { endnoteRecordOf } from './write-endnote-record.ts';

const NAME_OF = (_: string, local: string) => local;

/**
 * EndNote XML, both ways. What it has no field for is written as lines `csl:variable: value` of the research notes
 * and read back from there.
 */
export const endnoteFormat: ExchangeFormat = {
  ...formatFacts('endnote-xml'),
  recognises: (beginning) =>
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE[^>]*>\s*)?<xml>\s*<records\b/iu.test(beginning),
  read: (text) =>
    readXmlEntries(text, {
      label: 'EndNote XML',
      nameOf: NAME_OF,
      isBeginning: (root, first) =>
        root === 'records' || (root === 'xml' && (first ?? 'records') === 'records'),
      isRecord: (path) => path.at(-1) === 'record' && path.at(-2) === 'records',
      readRecord: readEndnoteRecord,
    }),
  write: () => ({
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<xml>\n<records>\n',
    entry: (entry) => writeXml(recordWithLeftovers(entry, endnoteRecordOf, readEndnoteRecord), '  '),
    end: () => '</records>\n</xml>\n',
  }),
};
