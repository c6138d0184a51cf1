import type { ExportEntry } from '../../model/reference-entry.ts';
import type { ReferenceWriter } from '../exchange-format.ts';
import { leftoverLines, leftoverRecordOf } from '../fields/leftover-record.ts';
import { fieldsFromEntry, keptFields } from '../tagged/tag-table.ts';
import { entryFromEnw } from './entry-from-enw.ts';
import { ENW_TAGS } from './enw-tags.ts';
import { enwTypeOf } from './enw-types.ts';

/** Tags that an import kept; type and label of a record are not among them. */
const KEPT = /^enw\.((?!F)[1-9A-Za-z!@#$&()*+<>?[\]^~=|-])$/u;

/**
 * Writes EndNote's import format. What it has no tag for stands in `%4`, EndNote's *Custom 4*, as
 * `variable: value`, which our own reader takes back.
 */
export function enwWriter(): ReferenceWriter {
  return { begin: () => '', entry: recordOf, end: () => '' };
}

function recordOf(entry: ExportEntry, index: number): string {
  const fields = [
    { tag: '0', lines: [enwTypeOf(entry.csl.type)] },
    ...fieldsFromEntry(ENW_TAGS, entry),
    ...keptFields(entry, KEPT),
  ];
  const left = leftoverRecordOf(
    entry,
    entryFromEnw(fields, () => undefined),
  );
  if (left) for (const line of leftoverLines(left)) fields.push({ tag: '4', lines: [line] });
  const lines = fields.map(({ tag, lines: [value] }) => `%${tag} ${value}\r\n`);
  return `${index === 0 ? '' : '\r\n'}${lines.join('')}`;
}
