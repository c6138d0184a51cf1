import { PressmarkError } from '../../errors/pressmark-error.ts';
import type { EntryProblem, ReadPiece } from '../../model/reference-entry.ts';
import { type Said, said } from '../../said/said.ts';
import { linesOf } from '../fields/lines.ts';
import type { TaggedField } from '../tagged/tag-table.ts';
import { entryFromEnw } from './entry-from-enw.ts';

const TAG = /^%([0-9A-Za-z!@#$&()*+<>?[\]^~=|-])(?: (.*)|)$/su;

/**
 * Reads the tagged format of Refer and EndNote: `%0`, `%A`, `%T` … Tags that CSL has nothing for are kept under
 * `custom` as `enw.X`.
 *
 * @throws PressmarkError `unreadable`, at the first piece, if no line of it is such a tag
 * @see https://en.wikipedia.org/wiki/Refer_(software)
 */
export function* readEnw(text: string): Generator<ReadPiece> {
  let index = 0;
  const stray: string[] = [];
  for (const { fields, line, next } of recordsOf(text, stray)) {
    const problems: EntryProblem[] = [];
    const tell = (message: Said) => problems.push({ index, line, message });
    const [lost] = stray.splice(0);
    if (lost !== undefined) tell(said('entry.stray-text', { text: lost.slice(0, 60) }));
    yield { entry: entryFromEnw(fields, tell), problems, fraction: Math.min(1, next / text.length) };
    index += 1;
  }
  if (index > 0) return;
  throw new PressmarkError('unreadable', said('format.no-enw', {}));
}

type EnwRecord = { readonly fields: readonly TaggedField[]; readonly line: number; readonly next: number };

/** A record ends before the next `%0`, or at an empty line that a tag comes after. */
function* recordsOf(text: string, stray: string[]): Generator<EnwRecord> {
  let fields: { readonly tag: string; readonly lines: string[] }[] = [];
  let line = 0;
  let isAfterEmpty = false;
  for (const { text: written, number, next } of linesOf(text)) {
    const match = written.startsWith('%') ? TAG.exec(written) : null;
    const tag = match?.[1];
    if (tag === undefined) {
      isAfterEmpty = written.trim() === '';
      const last = fields.at(-1);
      if (last) last.lines.push(written);
      else if (!isAfterEmpty && !written.startsWith('%')) stray.push(written.trim());
      continue;
    }
    const isNew = tag === '0' ? fields.length > 0 : isAfterEmpty && fields.length > 0 && !hasType(fields);
    if (isNew) {
      yield { fields, line, next };
      fields = [];
    }
    if (fields.length === 0) line = number;
    fields.push({ tag, lines: [match?.[2] ?? ''] });
    isAfterEmpty = false;
  }
  if (fields.length > 0) yield { fields, line, next: text.length };
}

/** In a file with types, each record has one, and an empty line is part of a text. */
function hasType(fields: readonly TaggedField[]): boolean {
  return fields[0]?.tag === '0';
}
