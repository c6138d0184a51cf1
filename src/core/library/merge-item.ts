import { type CslItem, cslItemSchema } from '../model/csl-item.ts';
import type { FieldOrigin, Item } from '../model/item.ts';
import type { ParsedEntry } from '../model/reference-entry.ts';
import { wasEmptied as isEmptied } from './edit-item.ts';
import { changeTags, usableTags } from './tags.ts';

/**
 * An item with what another description of the same work knows and it does not: variables it lacks, tags and notes. What
 * it has is never changed, and what a person left empty stays empty.
 *
 * @returns the very item if there was nothing to add
 */
export function mergedItem(
  item: Item,
  { csl, tags = [], notes = [] }: ParsedEntry,
  { now }: { readonly now: number },
): Item {
  const lacking = Object.entries(csl).filter(
    ([variable]) =>
      variable !== 'type' && variable !== 'custom' && !(variable in item.csl) && !wasEmptied(item, variable),
  );
  const lackingCustom = Object.entries(csl.custom ?? {}).filter(
    ([name]) => !(name in (item.csl.custom ?? {})) && !wasEmptied(item, name),
  );
  const hasMoreCustom = lackingCustom.length > 0;
  const allTags = changeTags(item.tags, { add: usableTags(tags), remove: [] });
  const newNotes = notes.filter(({ html }) => !item.notes?.some((known) => known.html === html));
  const isSame = lacking.length === 0 && !hasMoreCustom && newNotes.length === 0;
  if (isSame && allTags.length === item.tags.length) return item;
  const given: FieldOrigin = { state: 'known', by: 'given' };
  const merged: CslItem = cslItemSchema.parse({
    ...item.csl,
    ...Object.fromEntries(lacking),
    ...(hasMoreCustom ? { custom: { ...item.csl.custom, ...Object.fromEntries(lackingCustom) } } : {}),
  });
  return {
    ...item,
    csl: merged,
    tags: [...allTags],
    ...(newNotes.length > 0 ? { notes: [...(item.notes ?? []), ...newNotes] } : {}),
    provenance: { ...item.provenance, ...Object.fromEntries(lacking.map(([name]) => [name, given])) },
    modifiedAt: Math.max(now, item.modifiedAt + 1),
  };
}

function wasEmptied({ provenance }: Item, variable: string): boolean {
  const origin = provenance[variable];
  return isEmptied(origin);
}
