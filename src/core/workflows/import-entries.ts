import { askedWorkKeys } from '../csl/work-keys.ts';
import { localFilesOf } from '../exchange/fields/files-of.ts';
import type { ExchangeFormatId } from '../exchange/format-facts.ts';
import { withoutAnnoteOf } from '../exchange/notes/note-text.ts';
import { usablePath, withItemsIn } from '../library/collections.ts';
import type { Library } from '../library/library.ts';
import { mergedItem } from '../library/merge-item.ts';
import type { BulkOptions, OneChange } from '../library/one-change.ts';
import type { ArrangementStore, System } from '../library/ports.ts';
import { withRelated } from '../library/related-items.ts';
import { changeTags, usableTags } from '../library/tags.ts';
import type { FieldOrigin, Item, ItemId } from '../model/item.ts';
import type { CollectionPath, EntryProblem, ParsedEntry } from '../model/reference-entry.ts';
import { uniqueCitekey } from '../model/unique-citekey.ts';
import { said, type Told } from '../said/said.ts';
import type { Catalogue } from '../search/ports.ts';
import { citekeyPatternOf } from './citekey-setting.ts';
import type { EntryReader, OpenedReferences } from './ports.ts';

export type ImportDeps = {
  readonly library: Library;
  readonly catalogue: Catalogue;
  readonly arrangement: ArrangementStore;
  readonly system: System;
  readonly entries: EntryReader;
};

/** What happens to an entry whose work is in the library already. */
export const DUPLICATE_CHOICES = ['skip', 'merge', 'add'] as const;
export type DuplicateChoice = (typeof DUPLICATE_CHOICES)[number];

export type ImportOptions = BulkOptions & {
  /** The file's name, for sentences. */
  readonly name: string;
  readonly format?: ExchangeFormatId | undefined;
  readonly tags: readonly string[];
  readonly duplicates: DuplicateChoice;
};

/** An entry whose work is in the library. */
export type FoundDuplicate = { readonly name: string; readonly title: string; readonly itemId: ItemId };

/** What is in a file of references, before anything is changed. */
export type InspectedReferences = {
  readonly format: ExchangeFormatId;
  readonly notes: readonly Told[];
  readonly entries: number;
  readonly duplicates: readonly FoundDuplicate[];
  readonly problems: readonly EntryProblem[];
};

/** An item that was added and links to files, by its place among those added, from 0. */
export type LinkingItem = { readonly index: number; readonly id: ItemId };

/** What an import did. */
export type ImportReport = InspectedReferences & {
  readonly added: readonly ItemId[];
  /** Known from the entries, so that nobody reads each item again to look for links. */
  readonly linking: readonly LinkingItem[];
  readonly merged: readonly ItemId[];
  readonly skipped: number;
};

/** Reads a whole file of references and finds what the library has already; changes nothing. @throws as `importEntries` */
export async function inspectReferences(
  deps: ImportDeps,
  bytes: Uint8Array,
  options: Omit<ImportOptions, 'tags' | 'duplicates'>,
): Promise<InspectedReferences> {
  const opened = await deps.entries.open(bytes, options);
  const duplicates: FoundDuplicate[] = [];
  const problems: EntryProblem[] = [];
  let count = 0;
  for await (const some of placedEntries(deps, opened, options)) {
    problems.push(...some.problems.filter(isOfEntry));
    duplicates.push(...some.entries.flatMap((placed) => duplicateOf(placed)));
    count += some.entries.length;
  }
  return { format: opened.format, notes: opened.notes, entries: count, duplicates, problems };
}

/**
 * Makes an item without a snapshot of every entry of a file of references, as one change that can be taken back.
 * Entries whose work the library has are skipped, added all the same, or merged: what the item lacks is filled in,
 * and nothing that it has is changed. What lies in the trash does not count as being there.
 *
 * @throws PressmarkError `unreadable` if the bytes are no references that Pressmark knows; `storage`; `cancelled`:
 *   what was imported by then stays, in its collections
 */
