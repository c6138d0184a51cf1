import { biblatexFormat } from './bibtex/biblatex-format.ts';
import { bibtexFormat } from './bibtex/bibtex-format.ts';
import { cffFormat } from './cff/cff-format.ts';
import { coinsFormat } from './coins/coins-format.ts';
import { cslJsonFormat } from './csl/csl-json-format.ts';
import { cslYamlFormat } from './csl/csl-yaml-format.ts';
import { csvFormat } from './csv/csv-format.ts';
import { endnoteFormat } from './endnote/endnote-format.ts';
import { enwFormat } from './enw/enw-format.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { withSpaceFolded } from './fields/fold-entry.ts';
import { EXCHANGE_FORMATS, type ExchangeFormatId, formatFacts } from './format-facts.ts';
import { hayagrivaFormat } from './hayagriva/hayagriva-format.ts';
import { marcxmlFormat } from './marcxml/marcxml-format.ts';
import { markdownFormat } from './markdown/markdown-format.ts';
import { modsFormat } from './mods/mods-format.ts';
import { nbibFormat } from './nbib/nbib-format.ts';
import { ovidFormat } from './ovid/ovid-format.ts';
import { pubmedXmlFormat } from './pubmed-xml/pubmed-xml-format.ts';
import { redifFormat } from './redif/redif-format.ts';
import { refworksFormat } from './refworks/refworks-format.ts';
import { risFormat } from './ris/ris-format.ts';
import { wordFormat } from './word/word-format.ts';
import { wosFormat } from './wos/wos-format.ts';
import { zoteroFormat } from './zotero/zotero-format.ts';

/** What reads and writes each format. One without a row does not compile. */
const FORMATS: Readonly<Record<ExchangeFormatId, ExchangeFormat>> = {
  bibtex: bibtexFormat,
  biblatex: biblatexFormat,
  ris: risFormat,
  'csl-json': cslJsonFormat,
  'csl-yaml': cslYamlFormat,
  'endnote-xml': endnoteFormat,
  enw: enwFormat,
  nbib: nbibFormat,
  mods: modsFormat,
  'zotero-rdf': zoteroFormat,
  coins: coinsFormat,
  cff: cffFormat,
  csv: csvFormat,
  wos: wosFormat,
  'pubmed-xml': pubmedXmlFormat,
  marcxml: marcxmlFormat,
  word: wordFormat,
  hayagriva: hayagrivaFormat,
  redif: redifFormat,
  ovid: ovidFormat,
  refworks: refworksFormat,
  markdown: markdownFormat,
};

/** Every format of references, the most used first. */
export const exchangeFormats: readonly ExchangeFormat[] = EXCHANGE_FORMATS.map(exchangeFormat);

/**
 * A format by its name, with what reads and writes it. What it reads has its white space folded, here for all of them.
 *
 * @throws PressmarkError `invalid-input` naming those there are
 */
export function exchangeFormat(id: ExchangeFormatId | string): ExchangeFormat {
  const format = FORMATS[formatFacts(id).id];
  return format.read ? { ...format, read: withSpaceFolded(format.read) } : format;
}
