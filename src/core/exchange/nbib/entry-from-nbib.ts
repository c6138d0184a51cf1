import { CSL_TYPES, type CslType } from '../../model/csl-item.ts';
import type { ParsedEntry } from '../../model/reference-entry.ts';
import type { Said } from '../../said/said.ts';
import { type EntryDraft, emptyDraft, keepCustom, setText } from '../fields/entry-draft.ts';
import { byTag, entryFromFields, type TaggedField, type Together } from '../tagged/tag-table.ts';
import { NBIB_TAGS } from './nbib-tags.ts';
import { cslTypeFromNbib } from './nbib-types.ts';

const ROWS = byTag(NBIB_TAGS);

/** The entry that the fields of one record make. */
export function entryFromNbib(fields: readonly TaggedField[], tell: (message: Said) => void): ParsedEntry {
  return entryFromFields(emptyDraft(typeFrom(fields)), fields, {
    rows: ROWS,
    prefix: 'nbib',
    tell,
    settle: settleBook,
  });
}

function typeFrom(fields: readonly TaggedField[]): CslType {
  const given = fields.filter(({ tag }) => tag === 'PT').map(({ lines }) => (lines[0] ?? '').trim());
  const names = given.map(cslTypeFromNbib);
  const known = CSL_TYPES.filter((type) => names.includes(type));
  if (known.length === 0 || known.includes('chapter'))
    return known.length === 0 ? 'article-journal' : 'chapter';
  return known.find((type) => type !== 'article-journal') ?? 'article-journal';
}

/** Books say their title in `BTI`; a chapter's own title is `TI`. */
function settleBook(draft: EntryDraft, together: Together): void {
  for (const title of together.get('BTI') ?? []) {
    const isPlaced = setText(draft, draft.texts.title === undefined ? 'title' : 'container-title', title);
    if (!isPlaced) keepCustom(draft, 'nbib.BTI', title);
  }
}
