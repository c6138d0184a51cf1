import type { ExportEntry } from '../../model/reference-entry.ts';
import type { ReferenceWriter } from '../exchange-format.ts';
import { leftoverRecordOf, leftoversAsJson } from '../fields/leftover-record.ts';
import { fieldsFromEntry } from '../tagged/tag-table.ts';
import { entryFromNbib } from './entry-from-nbib.ts';
import { NBIB_TAGS } from './nbib-tags.ts';

/**
 * Writes the tags of MEDLINE, a value a line. What they have no tag for stands in `GN`, the general note, as JSON
 * that our own reader takes back.
 */
export function nbibWriter(): ReferenceWriter {
  return { begin: () => '', entry: recordOf, end: () => '' };
}

function recordOf(entry: ExportEntry, index: number): string {
  const fields = fieldsFromEntry(NBIB_TAGS, entry);
  const left = leftoverRecordOf(
    entry,
    entryFromNbib(fields, () => undefined),
  );
  if (left) fields.push({ tag: 'GN', lines: [leftoversAsJson(left)] });
  const lines = fields.map(({ tag, lines: [value] }) => `${tag.padEnd(4)}- ${value}\n`);
  return `${index === 0 ? '' : '\n'}${lines.join('')}`;
}
