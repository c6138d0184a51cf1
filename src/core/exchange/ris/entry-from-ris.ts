import type { CslType } from '../../model/csl-item.ts';
import type { ParsedEntry } from '../../model/reference-entry.ts';
import { type Said, said } from '../../said/said.ts';
import { emptyDraft } from '../fields/entry-draft.ts';
import { unknownType } from '../fields/unknown-type.ts';
import { byTag, entryFromFields, readAs, type TaggedField } from '../tagged/tag-table.ts';
import { RIS_TAGS } from './ris-tags.ts';
import { cslTypeFromRis } from './ris-types.ts';
import { settleRis } from './settle-ris.ts';

const ROWS = byTag(RIS_TAGS);

/** The authors of an edited book are its editors. */
const EDITED_ROWS = readAs(ROWS, 'ED', ['AU', 'A1']);

/** The entry that the fields of one record make. */
export function entryFromRis(fields: readonly TaggedField[], tell: (message: Said) => void): ParsedEntry {
  const draft = emptyDraft(typeFrom(fields, tell));
  const isEdited = fields.some(
    ({ tag, lines }) => tag === 'TY' && lines[0]?.trim().toUpperCase() === 'EDBOOK',
  );
  return entryFromFields(draft, fields, {
    rows: isEdited ? EDITED_ROWS : ROWS,
    prefix: 'ris',
    tell,
    settle: settleRis,
  });
}

/** The last type that is given and known; several at the beginning are one record of a careless program. */
function typeFrom(fields: readonly TaggedField[], tell: (message: Said) => void): CslType {
  const given = fields.filter(({ tag }) => tag === 'TY').map(({ lines }) => (lines[0] ?? '').trim());
  if (given.length === 0) {
    tell(said('entry.no-type', {}));
    return 'document';
  }
  if (given.length > 1) tell(said('entry.several-types', { count: given.length }));
  const known = given.map(cslTypeFromRis).filter((type) => type !== undefined);
  const type = known.at(-1);
  if (!type) tell(unknownType(given.at(-1) ?? '', 'RIS'));
  return type ?? 'document';
}
