import { FileBlobStore } from '#adapters/blobs/blob-store.ts';
import { FileTextStore } from '#adapters/blobs/text-store.ts';
import type { Door } from '#adapters/door/door.ts';
import { folderWarning } from '#adapters/storage/folder-warning.ts';
import {
  type OpenLibrary,
  openLibraryForReading,
  openLibraryForWriting,
} from '#adapters/storage/open-library.ts';
import { nodeSystem } from '#adapters/system/node-system.ts';
import { CatalogueClient, type FilesReport } from '#adapters/workers/catalogue-client.ts';
import { CiteClient } from '#adapters/workers/cite-client.ts';
import { ExtractClient } from '#adapters/workers/extract-client.ts';
import { UpkeepClient } from '#adapters/workers/upkeep-client.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import { Library } from '#core/library/library.ts';
import type { ItemStore, OrganisationStore } from '#core/library/ports.ts';
import type { AddSourceDeps } from '#core/workflows/add-source.ts';
import type { EntryReader } from '#core/workflows/ports.ts';
import { windowPageLoader } from './capture/window-page-loader.ts';

const READ_ONLY =
  'The library’s folder is read-only, so nothing can be changed. Everything in it can be read, searched and cited.';

/** So few changed items do not pile up in the worker. */
const MOST_UNAWAITED = 20;

/** Everything the handlers work with, wired to one open library. */
export type Services = AddSourceDeps & {
  readonly entries: EntryReader;
  readonly items: ItemStore;
  readonly citer: CiteClient;
  readonly organisation: OrganisationStore;
  /** False if the folder is read-only. */
  readonly isWritable: boolean;
  readonly upkeep: UpkeepClient;
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
export async function openServices(
  folder: string,
  options: {
    readonly builtFolder: URL;
    readonly onChanged: (ids: readonly string[]) => void;
    /** Where this process listens for commands. */
    readonly door: Door;
  },
): Promise<Services> {
  const system = nodeSystem;
  const recovered = new Set<string>();
  const {
    files,
    items: stored,
    organisation,
    close,
    isWritable,
  } = await openAsFarAsPossible(folder, options.door, (sentence) => void recovered.add(sentence));
  const warning = await folderWarning(files.folder);
  if (warning) recovered.add(warning);
  if (!isWritable) recovered.add(READ_ONLY);
  const catalogue = new CatalogueClient(new URL('catalogue-worker.js', options.builtFolder), {
    folder: files.folder,
    index: isWritable ? files.index : ':memory:',
  });
  const reader = new ExtractClient(new URL('extract-worker.js', options.builtFolder));
  const citer = new CiteClient(
    new URL('cite-worker.js', options.builtFolder),
    new URL('../styles/', options.builtFolder),
  );
  let read: FilesReport | undefined;
  const filesReport = async (): Promise<FilesReport> => {
    read ??= await catalogue.files();
    return { damaged: read.damaged, recovered: [...new Set([...recovered, ...read.recovered])] };
  };
  const upkeep = new UpkeepClient(new URL('upkeep-worker.js', options.builtFolder), files.folder);
  const items = readOnlyWhenDamaged(stored, filesReport);
  const library = new Library({
    items,
    system,
    beforeBulk: async (signal) => void (await upkeep.backup('before-change', { signal })),
    onChanged: async (changed) => {
      // What is on the disk is there, whatever becomes of the index: it reads the library again at the next start.
      const applied = catalogue.apply(changed).catch((error: unknown) => console.error('index:', error));
      // The worker hears of a change before it is asked anything after it; only many at once are waited for.
      if (changed.length > MOST_UNAWAITED) await applied;
      options.onChanged(changed.map(({ id }) => id));
    },
  });
  return {
    library,
    items,
    catalogue,
    blobs: new FileBlobStore(files.snapshots),
    texts: new FileTextStore(files.texts),
    reader,
    entries: reader,
    pages: windowPageLoader,
    system,
    citer,
    organisation,
    isWritable,
    upkeep,
    filesReport,
    indexed: () => catalogue.settled(),
    onSealChanged: (id) => options.onChanged([id]),
    close: async () => {
      await library.settled();
      await Promise.all([catalogue.close(), reader.close(), citer.close(), upkeep.close()]);
      await close();
    },
  };
}

/** For writing; in a folder that is read-only, for reading. */
async function openAsFarAsPossible(
  folder: string,
  door: Door,
  onRecovered: (sentence: string) => void,
): Promise<OpenLibrary> {
  try {
    return await openLibraryForWriting(folder, { program: 'app', door, system: nodeSystem, onRecovered });
  } catch (error) {
    if (PressmarkError.from(error).code !== 'storage') throw error;
    return await openLibraryForReading(folder, { onRecovered }).catch(() => {
      throw error;
    });
  }
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
