import { FileBlobStore } from '#adapters/blobs/blob-store.ts';
import { FileTextStore } from '#adapters/blobs/text-store.ts';
import type { CommandSocket } from '#adapters/command-socket/command-socket.ts';
import { exportFiles } from '#adapters/exports/export-files.ts';
import { httpReferenceLookup } from '#adapters/lookup/http-reference-lookup.ts';
import { lookupEndpoints } from '#adapters/lookup/lookup-endpoints.ts';
import { folderWarning } from '#adapters/storage/folder-warning.ts';
import {
  type OpenLibrary,
  openLibraryForReading,
  openLibraryForWriting,
} from '#adapters/storage/open-library.ts';
import { nodeSystem } from '#adapters/system/node-system.ts';
import { ArchiveClient } from '#adapters/workers/archive-client.ts';
import { CatalogueClient, type FilesReport } from '#adapters/workers/catalogue-client.ts';
import { CiteClient } from '#adapters/workers/cite-client.ts';
import { ExchangeClient } from '#adapters/workers/exchange-client.ts';
import { ExtractClient } from '#adapters/workers/extract-client.ts';
import { UpkeepClient } from '#adapters/workers/upkeep-client.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { followedArrangement } from '#core/library/followed-arrangement.ts';
import { Library } from '#core/library/library.ts';
import type { ArrangementStore, ItemStore } from '#core/library/ports.ts';
import type { Item } from '#core/model/item.ts';
import type { AddWebArchiveDeps } from '#core/workflows/add-web-archive.ts';
import type { EntryReader, EntryWriter, ReferenceLookup } from '#core/workflows/ports.ts';
import { sayError } from '#messages/say.ts';
import { type AutoExports, startAutoExports } from './auto-exports.ts';
import { type Capturing, openCapturing } from './capturing.ts';
import { openStyles, type Styles } from './styles.ts';

const READ_ONLY =
  'The library’s folder is read-only, so nothing can be changed. Everything in it can be read, searched and cited.';

/** So few changed items do not pile up in the worker. */
const MOST_UNAWAITED = 20;

/** Everything the handlers work with, wired to one open library. */
export type Services = AddWebArchiveDeps & {
  readonly entries: EntryReader;
  readonly items: ItemStore;
  readonly citer: CiteClient;
  readonly writer: EntryWriter;
  readonly lookup: ReferenceLookup;
  readonly styles: Styles;
  readonly arrangement: ArrangementStore;
  /** False if the folder is read-only. */
  readonly isWritable: boolean;
  readonly upkeep: UpkeepClient;
  readonly capturing: Capturing;
  /** Files outside the library that follow it. */
  readonly exports: AutoExports;
  onSealChanged(id: string): void;
  /** What reading the library's files found; while any is damaged, nothing is written. */
  filesReport(): Promise<FilesReport>;
  /** Resolves when every text can be found. */
  indexed(): Promise<void>;
  close(): Promise<void>;
};

/**
 * Opens a library and wires core and adapters around it.
 *
 * @param options.builtFolder where the built main process is, with a slash; workers and styles are beside it.
 * @throws PressmarkError as `openLibraryForWriting`
 */
export async function openServices(folder: string, options: ServicesOptions): Promise<Services> {
  const recovered = new Set<string>();
  const opened = await openAsFarAsPossible(
    folder,
    options.socket,
    (sentence) => void recovered.add(sentence),
  );
  try {
    const warning = await folderWarning(opened.files.folder);
    if (warning) recovered.add(warning);
    if (!opened.isWritable) recovered.add(READ_ONLY);
    return await servicesOf(opened, recovered, options);
  } catch (error) {
    // Else nobody could restore a backup: the lock would be held by a library that is not open.
    await opened.close();
    throw error;
  }
}

type ServicesOptions = {
  readonly builtFolder: URL;
  readonly onChanged: (ids: readonly string[]) => void;
  /** Told what a person should hear of files that follow the library, a sentence each. */
  readonly onNotes: (sentences: readonly string[]) => void;
  /** Where this process listens for commands. */
  readonly socket: CommandSocket;
};

