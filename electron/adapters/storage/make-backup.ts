import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { OnProgress } from '#core/model/progress.ts';
import { said, type Told } from '#core/said/said.ts';
import { sha256Of } from '../files/sha256-of.ts';
import { writeDurably } from '../files/write-durably.ts';
import {
  type BackupManifest,
  type BackupReason,
  backupName,
  manifestFile,
  objectFile,
  sealManifest,
} from './backup-manifest.ts';
import { historyNames } from './history-segment.ts';
import { type FileState, libraryFileState, stateOfBytes } from './library-file-state.ts';
import type { LibraryFiles } from './library-files.ts';
import { removeOldBackups } from './remove-old-backups.ts';
import { shardNames } from './shard-names.ts';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

export type BackupOptions = {
  readonly reason: BackupReason;
  /** Epoch ms. */
  readonly now: number;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: OnProgress | undefined;
};

type Kept = BackupManifest['files'][number] & { readonly items: number; readonly notes: readonly Told[] };

/**
 * Backs up every file of the library but the sealed ones, which never change. What has not changed since an
 * earlier backup is not stored again. The backup is proven by opening it before its list is written, and old
 * ones are thinned out afterwards. Files may be saved meanwhile: each is taken as it was before or after.
 *
 * @throws PressmarkError `storage`, `cancelled`; an unfinished backup leaves no list and harms no other
 */
export async function makeBackup(
  files: LibraryFiles,
  { reason, now, signal, onProgress }: BackupOptions,
): Promise<{ readonly name: string; readonly manifest: BackupManifest }> {
  const shards = (await shardNames(files)).map((name) => `items/${name}.json`);
  const arranged = (await isThere(files.arrangement)) ? ['organisation.json'] : [];
  const captures = (await isThere(files.captures)) ? ['captures.jsonl'] : [];
  const history = await historyNames(files);
  const names = ['library.json', ...arranged, ...captures, ...history, ...shards];
  const kept: Kept[] = [];
  const notes: Told[] = [];
  for (const [at, name] of names.entries()) {
    signal?.throwIfAborted();
    onProgress?.({ step: said('upkeep.step-backing-up', {}), fraction: at / names.length });
    const one = await keep(files, name);
    notes.push(...one.notes);
    if ('sha256' in one) kept.push(one);
  }
  const manifest: BackupManifest = {
    createdAt: now,
    reason,
    files: kept.map(({ name, sha256, bytes }) => ({ name, sha256, bytes })),
    items: kept.reduce((sum, { items }) => sum + items, 0),
    notes,
  };
  const name = backupName(now, reason);
  await writeDurably(manifestFile(files, name), sealManifest(manifest));
  await removeOldBackups(files, now);
  return { name, manifest };
}

/**
 * The bytes of a library file out of a backup.
 *
 * @throws PressmarkError `damaged` if they are not what the backup's list says
 */
export async function readBackedUp(files: LibraryFiles, sha256: string): Promise<Buffer> {
  try {
    const bytes = await decompress(await readFile(objectFile(files, sha256)));
    if (sha256Of(bytes) === sha256) return bytes;
    throw new Error(`the digest is ${sha256Of(bytes)}`);
  } catch (cause) {
    throw new PressmarkError(
      'damaged',
      said('upkeep.backup-file-damaged', { file: objectFile(files, sha256) }),
      {
        cause,
      },
    );
  }
}

/** Stores one file if it is not stored yet, and opens what is stored. Of a damaged file, what it was before. */
async function keep(files: LibraryFiles, name: string): Promise<Kept | { readonly notes: Told[] }> {
  const { state, notes } = await bestOf(files, name);
  // The oldest of the history may be forgotten meanwhile.
  if (state === undefined && name.startsWith('history/') && !(await isThere(path.join(files.folder, name)))) {
    return { notes: [] };
  }
  if (state?.state !== 'good') return { notes };
  const sha256 = sha256Of(state.bytes);
  const object = objectFile(files, sha256);
  if (!(await isKept(files, sha256))) await writeDurably(object, await compress(state.bytes, { level: 4 }));
  const opened = stateOfBytes(name, await readBackedUp(files, sha256));
  if (opened.state !== 'good') {
    throw new PressmarkError('damaged', said('upkeep.backup-not-readable', { file: object }));
  }
  return { name, sha256, bytes: state.bytes.byteLength, items: opened.items.length, notes };
}

async function bestOf(
  files: LibraryFiles,
  name: string,
): Promise<{ state: FileState | undefined; notes: Told[] }> {
  const state = await libraryFileState(files, name);
  if (state.state === 'good') return { state, notes: [] };
  const before = await libraryFileState(files, `${name}.1`);
  const wasMissing = state.state === 'missing';
  if (before.state === 'good') {
    return { state: before, notes: [said('upkeep.backed-up-before', { file: name, wasMissing })] };
  }
  return { state: undefined, notes: [said('upkeep.not-backed-up', { file: name, wasMissing })] };
}

async function isThere(file: string): Promise<boolean> {
  const tries = [file, `${file}.1`].map((each) =>
    access(each).then(
      () => true,
      () => false,
    ),
  );
  return (await Promise.all(tries)).includes(true);
}

async function isKept(files: LibraryFiles, sha256: string): Promise<boolean> {
  try {
    await access(objectFile(files, sha256));
    await readBackedUp(files, sha256);
    return true;
  } catch {
    return false;
  }
}
