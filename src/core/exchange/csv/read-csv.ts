import Papa from 'papaparse';
import { PressmarkError } from '../../errors/pressmark-error.ts';
import type { EntryProblem, ReadPiece } from '../../model/reference-entry.ts';
import { said } from '../../said/said.ts';
import { type CsvHeader, entryFromRow, headerFrom } from './entry-from-row.ts';

const ROWS_AT_ONCE = 500;

/**
 * Reads a table of references: our own, Zotero's, or any whose first row names its columns, parted by commas,
 * semicolons or tabs.
 *
 * @throws PressmarkError `unreadable`, at the first piece, if the first row names no columns of references
 */
export function* readCsv(text: string): Generator<ReadPiece> {
  const style = csvStyle(text);
  if (!style) {
    throw new PressmarkError('unreadable', said('format.no-csv', {}));
  }
  let index = -1;
  let line = 1;
  for (const { cells, position, lines } of rowsOf(text, style.delimiter)) {
    const isHeader = index === -1;
    const isEmpty = cells.every((cell) => cell.trim() === '');
    if (!isHeader && !isEmpty) {
      const problems: EntryProblem[] = [];
      const at = { index, line };
      const entry = entryFromRow(style.header, cells, (message) => problems.push({ ...at, message }));
      yield { entry, problems, fraction: Math.min(1, position / text.length) };
    }
    line += lines;
    if (isHeader || !isEmpty) index += 1;
  }
}

type CsvStyle = { readonly delimiter: string; readonly header: CsvHeader };

/** The delimiter with which the first row is a header of references, and that header. */
export function csvStyle(text: string): CsvStyle | undefined {
  for (const delimiter of [',', ';', '\t']) {
    const [cells] = parse(text.slice(0, 65_536), delimiter, 1).data;
    const header = cells && headerFrom(cells);
    if (header) return { delimiter, header };
  }
  return undefined;
}

type CsvRow = { readonly cells: readonly string[]; readonly position: number; readonly lines: number };

function* rowsOf(text: string, delimiter: string): Generator<CsvRow> {
  let at = 0;
  while (at < text.length) {
    const { data, meta } = parse(at === 0 ? text : text.slice(at), delimiter, ROWS_AT_ONCE);
    const end = meta.truncated ? at + meta.cursor : text.length;
    for (const cells of data) yield { cells, position: end, lines: 1 + linesWithin(cells) };
    at = end > at ? end : text.length;
  }
}

function parse(text: string, delimiter: string, preview: number) {
  return Papa.parse<string[]>(text, { delimiter, preview, fastMode: false });
}

function linesWithin(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
}