async function servicesOf(
  opened: OpenLibrary,
  recovered: ReadonlySet<string>,
  options: ServicesOptions,
): Promise<Services> {
  const system = nodeSystem;
  const { files, arrangement, isWritable } = opened;
  const { archives, catalogue, reader, citer, exchange, upkeep, snapshot } = startWorkers(
    options.builtFolder,
    opened,
  );
  const known = await collectionsIn(arrangement);
  await catalogue.setCollections(known.collections);
  const capturing = await openCapturing(arrangement, options.builtFolder);
  const filesReport = reportOf(catalogue, { recovered, damaged: known.damaged });
  const items = readOnlyWhenDamaged(opened.items, filesReport);
  const library = new Library({
    items,
    system,
    beforeBulk: async (signal) => void (await upkeep.backup('before-change', { signal })),
    onChanged: tellingCatalogue(catalogue, (changed) => {
      options.onChanged(changed.map(({ id }) => id));
      exports.changed();
    }),
  });
  const exports = startAutoExports(
    { library, catalogue, arrangement, system, writer: exchange, files: exportFiles },
    { isWritable, onNotes: options.onNotes },
  );
  return {
    library,
    items,
    catalogue,
    blobs: new FileBlobStore(files.snapshots),
    chain: opened.chain,
    texts: new FileTextStore(files.texts),
    reader,
    entries: exchange,
    writer: exchange,
    lookup: httpReferenceLookup(lookupEndpoints(process.env)),
    styles: openStyles({ snapshot, folder: files.styles, citer }),
    exports,
    pages: capturing.loader,
    capturing,
    packer: archives,
    archives,
    system,
    citer,
    arrangement: followedArrangement(arrangement, async (collections) => {
      await catalogue.setCollections(collections);
      exports.changed();
    }),
    isWritable,
    upkeep,
    filesReport,
    indexed: () => catalogue.settled(),
    onSealChanged: (id) => options.onChanged([id]),
    close: async () => {
      await library.settled();
      await exports.close();
      await Promise.all(
        [capturing, archives, catalogue, reader, citer, upkeep, exchange].map((worker) => worker.close()),
      );
      await opened.close();
    },
  };
}

/** The collections there are; where their file cannot be read, none and a sentence on it. */
async function collectionsIn(arrangement: ArrangementStore) {
  try {
    return { collections: (await arrangement.read()).collections, damaged: [] };
  } catch (error) {
    return { collections: [], damaged: [sayError(error)] };
  }
}

/** What reading the library's files found; each is read once. */
function reportOf(
  catalogue: CatalogueClient,
  found: { readonly recovered: ReadonlySet<string>; readonly damaged: readonly string[] },
): () => Promise<FilesReport> {
  let read: FilesReport | undefined;
  return async () => {
    read ??= await catalogue.files();
    return {
      damaged: [...found.damaged, ...read.damaged],
      recovered: [...new Set([...found.recovered, ...read.recovered])],
    };
  };
}

/** The threads that do what takes long; each starts when it is first needed. */
function startWorkers(builtFolder: URL, { files, isWritable }: OpenLibrary) {
  const snapshot = new URL('../styles/', builtFolder);
  const entry = (name: string) => new URL(`${name}-worker.js`, builtFolder);
  return {
    catalogue: new CatalogueClient(entry('catalogue'), {
      folder: files.folder,
      index: isWritable ? files.index : ':memory:',
    }),
    archives: new ArchiveClient(entry('archive')),
    reader: new ExtractClient(entry('extract')),
    citer: new CiteClient(entry('cite'), { snapshot: snapshot.href, installed: files.styles }),
    exchange: new ExchangeClient(entry('exchange')),
    upkeep: new UpkeepClient(entry('upkeep'), files.folder),
    snapshot,
  };
}

/** For writing; in a folder that is read-only, for reading. */
async function openAsFarAsPossible(
  folder: string,
  socket: CommandSocket,
  onRecovered: (sentence: string) => void,
): Promise<OpenLibrary> {
  try {
    return await openLibraryForWriting(folder, { program: 'app', socket, system: nodeSystem, onRecovered });
  } catch (error) {
    if (PressmarkError.from(error).code !== 'storage') throw error;
    return await openLibraryForReading(folder, { onRecovered }).catch(() => {
      throw error;
    });
  }
}

/** Tells the catalogue of changed items, then others. */
function tellingCatalogue(catalogue: CatalogueClient, onChanged: (changed: readonly Item[]) => void) {
  return async (changed: readonly Item[]): Promise<void> => {
    // What is on the disk is there, whatever becomes of the index: it reads the library again at the next start.
    const applied = catalogue.apply(changed).catch((error: unknown) => console.error('index:', error));
    // The worker hears of a change before it is asked anything after it; only many at once are waited for.
    if (changed.length > MOST_UNAWAITED) await applied;
    onChanged(changed);
  };
}

/** Refuses every write while part of the library cannot be read. */
function readOnlyWhenDamaged(items: ItemStore, report: () => Promise<FilesReport>): ItemStore {
  return {
    get: (id) => items.get(id),
    all: (onDamaged) => items.all(onDamaged),
    put: async (changed) => {
      if ((await report()).damaged.length > 0) {
        throw new PressmarkError(
          'conflict',
          'Part of this library cannot be read, so nothing is changed until it is repaired. See the notice at the top.',
        );
      }
      await items.put(changed);
    },
  };
}
