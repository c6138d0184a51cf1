import type { EntryProblem, ParsedEntry, ReadPiece } from '../../model/reference-entry.ts';
import { said } from '../../said/said.ts';
import { entryFromCslRecord, isRecord } from '../fields/csl-record.ts';
import { givesCitekey, withExtraRead } from '../fields/extra-lines.ts';
import { isLikeCitekey, withTagsTakenOut } from '../fields/tags-and-collections.ts';
import { cslJsonValues } from './csl-json-values.ts';

/**
 * Reads CSL-JSON. `keyword` becomes tags; `custom.collections` becomes collections.
 *
 * @throws PressmarkError `unreadable`, at the first piece, if it is not JSON, or neither an array nor an object
 * @see https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json
 */
export function* readCslJson(text: string): Generator<ReadPiece> {
  yield* piecesFromValues(cslJsonValues(text));
}

/** A piece for each value that should be a CSL item. */
export function* piecesFromValues(values: readonly unknown[]): Generator<ReadPiece> {
  for (const [index, value] of values.entries()) {
    yield pieceFromValue(value, { index, fraction: (index + 1) / values.length });
  }
}

export function pieceFromValue(
  value: unknown,
  at: { readonly index: number; readonly fraction: number; readonly line?: number },
): ReadPiece {
  const problems: EntryProblem[] = [];
  const name = isRecord(value) && typeof value.id === 'string' && value.id !== '' ? value.id : undefined;
  const where = { index: at.index, ...(at.line !== undefined && { line: at.line }), ...(name && { name }) };
  if (!isRecord(value)) {
    problems.push({ ...where, message: said('entry.no-object', {}), isLost: true });
    return { problems, fraction: at.fraction };
  }
  const read = entryFromCslRecord(value, (message) => problems.push({ ...where, message }));
  const entry = withTagsTakenOut(hasExtra(read) ? withExtraRead(read) : read);
  return { entry, problems, fraction: at.fraction };
}

/**
 * True where the note is Zotero’s Extra. An entry with a citekey of its own was written by a program that knows the
 * variables of CSL: its note is only a note, unless it gives the citekey itself.
 */
function hasExtra({ id, citekey, csl }: ParsedEntry): boolean {
  return citekey === undefined && (!isLikeCitekey(id) || givesCitekey(csl.note));
}
