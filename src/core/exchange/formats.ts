import { PressmarkError } from '../errors/pressmark-error.ts';
import { biblatexFormat } from './bibtex/biblatex-format.ts';
import { bibtexFormat } from './bibtex/bibtex-format.ts';
import { cffFormat } from './cff/cff-format.ts';
import { coinsFormat } from './coins/coins-format.ts';
import { cslJsonFormat } from './csl/csl-json-format.ts';
import { cslYamlFormat } from './csl/csl-yaml-format.ts';
import { csvFormat } from './csv/csv-format.ts';
import { endnoteFormat } from './endnote/endnote-format.ts';
import { enwFormat } from './enw/enw-format.ts';
import type { ExchangeFormat, ExchangeFormatId } from './exchange-format.ts';
import { formatFacts } from './format-facts.ts';
import { markdownFormat } from './markdown/markdown-format.ts';
import { modsFormat } from './mods/mods-format.ts';
import { nbibFormat } from './nbib/nbib-format.ts';
import { risFormat } from './ris/ris-format.ts';
import { zoteroFormat } from './zotero/zotero-format.ts';

/** Every format of references, the most used first. */
export const exchangeFormats: readonly ExchangeFormat[] = [
  bibtexFormat,
  biblatexFormat,
  risFormat,
  cslJsonFormat,
  cslYamlFormat,
  endnoteFormat,
  enwFormat,
  nbibFormat,
  modsFormat,
  zoteroFormat,
  coinsFormat,
  cffFormat,
  csvFormat,
  markdownFormat,
];

/** A format by its name, with what reads and writes it. @throws PressmarkError `invalid-input` naming those there are */
export function exchangeFormat(id: ExchangeFormatId | string): ExchangeFormat {
  const { id: known } = formatFacts(id);
  const format = exchangeFormats.find((each) => each.id === known);
  if (format) return format;
  throw new PressmarkError('internal', `The format ${known} is missing.`);
}
