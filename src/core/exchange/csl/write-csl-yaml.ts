import { stringify } from 'yaml';
import { formatEdtf, parseEdtf } from '../../csl/dates/edtf.ts';
import { type CslDate, cslDateSchema } from '../../model/csl-item.ts';
import type { ReferenceWriter } from '../exchange-format.ts';
import { DATE_VARIABLES } from '../fields/csl-record.ts';
import { cslRecordNames, cslRecordOf } from './csl-record-of.ts';

/** Writes the YAML document that pandoc takes as a bibliography: `references`, with dates in EDTF. */
export function cslYamlWriter(): ReferenceWriter {
  const names = cslRecordNames();
  let count = 0;
  return {
    begin: (entries = []) => {
      names.begin(entries);
      return '---\nreferences:\n';
    },
    entry: (entry) => {
      count += 1;
      const { 'citation-key': _, ...record } = cslRecordOf(entry, names.namesOf(entry));
      const written = Object.entries(record).map(([name, value]) => [
        name,
        DATE_VARIABLES.has(name) ? dateOf(value) : value,
      ]);
      return stringify([Object.fromEntries(written)], { lineWidth: 0, aliasDuplicateObjects: false });
    },
    end: () => (count === 0 ? '[]\n...\n' : '...\n'),
  };
}

function dateOf(value: unknown): unknown {
  const date: CslDate | undefined = cslDateSchema.safeParse(value).data;
  const text = date && formatEdtf(date);
  if (text === undefined || JSON.stringify(parseEdtf(text)) !== JSON.stringify(date)) return value;
  return text;
}
