import { dateFromYearAndRest } from '../../csl/dates/year-and-rest.ts';
import type { ParsedEntry } from '../../model/reference-entry.ts';
import type { Said } from '../../said/said.ts';
import { type EntryDraft, emptyDraft, keepCustom, setDate, setText } from '../fields/entry-draft.ts';
import { unknownType } from '../fields/unknown-type.ts';
import { byTag, entryFromFields, type TaggedField } from '../tagged/tag-table.ts';
import { REFWORKS_TAGS } from './refworks-tags.ts';
import { cslTypeFromRefworks } from './refworks-types.ts';

const ROWS = byTag(REFWORKS_TAGS);

/** The entry that the fields of one record of RefWorks make. */
export function entryFromRefworks(
  fields: readonly TaggedField[],
  tell: (message: Said) => void,
): ParsedEntry {
  const first = (tag: string) => (fields.find((field) => field.tag === tag)?.lines ?? []).join(' ').trim();
  const type = cslTypeFromRefworks(first('RT'));
  if (!type) tell(unknownType(first('RT'), 'RefWorks'));
  return entryFromFields(emptyDraft(type ?? 'document'), fields, {
    rows: ROWS,
    prefix: 'refworks',
    tell,
    settle: (draft) => {
      settleDate(draft, first('YR'), first('FD'));
      const [from, to] = [first('SP'), first('OP')];
      setText(draft, 'page', from === '' || to === '' || from === to ? from || to : `${from}-${to}`);
    },
  });
}

/** The day of `FD` belongs to the year of `YR`, unless it says its own. */
function settleDate(draft: EntryDraft, year: string, day: string): void {
  const { date, left = '' } = dateFromYearAndRest(year, day);
  keepCustom(draft, left === year ? 'refworks.YR' : 'refworks.FD', left);
  setDate(draft, 'issued', date);
}
