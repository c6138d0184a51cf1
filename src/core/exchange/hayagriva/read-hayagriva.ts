import { PressmarkError } from '../../errors/pressmark-error.ts';
import type { EntryProblem, ReadPiece } from '../../model/reference-entry.ts';
import { type Said, said } from '../../said/said.ts';
import { isRecord } from '../fields/csl-record.ts';
import { linesOf } from '../fields/lines.ts';
import { yamlValue } from '../fields/yaml-value.ts';
import { entryFromHayagriva } from './entry-from-hayagriva.ts';

type Chunk = { readonly source: string; readonly line: number; readonly next: number };

/**
 * Reads the YAML that Typst’s Hayagriva keeps: a map of works by their keys. Works are read one by one, so that one
 * that is not YAML does not lose the rest; only a file with aliases is read as a whole.
 *
 * @throws PressmarkError `unreadable`, at the first piece, if there is no map of works in it, or if its aliases would
 *   grow without measure
 * @see https://github.com/typst/hayagriva/blob/main/docs/file-format.md
 */
export function* readHayagriva(text: string): Generator<ReadPiece> {
  const chunks = hasAliases(text) ? [] : chunksOf(text);
  const parts = chunks.length > 0 ? chunks : [{ source: text, line: 1, next: text.length }];
  let index = 0;
  for (const { source, line, next } of parts) {
    const fraction = Math.min(1, next / Math.max(1, text.length));
    let works: unknown;
    try {
      works = yamlValue(source, line);
    } catch (cause) {
      if (parts.length === 1) throw cause;
      yield {
        problems: [{ index, line, message: PressmarkError.from(cause).said, isLost: true }],
        fraction,
      };
      index += 1;
      continue;
    }
    if (!isRecord(works)) throw notHayagriva();
    for (const [key, work] of Object.entries(works)) {
      yield pieceFrom(key, work, { index, line, fraction });
      index += 1;
    }
  }
}

function pieceFrom(
  key: string,
  work: unknown,
  { index, line, fraction }: { readonly index: number; readonly line: number; readonly fraction: number },
): ReadPiece {
  const problems: EntryProblem[] = [];
  const tell = (message: Said, isLost = false) =>
    problems.push({ index, line, name: key.slice(0, 200), message, ...(isLost && { isLost }) });
  if (!isRecord(work)) {
    tell(said('entry.no-map', {}), true);
    return { problems, fraction };
  }
  return { entry: entryFromHayagriva(key, work, tell), problems, fraction };
}

function hasAliases(text: string): boolean {
  return /[\s[{,:-]\*[\p{L}\p{N}_]/u.test(text) && /[\s[{,:-]&[\p{L}\p{N}_]/u.test(text);
}

/** Each key at the margin with what is indented below it. */
function chunksOf(text: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let begin = 0;
  let line = 1;
  let at = 0;
  let isOpen = false;
  for (const { text: written, number, next } of linesOf(text)) {
    const isKey = /^[^\s#\-[\]{}%.]/u.test(written) && written.includes(':');
    if (isKey) {
      if (isOpen) chunks.push({ source: text.slice(begin, at), line, next: at });
      isOpen = true;
      begin = at;
      line = number;
    } else if (/^[[\]{}]/u.test(written)) return [];
    at = next;
  }
  if (isOpen) chunks.push({ source: text.slice(begin), line, next: text.length });
  return chunks;
}

function notHayagriva(): PressmarkError {
  return new PressmarkError('unreadable', said('format.no-hayagriva', {}));
}
