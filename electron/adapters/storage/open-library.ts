import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Low } from 'lowdb';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { HistoryStore } from '#core/library/history/ports.ts';
import type { ArrangementStore, CaptureChain, ItemStore, System } from '#core/library/ports.ts';
import { said, type Told } from '#core/said/said.ts';
import { fileErrorCode } from '../files/file-error.ts';
import { makeFolderDurably } from '../files/sync-folder.ts';
import { ArrangementFile } from './arrangement-file.ts';
import { CaptureChainFile } from './capture-chain-file.ts';
import { HeaderStore } from './header-store.ts';
import { HistoryFiles } from './history-files.ts';
import { isAbandoned } from './is-abandoned.ts';
import { type LibraryFiles, libraryFiles } from './library-files.ts';
import { headerFile, type LibraryHeader } from './library-header.ts';
import { type LibraryLock, type LockOwner, takeLock } from './library-lock.ts';
import { ShardedItemStore } from './sharded-item-store.ts';

/** Told in a sentence of each file that had to be taken from before its last save. */
type OnRecovered = (told: Told) => void;

/** A library's folder, opened. */
export type OpenLibrary = {
  readonly files: LibraryFiles;
  readonly items: ItemStore;
  readonly arrangement: ArrangementStore;
  readonly history: HistoryStore;
  readonly chain: CaptureChain;
  /** True if the folder held no library before. */
  readonly isNew: boolean;
  /** True if this process holds the library and may write beside it. */
  readonly isWritable: boolean;
  close(): Promise<void>;
};

/**
 * Opens the library in `folder` to change it, and makes a new one if the folder is missing or empty.
 *
 * @throws PressmarkError `conflict` if another process holds it or the folder holds other things, `damaged` if
 *   library files are there but the header is not or cannot be read, `storage` if the disk refuses.
 */
export async function openLibraryForWriting(
  folder: string,
  options: {
    readonly program: LockOwner['program'];
    /** Where this process listens for commands. */
    readonly socket?: LockOwner['socket'];
    readonly system: System;
    readonly onRecovered?: OnRecovered;
  },
): Promise<OpenLibrary> {
  const files = libraryFiles(path.resolve(folder));
  await makeFolder(files.folder);
  const lock = await takeLock(files.lock, {
    program: options.program,
    socket: options.socket,
    now: options.system.now(),
  });
  try {
    const header = headerFile(files.header, options.onRecovered);
    const isNew = await readHeader(files, header);
    if (isNew) {
      header.data = { id: options.system.newId(), createdAt: options.system.now(), shards: [] };
      await header.write();
    }
    await removeLeftovers([files.folder, files.items, files.history]);
    return opened(files, header, { isNew, lock, onRecovered: options.onRecovered });
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/**
 * Opens the library in `folder` to read it; takes no lock and writes nothing.
 *
 * @throws PressmarkError `not-found` if there is no library; `damaged` as above.
 */
export async function openLibraryForReading(
  folder: string,
  { onRecovered }: { readonly onRecovered?: OnRecovered } = {},
): Promise<OpenLibrary> {
  const files = libraryFiles(path.resolve(folder));
  const header = headerFile(files.header, onRecovered);
  if (await readHeader(files, header)) {
    throw new PressmarkError('not-found', said('storage.no-library', { folder: files.folder }));
  }
  return opened(files, header, { isNew: false, onRecovered });
}

function opened(
  files: LibraryFiles,
  header: Low<LibraryHeader | null>,
  {
    isNew,
    lock,
    onRecovered,
  }: {
    readonly isNew: boolean;
    readonly lock?: LibraryLock;
    readonly onRecovered: OnRecovered | undefined;
  },
): OpenLibrary {
  const refuseWrite = lock ? undefined : new PressmarkError('conflict', said('storage.read-only', {}));
  const headerStore = new HeaderStore(header);
  return {
    files,
    items: new ShardedItemStore(files, headerStore, { refuseWrite, onRecovered }),
    arrangement: new ArrangementFile(files.arrangement, headerStore, { refuseWrite, onRecovered }),
    history: new HistoryFiles(files.history, { refuseWrite, onRecovered }),
    chain: new CaptureChainFile(files.captures, { refuseWrite }),
    isNew,
    isWritable: lock !== undefined,
    close: async () => lock?.release(),
  };
}

/** @returns true if the folder is empty and a library may be made in it. */
async function readHeader(files: LibraryFiles, header: Low<LibraryHeader | null>): Promise<boolean> {
  await header.read();
  if (header.data) return false;
  const names = await namesIn(files.folder);
  if (names.length === 0) return true;
  const isLibrary = [files.items, files.snapshots, files.texts].some((each) =>
    names.includes(path.basename(each)),
  );
  if (isLibrary) {
    throw new PressmarkError('damaged', said('storage.header-missing', { file: files.header }));
  }
  throw new PressmarkError('conflict', said('storage.not-a-library', { folder: files.folder }));
}

/** What is in a folder, but for hidden files, locks and leftovers; nothing if it is not there. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => !name.startsWith('.') && !name.endsWith('.tmp') && name !== 'lock');
  } catch (cause) {
    if (fileErrorCode(cause) === 'ENOENT') return [];
    throw folderError(folder, cause);
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await makeFolderDurably(folder);
  } catch (cause) {
    throw folderError(folder, cause);
  }
}

function folderError(folder: string, cause: unknown): PressmarkError {
  const reason =
    fileErrorCode(cause) === 'ENOTDIR' || fileErrorCode(cause) === 'EEXIST'
      ? said('files.reason-no-folder', {})
      : said('files.reason-refused', { code: fileErrorCode(cause) ?? '' });
  return new PressmarkError('storage', said('storage.not-opened', { folder, reason }), { cause });
}

/** Removes temporary files of writers that were killed. */
async function removeLeftovers(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => []);
    const leftovers = names.filter(isAbandoned);
    await Promise.all(leftovers.map((name) => rm(path.join(folder, name), { force: true })));
  }
}
