import type { EntryProblem, ReadPiece } from '../../model/reference-entry.ts';
import { entryFromCslRecord, isRecord } from '../fields/csl-record.ts';
import { withTagsTakenOut } from '../fields/tags-and-collections.ts';
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
    problems.push({ ...where, message: 'This entry is not an object, so it was left out.', isLost: true });
    return { problems, fraction: at.fraction };
  }
  const entry = withTagsTakenOut(
    entryFromCslRecord(value, (message) => problems.push({ ...where, message })),
  );
  return { entry, problems, fraction: at.fraction };
}
