import { PressmarkError } from '../../errors/pressmark-error.ts';
import type { EntryProblem, ReadPiece } from '../../model/reference-entry.ts';
import { said } from '../../said/said.ts';
import { isRecord } from '../fields/csl-record.ts';
import { yamlValue } from '../fields/yaml-value.ts';
import { entryFromCff } from './entry-from-cff.ts';

/** By this sentence our own files say that what they describe is no software but a list. */
export const LIST_MESSAGE = 'A list of references, written by Pressmark.';

/**
 * Reads CITATION.cff: what its authors would rather have cited, the software itself, and its references.
 *
 * @throws PressmarkError `unreadable`, at the first piece, if it is no YAML or has no `cff-version`
 * @see https://github.com/citation-file-format/citation-file-format/blob/1.2.0/schema-guide.md
 */
export function* readCff(text: string): Generator<ReadPiece> {
  const file = yamlValue(text);
  if (!isRecord(file) || file['cff-version'] === undefined) {
    throw new PressmarkError('unreadable', said('format.no-cff', {}));
  }
  const preferred = file['preferred-citation'];
  const works = [
    ...(preferred === undefined ? [] : [preferred]),
    ...(file.message === LIST_MESSAGE ? [] : [file]),
    ...(Array.isArray(file.references) ? file.references : []),
  ];
  for (const [index, work] of works.entries()) {
    const fraction = (index + 1) / works.length;
    const problems: EntryProblem[] = [];
    if (isRecord(work)) {
      const entry = entryFromCff(work, (message) => problems.push({ index, message }));
      yield { entry, problems, fraction };
    } else {
      problems.push({
        index,
        message: said('entry.no-map', {}),
        isLost: true,
      });
      yield { problems, fraction };
    }
  }
}
