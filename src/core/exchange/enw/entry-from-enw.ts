import { dateFromYearAndRest } from '../../csl/dates/year-and-rest.ts';
import type { CslType } from '../../model/csl-item.ts';
import type { ParsedEntry } from '../../model/reference-entry.ts';
import type { Said } from '../../said/said.ts';
import { type EntryDraft, emptyDraft, keepCustom, setDate } from '../fields/entry-draft.ts';
import { unknownType } from '../fields/unknown-type.ts';
import { byTag, entryFromFields, readAs, type TaggedField, type Together } from '../tagged/tag-table.ts';
import { ENW_TAGS } from './enw-tags.ts';
import { cslTypeFromEnw } from './enw-types.ts';

const ROWS = byTag(ENW_TAGS);

/** The authors of an edited book are its editors. */
const EDITED_ROWS = readAs(ROWS, 'E', ['A']);

/** The entry that the fields of one record make. */
export function entryFromEnw(fields: readonly TaggedField[], tell: (message: Said) => void): ParsedEntry {
  const isEdited = typeNameIn(fields)?.toLowerCase() === 'edited book';
  return entryFromFields(emptyDraft(typeFrom(fields, tell)), fields, {
    rows: isEdited ? EDITED_ROWS : ROWS,
    prefix: 'enw',
    tell,
    settle: settleDate,
  });
}

function typeNameIn(fields: readonly TaggedField[]): string | undefined {
  return fields.find(({ tag }) => tag === '0')?.lines[0]?.trim();
}

function typeFrom(fields: readonly TaggedField[], tell: (message: Said) => void): CslType {
  const given = typeNameIn(fields);
  const type = given === undefined ? undefined : cslTypeFromEnw(given);
  if (type) return type;
  if (given === undefined) {
    // Refer has no types: what a record says tells them apart.
    const has = (tag: string) => fields.some((field) => field.tag === tag);
    return has('J') ? 'article-journal' : has('B') ? 'chapter' : has('R') && !has('I') ? 'report' : 'book';
  }
  tell(unknownType(given, 'EndNote'));
  return 'document';
}

/** The day of `%8` belongs to the year of `%D`, unless it says its own. */
function settleDate(draft: EntryDraft, together: Together): void {
  const [year = '', ...years] = together.get('D') ?? [];
  const [day = '', ...days] = together.get('8') ?? [];
  for (const other of years) keepCustom(draft, 'enw.D', other);
  for (const other of days) keepCustom(draft, 'enw.8', other);
  const { date, left = '' } = dateFromYearAndRest(year, day);
  keepCustom(draft, left === year ? 'enw.D' : 'enw.8', left);
  setDate(draft, 'issued', date);
}