export async function importEntries(
  deps: ImportDeps,
  bytes: Uint8Array,
  options: ImportOptions,
): Promise<ImportReport> {
  options.onProgress?.({ step: said('workflow.step-reading-file', {}) });
  const opened = await deps.entries.open(bytes, options);
  return deps.library.exclusively(async (library) => {
    const gathered = await gather(deps, opened, options);
    const work = async (change: OneChange) => {
      const ids = await store(deps, change, { gathered, options }).catch(async (error: unknown) => {
        await place(deps, change, await thoseThere(deps, gathered.places));
        throw error;
      });
      await place(deps, change, gathered.places);
      return ids;
    };
    const merged = await library.make(said('change.import', {}), work, { ...options, who: 'import' });
    return {
      format: opened.format,
      notes: opened.notes,
      entries: gathered.entries,
      duplicates: gathered.duplicates,
      problems: gathered.problems,
      added: gathered.items.map(({ id }) => id),
      linking: gathered.items.flatMap(({ id, csl }, index) =>
        localFilesOf(csl.custom).length > 0 ? [{ index, id }] : [],
      ),
      merged,
      skipped: gathered.skipped,
    };
  });
}

type Placed = { readonly entry: ParsedEntry; readonly known: ItemId | undefined };

/** The entries of a file, each with the item of the library that is the same work. */
async function* placedEntries(
  { catalogue }: Pick<ImportDeps, 'catalogue'>,
  { pieces }: OpenedReferences,
  { signal, onProgress }: BulkOptions,
): AsyncGenerator<{ readonly entries: readonly Placed[]; readonly problems: readonly EntryProblem[] }> {
  for await (const some of pieces) {
    signal?.throwIfAborted();
    onProgress?.({ step: said('workflow.step-reading-file', {}), fraction: some.at(-1)?.fraction ?? 0 });
    const entries = some.flatMap(({ entry }) => entry ?? []);
    const keys = entries.map(({ csl }) => askedWorkKeys(csl));
    const found = await catalogue.findWorks(keys.flat());
    let at = 0;
    const placed = entries.map((entry, nth): Placed => {
      const own = found.slice(at, at + (keys[nth]?.length ?? 0));
      at += own.length;
      return { entry, known: own.find((id) => id !== undefined) };
    });
    yield { entries: placed, problems: some.flatMap(({ problems }) => problems) };
  }
}

function duplicateOf({ entry, known }: Placed): readonly FoundDuplicate[] {
  return known === undefined ? [] : [{ name: entry.id, title: entry.csl.title ?? '', itemId: known }];
}

type Gathered = {
  readonly items: Item[];
  readonly merges: Map<ItemId, ParsedEntry[]>;
  readonly places: Places[number][];
  readonly duplicates: FoundDuplicate[];
  readonly problems: EntryProblem[];
  /** Items by the ids that their entries have in the file. */
  readonly itemIds: Map<string, ItemId>;
  /** Ids, in the file, of the entries that an item is to be related to. */
  readonly related: Map<ItemId, readonly string[]>;
  entries: number;
  skipped: number;
};

async function gather(deps: ImportDeps, opened: OpenedReferences, options: ImportOptions): Promise<Gathered> {
  const taken = new Set(await deps.catalogue.citekeysFrom(''));
  const wantedKey = await citekeyPatternOf(deps.arrangement);
  const all: Gathered = {
    items: [],
    merges: new Map(),
    places: [],
    duplicates: [],
    problems: [],
    itemIds: new Map(),
    related: new Map(),
    entries: 0,
    skipped: 0,
  };
  const start = deps.system.now();
  for await (const { entries, problems } of placedEntries(deps, opened, options)) {
    all.problems.push(...problems.filter(isOfEntry));
    all.places.push(
      ...problems.flatMap(({ emptyCollection }) => (emptyCollection ? [{ paths: [emptyCollection] }] : [])),
    );
    for (const placed of entries) {
      const { entry, known } = placed;
      all.entries += 1;
      all.duplicates.push(...duplicateOf(placed));
      if (known !== undefined && options.duplicates === 'skip') all.skipped += 1;
      else if (known !== undefined && options.duplicates === 'merge') {
        all.merges.set(known, [...(all.merges.get(known) ?? []), entry]);
        noteItem(all, entry, known);
      } else {
        const citekey = uniqueCitekey(entry.citekey ?? wantedKey(entry.csl), (each) => taken.has(each));
        taken.add(citekey);
        // A moment apart, so that the order of the file is kept.
        const addedAt = start + all.items.length;
        const tags = changeTags([], { add: [...options.tags, ...usableTags(entry.tags ?? [])], remove: [] });
        const item = itemOf(entry, { id: deps.system.newId(), citekey, tags, addedAt });
        all.items.push(item);
        noteItem(all, entry, item.id);
      }
      const itemId = known !== undefined && options.duplicates !== 'add' ? known : all.items.at(-1)?.id;
      if (itemId !== undefined && !all.itemIds.has(entry.id)) all.itemIds.set(entry.id, itemId);
    }
  }
  const relate = relating(all);
  return { ...all, items: all.items.map(relate) };
}

