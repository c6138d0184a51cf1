import type { ExportEntry } from '../../model/reference-entry.ts';
import type { ReferenceWriter } from '../exchange-format.ts';
import { leftoverLines, leftoverRecordOf } from '../fields/leftover-record.ts';
import { fieldsFromEntry, keptFields } from '../tagged/tag-table.ts';
import { entryFromRis } from './entry-from-ris.ts';
import { RIS_TAGS } from './ris-tags.ts';
import { risTypeOf } from './ris-types.ts';

/** Tags of RIS that an import kept; a record’s own bounds are not among them. */
const KEPT = /^ris\.((?!TY$|ER$|ID$)[A-Z][A-Z0-9])$/u;

/**
 * Writes RIS of 2011, in lines that end CRLF. What RIS has no tag for stands in `M2` as `variable: value`, which
 * Zotero takes into *Extra* and our own reader takes back. No value can begin a line, so none can begin a record.
 */
export function risWriter(): ReferenceWriter {
  return { begin: () => '', entry: risRecordOf, end: () => '' };
}

function risRecordOf(entry: ExportEntry): string {
  const fields = [
    { tag: 'TY', lines: [risTypeOf(entry.csl.type)] },
    ...fieldsFromEntry(RIS_TAGS, entry),
    ...keptFields(entry, KEPT),
  ];
  const left = leftoverRecordOf(
    entry,
    entryFromRis(fields, () => undefined),
  );
  if (left) for (const line of leftoverLines(left)) fields.push({ tag: 'M2', lines: [line] });
  return `${fields.map(({ tag, lines: [value = ''] }) => `${tag}  - ${value}\r\n`).join('')}ER  - \r\n`;
}
