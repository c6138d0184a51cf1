import { readDate } from '../../csl/dates/read-date.ts';
import { exactness } from '../../csl/dates/year-and-rest.ts';
import { NATURAL_ORDER } from '../../csl/names/read-name.ts';
import { readNames } from '../../csl/names/read-names.ts';
import type { CslDateVariable } from '../../model/csl-item.ts';
import type { Note } from '../../model/note.ts';
import type { ParsedEntry } from '../../model/reference-entry.ts';
import { type Said, said } from '../../said/said.ts';
import {
  addName,
  type EntryDraft,
  emptyDraft,
  entryFromDraft,
  keepCustom,
  setText,
} from '../fields/entry-draft.ts';
import { withExtraRead } from '../fields/extra-lines.ts';
import { leftoversFromJson, withLeftovers } from '../fields/leftover-record.ts';
import { uniqueTexts } from '../fields/tags-and-collections.ts';
import { withAnnote } from '../notes/note-text.ts';
import { noteFromWritten } from '../notes/safe-note.ts';
import { type CsvColumn, csvColumn } from './csv-columns.ts';
import { type CsvProgram, csvProgram } from './csv-programs.ts';
import { cslTypeFromCell } from './csv-types.ts';
import { unguardedCell } from './formula-guard.ts';

export type CsvHeader = {
  readonly columns: readonly { readonly name: string; readonly column: CsvColumn | undefined }[];
  readonly program: CsvProgram;
};

/** The header of a table, or `undefined` if no title column is in it: then it is no table of references. */
export function headerFrom(cells: readonly string[]): CsvHeader | undefined {
  const names = cells.map((name) => name.trim().toLowerCase());
  const program = csvProgram(names);
  const columns = cells.map((cell) => {
    const name = cell.trim();
    const own = name.toLowerCase();
    return { name, column: program.columns.has(own) ? program.columns.get(own) : csvColumn(name) };
  });
  const known = columns.flatMap(({ column }) => column ?? []);
  const hasTitle = known.some((column) => column.kind === 'text' && column.variable === 'title');
  return known.length >= 2 && hasTitle ? { columns, program } : undefined;
}

/** The entry that one row of a table makes. Columns that nobody knows are kept under `custom` by their names. */
export function entryFromRow(
  header: CsvHeader,
  cells: readonly string[],
  tell: (message: Said) => void,
): ParsedEntry {
  const { columns, program } = header;
  const draft = emptyDraft(program.type);
  const notes: Note[] = [];
  let left: Readonly<Record<string, unknown>> | undefined;
  for (const [index, { name, column }] of columns.entries()) {
    const cell = unguardedCell(cells[index] ?? '').trim();
    if (cell === '') continue;
    if (column?.kind === 'more') left = leftoversFromJson(cell);
    if (column?.kind === 'type') draft.type = typeFrom(name, cell, tell);
    else if (column?.kind === 'notes') notes.push(...notesIn(cell));
    else if (column === undefined) {
      if (name !== '__proto__') keepCustom(draft, name === '' ? `column ${index + 1}` : name, cell);
    } else take(draft, { column, name, cell, program });
  }
  if (cells.length > columns.length && cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
    tell(said('entry.too-many-cells', {}));
  }
  const entry = withAnnoteFrom(notes, entryFromDraft(draft));
  if (left) return withLeftovers(entry, left, tell);
  return entry.citekey === undefined ? withExtraRead(entry) : entry;
}

function typeFrom(name: string, cell: string, tell: (message: Said) => void) {
  const type = cslTypeFromCell(cell, { isOwn: name.toLowerCase() === 'type' });
  if (!type) tell(said('entry.unknown-type-in-row', { type: cell.slice(0, 60) }));
  return type ?? 'document';
}

type Cell = {
  readonly column: CsvColumn;
  readonly name: string;
  readonly cell: string;
  readonly program: CsvProgram;
};

function take(draft: EntryDraft, { column, name, cell, program }: Cell): void {
  if (column.kind === 'text') {
    if (!setText(draft, column.variable, cell)) keepCustom(draft, name, cell);
  } else if (column.kind === 'names') {
    for (const each of readNames(cell, NATURAL_ORDER)) addName(draft, column.variable, each);
  } else if (column.kind === 'date') takeDate(draft, column.variable, cell);
  else if (column.kind === 'tags') for (const tag of program.tagsIn(cell)) draft.tags.add(tag);
  else if (column.kind === 'collections') draft.collections.push(...collectionsIn(cell));
  else if (column.kind === 'files')
    draft.files.push(...uniqueTexts(cell.split(';')).map((path) => ({ path })));
  else if (column.kind === 'citekey' && !/\s/u.test(cell)) draft.citekey = draft.id = cell;
}

/** Of a year column and a date column, the one that says more. */
function takeDate(draft: EntryDraft, variable: CslDateVariable, cell: string): void {
  const date = readDate(cell);
  const before = draft.dates[variable];
  if (date && (!before || exactness(date) > exactness(before))) draft.dates[variable] = date;
}

/** Paths parted by semicolons, names in a path by ` / `. */
function collectionsIn(cell: string): string[][] {
  return uniqueTexts(cell.split(';')).map((path) => uniqueTexts(path.split(' / ')));
}

/** Notes of Zotero’s table, which are HTML and stand one after the other; or words. */
function notesIn(cell: string): Note[] {
  return cell.split(/; (?=<(?:p|div|h[1-6]|ul|ol|blockquote)\b)/u).flatMap((written) => {
    const html = noteFromWritten(written);
    return html === '' ? [] : [{ html }];
  });
}

function withAnnoteFrom(notes: readonly Note[], entry: ParsedEntry): ParsedEntry {
  return notes.length === 0 ? entry : { ...entry, csl: withAnnote(entry.csl, notes), notes };
}
