import { FileBlobStore } from '#adapters/blobs/blob-store.ts';
import { FileTextStore } from '#adapters/blobs/text-store.ts';
import type { OpenLibrary } from '#adapters/storage/open-library.ts';
import { nodeSystem } from '#adapters/system/node-system.ts';
import type { PageLoader } from '#core/capture/ports.ts';
import { followedArrangement } from '#core/library/followed-arrangement.ts';
import { Library } from '#core/library/library.ts';
import type { ArrangementStore, ItemStore } from '#core/library/ports.ts';
import type { Item } from '#core/model/item.ts';
import type { Catalogue } from '#core/search/ports.ts';
import type { AddWebArchiveDeps } from '#core/workflows/add-web-archive.ts';
import type { EntryReader, EntryWriter, ReferenceLookup } from '#core/workflows/ports.ts';
import type { WorkerPorts } from './worker-ports.ts';

/** An open library and everything that works on it, alike in the app and in the command line. */
export type LibraryDeps = AddWebArchiveDeps & {
  readonly items: ItemStore;
  readonly arrangement: ArrangementStore;
  readonly entries: EntryReader;
  readonly writer: EntryWriter;
  readonly lookup: ReferenceLookup;
  /** Resolves when every text can be found. */
  indexed(): Promise<void>;
};

/** What the app and the command line do each in their way. */
export type LibraryWiring = {
  /** Whose changes these are. */
  readonly by: 'person' | 'command-line';
  readonly ports: WorkerPorts;
  readonly catalogue: Catalogue & { settled(): Promise<void> };
  readonly pages: PageLoader;
  /** Stands before the store of items; without it they are written as they come. */
  readonly items?: ItemStore;
  /** Keeps a copy before a change of very many items. */
  readonly backUp: (signal: AbortSignal | undefined) => Promise<unknown>;
  /** Told of items after they are on the disk; tells the catalogue. */
  readonly onItems: (changed: readonly Item[]) => Promise<void>;
  /** Told after collections changed, and the catalogue knows. */
  readonly onCollections: () => void;
};

/** Wires core to an open library. The catalogue must know the collections and the names already. */
export function wireLibrary(opened: OpenLibrary, wiring: LibraryWiring): LibraryDeps {
  const { ports, catalogue, pages } = wiring;
  const { archives, reader, exchange, lookup } = ports;
  const items = wiring.items ?? opened.items;
  const arrangement = followedArrangement(opened.arrangement, {
    async onCollections(collections) {
      await catalogue.setCollections(collections);
      wiring.onCollections();
    },
    onNameGroups: (groups) => catalogue.setNameGroups(groups),
  });
  const library = new Library({
    items,
    arrangement,
    history: opened.history,
    system: nodeSystem,
    beforeBulk: async (signal) => void (await wiring.backUp(signal)),
    onChanged: wiring.onItems,
  }).by(wiring.by);
  return {
    library,
    items,
    catalogue,
    arrangement,
    blobs: new FileBlobStore(opened.files.snapshots),
    texts: new FileTextStore(opened.files.texts),
    chain: opened.chain,
    system: nodeSystem,
    reader,
    entries: exchange,
    writer: exchange,
    lookup,
    pages,
    packer: archives,
    archives,
    indexed: () => catalogue.settled(),
  };
}
