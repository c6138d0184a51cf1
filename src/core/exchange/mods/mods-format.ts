import type { ExchangeFormat } from '../exchange-format.ts';
import { formatFacts } from '../format-facts.ts';
import { writeXml } from '../xml/write-xml.ts';
import { readXmlEntries, recordWithLeftovers } from '../xml/xml-entries.ts';
import { readModsRecord } from './read-mods-record.ts';
import { modsRecordOf } from './write-mods-record.ts';

const BEGIN = `<?xml version="1.0" encoding="UTF-8"?>
<modsCollection xmlns="http://www.loc.gov/mods/v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.loc.gov/mods/v3 http://www.loc.gov/standards/mods/v3/mods-3-8.xsd">
`;
const NAME_OF = (_: string, local: string) => local;

/**
 * MODS 3, both ways. What it has no element for is written as notes of the type `csl:variable` and read back from
 * there.
 *
 * @see https://www.loc.gov/standards/mods/userguide/
 */
export const modsFormat: ExchangeFormat = {
  ...formatFacts('mods'),
  recognises: (beginning) =>
    /^[^<]*(?:<[?!][^>]*>\s*)*<(?:[\w.-]+:)?mods(?:Collection)?[\s>]/u.test(beginning),
  read: (text) =>
    readXmlEntries(text, {
      label: 'MODS',
      nameOf: NAME_OF,
      isBeginning: (root) => root === 'mods' || root === 'modsCollection',
      isRecord: (path) => path.at(-1) === 'mods' && path.length <= 2,
      readRecord: readModsRecord,
    }),
  write: () => ({
    begin: () => BEGIN,
    entry: (entry) => writeXml(recordWithLeftovers(entry, modsRecordOf, readModsRecord), '  '),
    end: () => '</modsCollection>\n',
  }),
};
