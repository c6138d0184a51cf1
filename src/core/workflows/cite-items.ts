import { citekeyBase } from '../citekey/citekey-base.ts';
import { uniqueCitekey } from '../citekey/unique-citekey.ts';
import type { Library } from '../library/library.ts';
import type { CiteEntry } from '../model/cite-entry.ts';
import type { Item, ItemId } from '../model/item.ts';
import type { ParsedEntry } from '../model/reference-entry.ts';
import type { Catalogue } from '../search/ports.ts';

/** Which items a bibliography is made of: these, or all that are not in the trash. */
export type Selection = { readonly ids: readonly ItemId[] } | { readonly all: true };

/** Loads the items of a selection as entries to be cited. @throws PressmarkError `not-found`, `damaged` */
export async function selectEntries(
  { library, catalogue }: { readonly library: Library; readonly catalogue: Catalogue },
  selection: Selection,
): Promise<CiteEntry[]> {
  const sort = { key: 'added', descending: false } as const;
  const ids = 'ids' in selection ? selection.ids : await catalogue.ids({ view: 'all', query: '', sort });
  const items = await Promise.all(ids.map((id) => library.item(id)));
  return items.map(entryOf);
}

/**
 * An item as it is cited. The place of a dateline is where the reporter was, not where the paper appears, so
 * it is not cited unless a person has confirmed it.
 */
export function entryOf({ id, citekey, csl, provenance }: Item): CiteEntry {
  const place = provenance['publisher-place'];
  const isDateline = place?.state === 'known' && place.by === 'extracted' && place.rule === 'dateline';
  if (!isDateline) return { id, citekey, csl };
  const { 'publisher-place': _, ...cited } = csl;
  return { id, citekey, csl: cited };
}

/** Entries of a file, each with a citekey: its own, or the one it would get in a library. */
export function entriesWithKeys(parsed: readonly ParsedEntry[]): CiteEntry[] {
  const taken = new Set<string>();
  return parsed.map(({ id, citekey, csl }) => {
    const key = uniqueCitekey(citekey ?? citekeyBase(csl), (each) => taken.has(each));
    taken.add(key);
    return { id, citekey: key, csl };
  });
}
