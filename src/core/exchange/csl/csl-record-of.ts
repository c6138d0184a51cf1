import type { ExportEntry } from '../../model/reference-entry.ts';
import { recordText } from '../fields/csl-record.ts';
import { tagsAsCsl, tagsFromText, uniqueTexts } from '../fields/tags-and-collections.ts';

/** The id of an item in its file, and those of the items that it is related to. */
export type CslRecordNames = { readonly id: string; readonly related: readonly string[] };

/**
 * An entry as a CSL-JSON 1.0.2 item: its citekey is its id and its `citation-key`, tags are `keyword`, collections,
 * notes, relations and our own things stand under `custom`.
 */
export function cslRecordOf(
  entry: ExportEntry,
  { id, related }: CslRecordNames,
): Readonly<Record<string, unknown>> {
  const { type, custom, keyword, 'citation-key': _, ...variables } = entry.csl;
  const { notes = [] } = entry;
  const tags = uniqueTexts([...entry.tags, ...tagsFromText(keyword ?? '')]);
  const carried = tagsAsCsl(tags, entry.collections);
  const allCustom = {
    ...custom,
    ...carried.custom,
    ...(notes.length > 0 && { notes }),
    ...(related.length > 0 && { related }),
  };
  return {
    id,
    type,
    ...(entry.citekey !== '' && { 'citation-key': entry.citekey }),
    ...Object.fromEntries(
      Object.entries(variables)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => [name, typeof value === 'string' ? recordText(name, value) : value]),
    ),
    ...(carried.keyword !== undefined && { keyword: carried.keyword }),
    ...(Object.keys(allCustom).length > 0 && { custom: allCustom }),
  };
}

/** Gives each entry of one file an id that no other has: its citekey, or `item`, with a number if it is taken. */
function uniqueIds(): (wanted: string) => string {
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

/** Names the items of one file: told of all entries first, it knows those that others are related to. */
export function cslRecordNames(): {
  readonly begin: (entries: readonly ExportEntry[]) => void;
  readonly namesOf: (entry: ExportEntry) => CslRecordNames;
} {
  const idFor = uniqueIds();
  const known = new Map<string, string>();
  const waiting: string[] = [];
  return {
    begin(entries) {
      for (const { id, citekey } of entries) {
        const name = idFor(citekey);
        waiting.push(name);
        if (!known.has(id)) known.set(id, name);
      }
      waiting.reverse();
    },
    namesOf: ({ citekey, related = [] }) => ({
      id: waiting.pop() ?? idFor(citekey),
      related: related.flatMap((id) => known.get(id) ?? []),
    }),
  };
}
