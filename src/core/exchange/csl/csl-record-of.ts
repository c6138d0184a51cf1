import type { ExportEntry } from '../../model/reference-entry.ts';
import { tagsAsCsl, tagsFromText, uniqueTexts } from '../fields/tags-and-collections.ts';

/**
 * An entry as a CSL-JSON 1.0.2 item: its citekey is its id and its `citation-key`, tags are `keyword`, collections
 * and our own things stand under `custom`.
 */
export function cslRecordOf(entry: ExportEntry, id: string): Readonly<Record<string, unknown>> {
  const { type, custom, keyword, 'citation-key': _, ...variables } = entry.csl;
  const tags = uniqueTexts([...entry.tags, ...tagsFromText(keyword ?? '')]);
  const carried = tagsAsCsl(tags, entry.collections);
  const allCustom = { ...custom, ...carried.custom };
  return {
    id,
    type,
    ...(entry.citekey !== '' && { 'citation-key': entry.citekey }),
    ...Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined)),
    ...(carried.keyword !== undefined && { keyword: carried.keyword }),
    ...(Object.keys(allCustom).length > 0 && { custom: allCustom }),
  };
}

/** Gives each entry of one file an id that no other has: its citekey, or `item`, with a number if it is taken. */
export function uniqueIds(): (wanted: string) => string {
  const taken = new Map<string, number>();
  return (wanted) => {
    const base = wanted === '' ? 'item' : wanted;
    let id = base;
    let count = taken.get(base) ?? 0;
    while (taken.has(id)) {
      count += 1;
      id = `${base}-${count + 1}`;
    }
    taken.set(base, count);
    if (id !== base) taken.set(id, 0);
    return id;
  };
}
