import type { ReferenceWriter } from '../exchange-format.ts';
import { cslRecordOf, uniqueIds } from './csl-record-of.ts';

/** Writes a CSL-JSON array, one item a line. */
export function cslJsonWriter(): ReferenceWriter {
  const idFor = uniqueIds();
  return {
    begin: () => '[\n',
    entry: (entry, index) =>
      `${index === 0 ? '' : ',\n'}${JSON.stringify(cslRecordOf(entry, idFor(entry.citekey)))}`,
    end: () => '\n]\n',
  };
}
