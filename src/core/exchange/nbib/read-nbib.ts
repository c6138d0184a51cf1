import { PressmarkError } from '../../errors/pressmark-error.ts';
import type { EntryProblem, ReadPiece } from '../../model/reference-entry.ts';
import { linesOf } from '../fields/lines.ts';
import { entryFromNbib, type NbibField } from './entry-from-nbib.ts';

const TAG = /^([A-Z][A-Z0-9]{1,3}) {0,2}- ?(.*)$/su;

/**
 * Reads what PubMed calls its own format: MEDLINE tags, four letters wide. Tags that CSL has nothing for are kept
 * under `custom` as `nbib.XX`.
 *
 * @throws PressmarkError `unreadable`, at the first piece, if no line of it is such a tag
 * @see https://www.nlm.nih.gov/bsd/mms/medlineelements.html
 */
export function* readNbib(text: string): Generator<ReadPiece> {
  let index = 0;
  let stray: string | undefined;
  for (const { fields, line, next } of recordsOf(text, (found) => (stray ??= found))) {
    const problems: EntryProblem[] = [];
    const entry = entryFromNbib(fields, (message) => problems.push({ index, line, message }));
    if (index === 0 && stray !== undefined) {
      problems.push({
        index,
        line,
        message: `The text “${stray.slice(0, 60)}” belongs to no record, so it was left out.`,
      });
    }
    yield { entry, problems, fraction: Math.min(1, next / text.length) };
    index += 1;
  }
  if (index > 0) return;
  throw new PressmarkError(
    'unreadable',
    'This is not a file of PubMed: no line in it begins with a tag such as “PMID- ”. Save it from PubMed again.',
  );
}

type NbibRecord = { readonly fields: readonly NbibField[]; readonly line: number; readonly next: number };

/** Records end at an empty line, or where another `PMID` begins. */
function* recordsOf(text: string, onStray: (text: string) => void): Generator<NbibRecord> {
  let fields: NbibField[] = [];
  let line = 0;
  for (const { text: written, number, next } of linesOf(text)) {
    const match = written.charCodeAt(4) === 45 ? TAG.exec(written) : null;
    const tag = match?.[1];
    const isEnd = written.trim() === '' || (tag === 'PMID' && fields.some((field) => field.tag === 'PMID'));
    if (isEnd && fields.length > 0) {
      yield { fields, line, next };
      fields = [];
    }
    if (tag !== undefined) {
      if (fields.length === 0) line = number;
      fields.push({ tag, lines: [match?.[2] ?? ''] });
    } else if (written.trim() !== '') {
      const last = fields.at(-1);
      if (last) last.lines.push(written);
      else onStray(written.trim());
    }
  }
  if (fields.length > 0) yield { fields, line, next: text.length };
}
