import { ChildPageLoader } from '#adapters/browser/child-page-loader.ts';
import type { CommandSocket } from '#adapters/command-socket/command-socket.ts';
import { exportFiles } from '#adapters/exports/export-files.ts';
import { folderWarning } from '#adapters/storage/folder-warning.ts';
import {
  type OpenLibrary,
  openLibraryForReading,
  openLibraryForWriting,
} from '#adapters/storage/open-library.ts';
import { nodeSystem } from '#adapters/system/node-system.ts';
import { CatalogueClient, type FilesReport } from '#adapters/workers/catalogue-client.ts';
import type { CiteClient } from '#adapters/workers/cite-client.ts';
import { UpkeepClient } from '#adapters/workers/upkeep-client.ts';
import type { PageLoader } from '#core/capture/ports.ts';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { ArrangementStore, ItemStore } from '#core/library/ports.ts';
import type { Item } from '#core/model/item.ts';
import { eachOnce, said, type Told } from '#core/said/said.ts';
import { type Capturing, openCapturing } from '../wiring/capturing.ts';
import { type LibraryDeps, wireLibrary } from '../wiring/wire-library.ts';
import { openWorkerPorts } from '../wiring/worker-ports.ts';
import { type AutoExports, startAutoExports } from './auto-exports.ts';
import { windowPageLoader } from './capture/window-page-loader.ts';
import { openStyles, type Styles } from './styles.ts';

const READ_ONLY = said('app.read-only-folder', {});

/** So few changed items do not pile up in the worker. */
const MOST_UNAWAITED = 20;

/** Everything the handlers work with, wired to one open library. */
export type Services = LibraryDeps & {
  readonly citer: CiteClient;
  readonly styles: Styles;
  /** False if the folder is read-only. */
  readonly isWritable: boolean;
  readonly upkeep: UpkeepClient;
  readonly capturing: Capturing;
  /** Files outside the library that follow it. */
  readonly exports: AutoExports;
  onSealChanged(id: string): void;
  /** What reading the library's files found; while any is damaged, nothing is written. */
  filesReport(): Promise<FilesReport>;
  close(): Promise<void>;
};

/**
 * Opens a library and wires core and adapters around it.
 *
 * @param options.builtFolder where the built main process is, with a slash; workers and styles are beside it.
 * @throws PressmarkError as `openLibraryForWriting`
 */
export async function openServices(folder: string, options: ServicesOptions): Promise<Services> {
  const recovered: Told[] = [];
  const opened = await openAsFarAsPossible(folder, options.socket, (told) => void recovered.push(told));
  try {
    const warning = await folderWarning(opened.files.folder);
    if (warning) recovered.push(warning);
    if (!opened.isWritable) recovered.push(READ_ONLY);
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
  /** Told what a person should hear of files that follow the library. */
  readonly onNotes: (told: readonly Told[]) => void;
  /** Where this process listens for commands. */
  readonly socket: CommandSocket;
};

async function servicesOf(
  opened: OpenLibrary,
  recovered: readonly Told[],
  options: ServicesOptions,
): Promise<Services> {
  const { files, isWritable } = opened;
  const ports = openWorkerPorts(options.builtFolder, files);
  const entry = (name: string) => new URL(`${name}-worker.js`, options.builtFolder);
  const index = isWritable ? files.index : ':memory:';
  const catalogue = new CatalogueClient(entry('catalogue'), { folder: files.folder, index });
  const upkeep = new UpkeepClient(entry('upkeep'), files.folder);
  const known = await arrangementOf(opened.arrangement);
  await catalogue.setCollections(known.collections);
  await catalogue.setNameGroups(known.nameGroups);
  const browser = new ChildPageLoader({ builtFolder: options.builtFolder, electron: process.execPath });
  const capturing = await openCapturing(opened.arrangement, besideOrWithin(browser));
  const filesReport = reportOf(catalogue, { recovered, damaged: known.damaged });
  const deps = wireLibrary(opened, {
    by: 'person',
    ports,
    catalogue,
    pages: capturing.loader,
    items: readOnlyWhenDamaged(opened.items, filesReport),
    backUp: (signal) => upkeep.backup('before-change', { signal }),
    onItems: tellingCatalogue(catalogue, (changed) => {
      options.onChanged(changed.map(({ id }) => id));
      exports.changed();
    }),
    onCollections: () => {
      options.onChanged([]);
      exports.changed();
    },
  });
  const exports = startAutoExports({ ...deps, files: exportFiles }, { isWritable, onNotes: options.onNotes });
  return {
    ...deps,
    citer: ports.citer,
    styles: openStyles({ snapshot: ports.styleSnapshot, folder: files.styles, citer: ports.citer }),
    exports,
    capturing,
    isWritable,
    upkeep,
    filesReport,
    onSealChanged: (id) => options.onChanged([id]),
    close: async () => {
      await deps.library.settled();
      await exports.close();
      await Promise.all([browser, catalogue, upkeep, ports].map((each) => each.close()));
      await opened.close();
    },
  };
}

/**
 * Pages load in a browser of their own beside the app, so that nothing they do can bring it down; only those that
 * a person has signed in for load in the app itself, whose session no other process may open.
 */
function besideOrWithin(beside: PageLoader): PageLoader {
  return {
    load: (url, options) => (options.asSignedIn ? windowPageLoader : beside).load(url, options),
  };
}

/** The collections there are; where their file cannot be read, none and a sentence on it. */
async function arrangementOf(arrangement: ArrangementStore) {
  try {
    const { collections, nameGroups } = await arrangement.read();
    return { collections, nameGroups, damaged: [] };
  } catch (error) {
    return { collections: [], nameGroups: [], damaged: [PressmarkError.from(error).said] };
  }
}

/** What reading the library's files found; each is read once. */
function reportOf(
  catalogue: CatalogueClient,
  found: { readonly recovered: readonly Told[]; readonly damaged: readonly Told[] },
): () => Promise<FilesReport> {
  let read: FilesReport | undefined;
  return async () => {
    read ??= await catalogue.files();
    return {
      damaged: [...found.damaged, ...read.damaged],
      recovered: eachOnce([...found.recovered, ...read.recovered]),
    };
  };
}

/** For writing; in a folder that is read-only, for reading. */
async function openAsFarAsPossible(
  folder: string,
  socket: CommandSocket,
  onRecovered: (told: Told) => void,
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
        throw new PressmarkError('conflict', said('app.damaged-so-read-only', {}));
      }
      await items.put(changed);
    },
  };
}
