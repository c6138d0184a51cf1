import { citekeyBase } from '../citekey/citekey-base.ts';
import { withAnnote } from '../exchange/notes/note-text.ts';
import type { CiteEntry } from '../model/cite-entry.ts';
import type { Item } from '../model/item.ts';
import type { CollectionPath, ExportEntry, ParsedEntry } from '../model/reference-entry.ts';
import { uniqueCitekey } from '../model/unique-citekey.ts';
import type { RankedItem, SelectedItems } from './select-items.ts';

/** The items of a selection as entries to be cited, some at a time. */
export async function* entriesOf({ items }: SelectedItems): AsyncGenerator<readonly CiteEntry[]> {
  for await (const some of items) yield some.map(({ item, rank }) => ({ ...entryOf(item), rank }));
}

/** All entries of a selection at once, in its order. */
export async function allEntriesOf(selected: SelectedItems): Promise<CiteEntry[]> {
  const entries: CiteEntry[] = [];
  for await (const some of entriesOf(selected)) entries.push(...some);
  return entries.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
}

/** The items of a selection as they go into a file of references, some at a time. */
export async function* exportEntriesOf(
  { items }: SelectedItems,
  paths: ReadonlyMap<string, readonly CollectionPath[]>,
): AsyncGenerator<readonly ExportEntry[]> {
  for await (const some of items) yield some.map((ranked) => exportEntryOf(ranked, paths));
}

/** An item as it goes into a file of references. */
export function exportEntryOf(
  { item, rank }: RankedItem,
  paths: ReadonlyMap<string, readonly CollectionPath[]>,
): ExportEntry {
  const { notes, related } = item;
  return { ...entryOf(item), rank, tags: item.tags, collections: paths.get(item.id) ?? [], notes, related };
}

/**
 * An item as it is cited. The place of a dateline is where the reporter was, not where the paper appears, so
 * it is not cited unless a person has confirmed it. Notes are its `annote`.
 */
export function entryOf({ id, citekey, csl, notes, provenance, modifiedAt }: Item): CiteEntry {
  const version = `${id}@${modifiedAt}`;
  const place = provenance['publisher-place'];
  const isDateline = place?.state === 'known' && place.by === 'extracted' && place.rule === 'dateline';
  const annotated = withAnnote(csl, notes);
  if (!isDateline) return { id, citekey, csl: annotated, version };
  const { 'publisher-place': _, ...cited } = annotated;
  return { id, citekey, csl: cited, version };
}

/** Entries of a file, each with a citekey: its own, or the one it would get in a library. */
export function entriesWithKeys(parsed: readonly ParsedEntry[]): ExportEntry[] {
  const taken = new Set<string>();
  return parsed.map(({ id, citekey, csl, tags = [], collections = [], notes, related }, rank) => {
    const key = uniqueCitekey(citekey ?? citekeyBase(csl), (each) => taken.has(each));
    taken.add(key);
    return {
      id: id === '' ? key : id,
      citekey: key,
      csl: withAnnote(csl, notes),
      tags,
      collections,
      notes,
      related,
      rank,
    };
  });
}