/** Notes where an item goes, and what it is related to. */
function noteItem(all: Gathered, { collections = [], related }: ParsedEntry, id: ItemId): void {
  all.places.push({ id, paths: collections });
  if (related) all.related.set(id, [...(all.related.get(id) ?? []), ...related]);
}

/** Relates an item to what became of the entries that its own is related to, be it new or there before. */
function relating({ related, itemIds }: Gathered): (item: Item) => Item {
  return (item) =>
    withRelated(
      item,
      (related.get(item.id) ?? []).flatMap((name) => itemIds.get(name) ?? []),
    );
}

/** A collection without entries is no problem for a library: it is made. */
function isOfEntry({ emptyCollection }: EntryProblem): boolean {
  return emptyCollection === undefined;
}

/** Adds the new items and fills in those that are there. @returns the ids of those that had something filled in */
function store(
  { system }: ImportDeps,
  change: OneChange,
  { gathered, options }: { readonly gathered: Gathered; readonly options: ImportOptions },
): Promise<readonly ItemId[]> {
  const now = system.now();
  const { items, merges } = gathered;
  const relate = relating(gathered);
  const update = (item: Item) => {
    const merged = (merges.get(item.id) ?? []).reduce(
      (before, entry) =>
        mergedItem(
          before,
          {
            ...entry,
            csl: withoutAnnoteOf(entry.csl, entry.notes),
            tags: [...options.tags, ...(entry.tags ?? [])],
          },
          { now },
        ),
      item,
    );
    const related = relate(merged);
    return related === merged ? merged : { ...related, modifiedAt: Math.max(now, item.modifiedAt + 1) };
  };
  return change.addAndChange({ add: items, change: [...merges.keys()], update });
}

/** Ways to collections, and the item that goes into them; without one they are only made. */
type Places = readonly { readonly id?: ItemId; readonly paths: readonly CollectionPath[] }[];

/** Places of items that were stored before an import stopped. */
async function thoseThere({ library }: ImportDeps, places: Places): Promise<Places> {
  const there: Places[number][] = [];
  for (const place of places) {
    const { id, paths } = place;
    if (id === undefined || paths.length === 0) continue;
    if (await library.item(id).catch(() => undefined)) there.push(place);
  }
  return there;
}

/** Puts what was imported into its collections, making those that are not there. */
async function place({ system }: ImportDeps, change: OneChange, places: Places): Promise<void> {
  const members = new Map<string, { readonly path: CollectionPath; readonly itemIds: ItemId[] }>();
  for (const { id, paths } of places) {
    for (const path of paths.map(usablePath)) {
      const name = path.join('\n');
      const known = members.get(name) ?? { path, itemIds: [] };
      if (id !== undefined) known.itemIds.push(id);
      if (path.length > 0) members.set(name, known);
    }
  }
  if (members.size === 0) return;
  await change.arrange((before) => withItemsIn(before, [...members.values()], () => system.newId()));
}

function itemOf(
  { csl: given, notes }: ParsedEntry,
  { id, citekey, tags, addedAt }: Pick<Item, 'id' | 'citekey' | 'tags' | 'addedAt'>,
): Item {
  const origin: FieldOrigin = { state: 'known', by: 'given' };
  const csl = withoutAnnoteOf(given, notes);
  return {
    id,
    citekey,
    csl,
    tags: [...tags],
    snapshots: [],
    provenance: Object.fromEntries(Object.keys(csl).map((variable) => [variable, origin])),
    ...(notes && notes.length > 0 ? { notes: [...notes] } : {}),
    addedAt,
    modifiedAt: addedAt,
  };
}
