import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { PressmarkError } from '#core/errors/pressmark-error.ts';
import type { OnProgress } from '#core/model/progress.ts';
import { said } from '#core/said/said.ts';
import { syncFolder } from '../files/sync-folder.ts';
import { writeDurably } from '../files/write-durably.ts';
import { type BackupManifest, listBackups } from './backup-manifest.ts';
import { HistoryFiles } from './history-files.ts';
import { cutSegment, historyNames } from './history-segment.ts';
import { libraryFileState } from './library-file-state.ts';
import type { LibraryFiles } from './library-files.ts';
import { makeBackup, readBackedUp } from './make-backup.ts';
import { shardOfFile } from './shard-of-file.ts';

/** What a restore did. */
export type RestoreReport = {
  readonly restored: string;
  readonly items: number;
  /** The backup made of what was there before. */
  readonly before: string;
  /** Where files were put that the backup does not have; absent if there were none. */
  readonly putAside?: string;
};

/**
 * Puts the library's files back as they are in a backup; `latest` names the newest. The caller holds the lock.
 * What was there is backed up first. Nothing is deleted: files that the backup does not have are put aside.
 * A restore that was interrupted can be run again; until then each file is as it was before or as restored.
 *
 * @throws PressmarkError `not-found` if there is no such backup, `damaged` before anything is changed if it
 *   cannot be opened, `storage`
 */
export async function restoreBackup(
  files: LibraryFiles,
  {
    name,
    now,
    onProgress,
  }: { readonly name: string; readonly now: number; readonly onProgress?: OnProgress | undefined },
): Promise<RestoreReport> {
  const backup = await findBackup(files, name);
  for (const [at, { sha256 }] of backup.manifest.files.entries()) {
    onProgress?.({
      step: said('upkeep.step-opening-backup', {}),
      fraction: (at / backup.manifest.files.length) * 0.3,
    });
    await readBackedUp(files, sha256);
  }
  const before = await makeBackup(files, { reason: 'before-restore', now });
  await recordRestore(files, backup.name, now);
  // The header first: it names no file that is not there at any moment from then on.
  const header = backup.manifest.files.filter((file) => file.name === 'library.json');
  const shards = backup.manifest.files.filter((file) => file.name !== 'library.json');
  for (const [at, file] of [...header, ...shards].entries()) {
    onProgress?.({
      step: said('upkeep.step-restoring', {}),
      fraction: 0.4 + (at / backup.manifest.files.length) * 0.6,
    });
    await wayOf(file.name)(files, file, now);
  }
  const putAside = await putOthersAside(files, backup.manifest, now);
  return {
    restored: backup.name,
    items: backup.manifest.items,
    before: before.name,
    ...(putAside === undefined ? {} : { putAside }),
  };
}

/**
 * The history goes on, and says what was done: what is older cannot be taken back step by step any more. It is said
 * before the first file changes, so that no step is taken back in a library that was put back in part.
 */
async function recordRestore(files: LibraryFiles, backup: string, now: number): Promise<void> {
  const what = said('change.restore-backup', { backup });
  await new HistoryFiles(files.history).append({
    id: randomUUID(),
    at: now,
    who: 'person',
    said: what,
    isBarrier: true,
    piece: 0,
    parts: [],
  });
}

function wayOf(name: string) {
  if (name === 'captures.jsonl') return restoreChain;
  return name.startsWith('history/') ? restoreHistory : restoreFile;
}

async function findBackup(
  files: LibraryFiles,
  name: string,
): Promise<{ readonly name: string; readonly manifest: BackupManifest }> {
  const backups = await listBackups(files);
  const found =
    name === 'latest'
      ? backups.find(({ manifest }) => manifest !== undefined)
      : backups.find((each) => each.name === name);
  if (!found) throw new PressmarkError('not-found', said('upkeep.no-such-backup', { name }));
  const { manifest } = found;
  if (!manifest) throw new PressmarkError('damaged', said('upkeep.backup-list-unreadable', { name }));
  if (!manifest.files.some((file) => file.name === 'library.json')) {
    throw new PressmarkError('damaged', said('upkeep.backup-without-header', { name }));
  }
  return { name: found.name, manifest };
}

/** The chain over all captures is never shortened: what was added since the backup stays. One that differs is put aside. */
async function restoreChain(
  files: LibraryFiles,
  { sha256 }: BackupManifest['files'][number],
  now: number,
): Promise<void> {
  const before = await readBackedUp(files, sha256);
  const current = await readFile(files.captures).catch(() => undefined);
  if (current?.subarray(0, before.byteLength).equals(before)) return;
  if (current) await rename(files.captures, `${files.captures}.replaced-${now}`);
  await writeDurably(files.captures, before);
}

/** Of the history only what cannot be read is put back: what was done since the backup was done. */
async function restoreHistory(
  files: LibraryFiles,
  file: BackupManifest['files'][number],
  now: number,
): Promise<void> {
  const [oldest = ''] = await historyNames(files);
  const { state } = await libraryFileState(files, file.name);
  if (state !== 'damaged' && (state !== 'missing' || file.name < oldest)) return;
  const target = path.join(files.folder, file.name);
  if (state === 'damaged') await rename(target, `${target}.damaged-${now}`);
  await writeDurably(target, cutSegment((await readBackedUp(files, file.sha256)).toString('utf8')));
}

/** A damaged file is put aside, so that it does not take the place of the good one from before its last save. */
async function restoreFile(
  files: LibraryFiles,
  { name, sha256 }: BackupManifest['files'][number],
  now: number,
): Promise<void> {
  const target = path.join(files.folder, name);
  const { state } = await libraryFileState(files, name);
  if (state === 'damaged' || state === 'newer') await rename(target, `${target}.damaged-${now}`);
  const bytes = await readBackedUp(files, sha256);
  await writeDurably(target, bytes, state === 'good' ? { keepPrevious: `${target}.1` } : {});
}

/** @returns the folder, if there was anything to move. */
async function putOthersAside(
  files: LibraryFiles,
  { files: backedUp }: BackupManifest,
  now: number,
): Promise<string | undefined> {
  const restored = new Set(backedUp.map((file) => path.basename(file.name, '.json')));
  const others = (await readdir(files.items)).filter((file) => {
    const shard = shardOfFile(file);
    return shard !== undefined && !restored.has(shard);
  });
  if (others.length === 0) return undefined;
  const folder = path.join(files.folder, `replaced-${now}`);
  await mkdir(folder, { recursive: true });
  for (const file of others) await rename(path.join(files.items, file), path.join(folder, file));
  await syncFolder(folder);
  await syncFolder(files.items);
  return folder;
}
