import { PressmarkError } from '../../errors/pressmark-error.ts';
import type { EntryProblem, ReadPiece } from '../../model/reference-entry.ts';
import { type Said, said } from '../../said/said.ts';
import { entryFromRis } from './entry-from-ris.ts';
import { type RisRecord, risRecords, tagStyle } from './ris-records.ts';

const HEADER = /^\s{0,20}(?:provider|database|content|record|source|%|\d+\.)/iu;

/**
 * Reads RIS as the programs write it: of 2001 and of 2011, with one space or two, in small letters, without `ER` or
 * `TY`. Tags that CSL has nothing for are kept under `custom` as `ris.XX`.
 *
 * @throws PressmarkError `unreadable`, at the first piece, if no line of it is a tag of RIS
 * @see https://en.wikipedia.org/wiki/RIS_(file_format) and the specification of Reference Manager, 2001 and 2011
 */
export function* readRis(text: string): Generator<ReadPiece> {
  const style = tagStyle(text);
  if (!style) {
    throw new PressmarkError('unreadable', said('format.no-ris', {}));
  }
  let index = 0;
  let wasEmpty = false;
  for (const record of risRecords(text, style)) {
    const isEmpty = record.fields.length === 0;
    if (!isEmpty || record.stray.length > 0 || !wasEmpty) {
      const piece = pieceFrom(record, { index, fraction: Math.min(1, record.next / text.length) });
      if (piece.entry || piece.problems.length > 0) yield piece;
      if (!isEmpty) index += 1;
    }
    wasEmpty = isEmpty;
  }
}

function pieceFrom(
  record: RisRecord,
  { index, fraction }: { readonly index: number; readonly fraction: number },
): ReadPiece {
  const problems: EntryProblem[] = [];
  const tell = (message: Said, line = record.line) => problems.push({ index, line, message });
  const stray = record.stray.find((line) => !HEADER.test(line));
  if (stray !== undefined) {
    tell(said('entry.text-before-tags', { text: stray.trim().slice(0, 60) }));
  }
  if (record.fields.length === 0) {
    if (record.end === 'ER') tell(said('entry.end-without-beginning', {}));
    return { problems, fraction };
  }
  if (record.end !== 'ER') tell(said('entry.no-end', {}));
  const entry = entryFromRis(record.fields, tell);
  const name = entry.id === '' ? entry.csl.title : entry.id;
  return {
    entry,
    problems:
      name === undefined ? problems : problems.map((problem) => ({ ...problem, name: name.slice(0, 200) })),
    fraction,
  };
}
