import { citekeyBase } from '../citekey/citekey-base.ts';
import { uniqueCitekey } from '../citekey/unique-citekey.ts';
import type { BulkOptions, Library } from '../library/library.ts';
import type { System } from '../library/ports.ts';
import { changeTags } from '../library/tags.ts';
import type { FieldOrigin, Item } from '../model/item.ts';
import type { EntryProblem, ParsedEntry } from '../model/reference-entry.ts';
import type { Catalogue } from '../search/ports.ts';
import type { EntryReader } from './ports.ts';

export type ImportDeps = {
  readonly library: Library;
  readonly catalogue: Catalogue;
  readonly system: System;
  readonly entries: EntryReader;
};

/** What an import did: the items made, and what was wrong with entries, by their place in the file. */
export type ImportReport = { readonly items: readonly Item[]; readonly problems: readonly EntryProblem[] };

/**
 * Makes an item without a snapshot of every entry of a CSL-JSON file, as one change that can be taken back.
 *
 * @throws PressmarkError `unreadable` if the bytes are not CSL-JSON; `storage`; `cancelled`: what was imported
 *   by then stays
 */
export async function importEntries(
  deps: ImportDeps,
  bytes: Uint8Array,
  { tags, ...options }: BulkOptions & { readonly tags: readonly string[] },
): Promise<ImportReport> {
  options.onProgress?.({ step: 'Reading the file' });
  const { batches, problems } = await deps.entries.readEntries(bytes, options);
  const kept = changeTags([], { add: tags, remove: [] });
  return deps.library.exclusively(async (library) => {
    const taken = new Set(await deps.catalogue.citekeysFrom(''));
    const items: Item[] = [];
    const start = deps.system.now();
    for await (const batch of batches) {
      options.signal?.throwIfAborted();
      for (const entry of batch) {
        const wanted = entry.citekey ?? citekeyBase(entry.csl);
        const citekey = uniqueCitekey(wanted, (each) => taken.has(each));
        taken.add(citekey);
        items.push(
          itemOf(entry, {
            id: deps.system.newId(),
            citekey,
            tags: kept,
            // A moment apart, so that the order of the file is kept.
            addedAt: start + items.length,
          }),
        );
      }
    }
    await library.addMany(items, 'Import', options);
    return { items, problems };
  });
}

function itemOf(
  { csl }: ParsedEntry,
  { id, citekey, tags, addedAt }: Pick<Item, 'id' | 'citekey' | 'tags' | 'addedAt'>,
): Item {
  const given: FieldOrigin = { state: 'known', by: 'given' };
  return {
    id,
    citekey,
    csl,
    tags: [...tags],
    snapshots: [],
    provenance: Object.fromEntries(Object.keys(csl).map((variable) => [variable, given])),
    addedAt,
    modifiedAt: addedAt,
  };
}
