import type { EntryProblem, ReadPiece } from '../../model/reference-entry.ts';
import type { Said } from '../../said/said.ts';
import { linesOf } from '../fields/lines.ts';
import type { TaggedField } from '../tagged/tag-table.ts';
import { entryFromWos } from './entry-from-wos.ts';
import { WOS_TAGS } from './wos-tags.ts';

/** Tags with several values, which stand in one cell. */
const LISTED = new Set(WOS_TAGS.flatMap(([tag, { lines }]) => (lines === 'each' ? [tag] : [])));

/** True for the table that Web of Science exports: the tags in a first line, parted by tabs. */
export function isWosTable(beginning: string): boolean {
  return /^PT\t(?:AU|BA|CA)\t/u.test(beginning);
}

/** Reads the table of Web of Science, a record a line. */
export function* readWosTable(text: string): Generator<ReadPiece> {
  let tags: readonly string[] | undefined;
  let index = 0;
  for (const { text: line, number, next } of linesOf(text)) {
    const cells = line.split('\t').map((cell) => cell.trim());
    if (!tags) tags = cells;
    else if (cells.some((cell) => cell !== '')) {
      const problems: EntryProblem[] = [];
      const tell = (message: Said) => problems.push({ index, line: number, message });
      const entry = entryFromWos(fieldsFrom(tags, cells), tell);
      yield { entry, problems, fraction: Math.min(1, next / text.length) };
      index += 1;
    }
  }
}

function fieldsFrom(tags: readonly string[], cells: readonly string[]): readonly TaggedField[] {
  return tags.flatMap((tag, at) => {
    const value = cells[at] ?? '';
    if (tag === '' || value === '') return [];
    return [{ tag, lines: LISTED.has(tag) ? value.split(';') : [value] }];
  });
}
