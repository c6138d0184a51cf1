import type { ExchangeFormat } from '../exchange-format.ts';
import { formatFacts } from '../format-facts.ts';
import { csvStyle, readCsv } from './read-csv.ts';
import { csvWriter } from './write-csv.ts';

/** A table for spreadsheets. */
export const csvFormat: ExchangeFormat = {
  ...formatFacts('csv'),
  recognises: (beginning) => csvStyle(beginning) !== undefined,
  read: readCsv,
  write: csvWriter,
};
