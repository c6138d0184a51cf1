import { PressmarkError } from '../../errors/pressmark-error.ts';
import type { EntryProblem, ExportEntry, ParsedEntry, ReadPiece } from '../../model/reference-entry.ts';
import { type Said, said } from '../../said/said.ts';
import { isSameExactly, type Leftovers, leftoversOf } from '../fields/leftovers.ts';
import { beginningOfXml, readXmlRecords, type XmlRecordOptions } from './read-xml-records.ts';
import type { XmlNode } from './xml-node.ts';

/** What one record gave. */
export type RecordReading = { readonly entry: ParsedEntry; readonly told: readonly Said[] };

export type XmlEntriesOptions = XmlRecordOptions & {
  /** As its own programs write it. */
  readonly label: string;
  /** True for the first names of a file in this format: its root, and what comes first in it. */
  readonly isBeginning: (root: string, first: string | undefined) => boolean;
  /** `undefined` for a record that is no entry of its own. */
  readonly readRecord: (record: XmlNode) => RecordReading | undefined;
};

/**
 * Reads the entries of an XML file one by one.
 *
 * @throws PressmarkError `unreadable`, at the first piece, if the file does not begin like this format
 */
export function* readXmlEntries(text: string, options: XmlEntriesOptions): Iterable<ReadPiece> {
  const [root = '', first] = beginningOfXml(text, options.nameOf);
  if (!options.isBeginning(root, first)) throw notThisFormat(options.label);
  let index = 0;
  for (const { record, faults, fraction } of readXmlRecords(text, options)) {
    const reading = record && options.readRecord(record);
    const name = reading?.entry.citekey ?? reading?.entry.id;
    const told = (reading?.told ?? []).map((message) => ({ index, line: record?.line, name, message }));
    const problems: EntryProblem[] = [
      ...faults.map(({ line, message, isLost }) => ({ index, line, name, message, isLost })),
      ...told,
    ];
    if (reading || problems.length > 0) yield { entry: reading?.entry, problems, fraction };
    if (reading) index += 1;
  }
}

/** A record with whatever else must be carried so that reading gives the same entry. */
export function recordWithLeftovers(
  entry: ExportEntry,
  recordOf: (entry: ExportEntry, leftovers: Leftovers) => XmlNode,
  readRecord: (record: XmlNode) => RecordReading | undefined,
): XmlNode {
  const record = recordOf(entry, new Map());
  const readBack = readRecord(record)?.entry;
  const leftovers = readBack ? leftoversOf(entry, readBack, isSameExactly) : new Map();
  return leftovers.size === 0 ? record : recordOf(entry, leftovers);
}

function notThisFormat(label: string): PressmarkError {
  return new PressmarkError('unreadable', said('format.begins-otherwise', { format: label }));
}
