import type { ReferenceWriter } from '../exchange-format.ts';
import { cslRecordNames, cslRecordOf } from './csl-record-of.ts';

/** Writes a CSL-JSON array, one item a line. */
export function cslJsonWriter(): ReferenceWriter {
  const names = cslRecordNames();
  return {
    begin: (entries = []) => {
      names.begin(entries);
      return '[\n';
    },
    entry: (entry, index) =>
      `${index === 0 ? '' : ',\n'}${JSON.stringify(cslRecordOf(entry, names.namesOf(entry)))}`,
    end: () => '\n]\n',
  };
}
