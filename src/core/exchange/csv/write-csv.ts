import Papa from 'papaparse';
import { edtfOrWords } from '../../csl/dates/date-as-text.ts';
import { NATURAL_ORDER } from '../../csl/names/read-name.ts';
import { textFromNames } from '../../csl/names/write-name.ts';
import type { ExportEntry } from '../../model/reference-entry.ts';
import type { ReferenceWriter } from '../exchange-format.ts';
import { withoutControls } from '../fields/clean-text.ts';
import { leftoverRecordOf, leftoversAsJson } from '../fields/leftover-record.ts';
import { type CsvColumn, OWN_COLUMNS } from './csv-columns.ts';
import { csvProgram } from './csv-programs.ts';
import { entryFromRow } from './entry-from-row.ts';
import { guardedCell } from './formula-guard.ts';

const COLUMNS = Array.from(OWN_COLUMNS, ([name, column]) => ({ name, column }));
const NAMES = COLUMNS.map(({ name }) => name);
const HEADER = { columns: COLUMNS, program: csvProgram(NAMES) };
const MORE = COLUMNS.length - 1;

/**
 * Writes a table, one row an entry, for spreadsheets: names as `Family, Given; …`, dates as EDTF, no cell that could
 * run as a formula. The last column, `more`, holds as JSON what the others cannot; our own reader takes it back.
 */
export function csvWriter(): ReferenceWriter {
  return { begin: () => row(NAMES), entry: rowOf, end: () => '' };
}

function rowOf(entry: ExportEntry): string {
  const cells = COLUMNS.map(({ column }) => guardedCell(withoutControls(cellOf(column, entry))));
  const left = leftoverRecordOf(
    entry,
    entryFromRow(HEADER, cells, () => undefined),
  );
  if (left) cells[MORE] = leftoversAsJson(left);
  return row(cells);
}

function cellOf(column: CsvColumn, { csl, citekey, tags, collections }: ExportEntry): string {
  switch (column.kind) {
    case 'text':
      return csl[column.variable] ?? '';
    case 'names':
      return textFromNames(csl[column.variable] ?? [], NATURAL_ORDER);
    case 'date':
      return edtfOrWords(csl[column.variable]);
    case 'type':
      return csl.type;
    case 'citekey':
      return citekey;
    case 'tags':
      return tags.join('; ');
    case 'collections':
      return collections.map((path) => path.join(' / ')).join('; ');
    default:
      return '';
  }
}

function row(cells: readonly string[]): string {
  return `${Papa.unparse([[...cells]], { newline: '\r\n' })}\r\n`;
}
