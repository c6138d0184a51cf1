import { stringify } from 'yaml';
import type { ExportEntry } from '../../model/reference-entry.ts';
import type { ReferenceWriter } from '../exchange-format.ts';
import { leftoverRecordOf, leftoversAsJson } from '../fields/leftover-record.ts';
import { CFF_KEYS } from './cff-keys.ts';
import { entryFromCff } from './entry-from-cff.ts';
import { LIST_MESSAGE } from './read-cff.ts';

type Reference = Readonly<Record<string, unknown>>;

const STYLE = { lineWidth: 0, aliasDuplicateObjects: false } as const;

/**
 * Writes CITATION.cff 1.2: one entry as what should be cited, several as references. What CFF has no key for stands
 * in `notes` as JSON, which our own reader takes back.
 */
export function cffWriter(): ReferenceWriter {
  let only: Reference | undefined;
  return {
    begin: () =>
      stringify(
        {
          'cff-version': '1.2.0',
          message: LIST_MESSAGE,
          title: 'References',
          authors: [{ name: 'Pressmark' }],
        },
        STYLE,
      ),
    entry(entry, index) {
      const reference = referenceOf(entry);
      if (index === 0) {
        only = reference;
        return '';
      }
      const first = only ? `references:\n${stringify([only], STYLE)}` : '';
      only = undefined;
      return first + stringify([reference], STYLE);
    },
    end: () => (only ? stringify({ 'preferred-citation': only }, STYLE) : ''),
  };
}

function referenceOf(entry: ExportEntry): Reference {
  const reference = fieldsOf(entry);
  const note = entry.csl.note;
  const readBack = entryFromCff(
    note === undefined ? reference : { ...reference, notes: note },
    () => undefined,
  );
  const left = leftoverRecordOf(entry, readBack);
  if (!left) return note === undefined ? reference : { ...reference, notes: note };
  return { ...reference, notes: leftoversAsJson(note === undefined ? left : { ...left, note }) };
}

function fieldsOf(entry: ExportEntry): Reference {
  const fields = CFF_KEYS.map(([key, { give }]) => [key, give?.(entry)] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined && value !== ''));
}
