import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder } from '../files/sync-folder.ts';
import { type KnownBackup, listBackups, manifestFile } from './backup-manifest.ts';
import type { LibraryFiles } from './library-files.ts';

const NEWEST = 10;
const DAYS = 14;
const MONTHS = 12;
const DAY_MS = 86_400_000;

/**
 * Which backups are kept: the newest ten, the last of each of fourteen days, and the last of each of twelve
 * months. One whose list cannot be read is never removed.
 */
export function keptBackups(backups: readonly KnownBackup[], now: number): ReadonlySet<string> {
  const newestFirst = [...backups].sort((a, b) => (a.name < b.name ? 1 : -1));
  const kept = new Set(newestFirst.slice(0, NEWEST).map(({ name }) => name));
  const seen = new Set<string>();
  for (const { name, manifest } of newestFirst) {
    if (!manifest) {
      kept.add(name);
      continue;
    }
    const day = new Date(manifest.createdAt).toISOString().slice(0, 10);
    const ageDays = (now - manifest.createdAt) / DAY_MS;
    const periods = [...(ageDays < DAYS ? [day] : []), ...(ageDays < MONTHS * 31 ? [day.slice(0, 7)] : [])];
    for (const period of periods) {
      if (!seen.has(period)) kept.add(name);
      seen.add(period);
    }
  }
  return kept;
}

/** Removes backups that are not kept, and then the bytes that no backup holds any more. */
export async function removeOldBackups(files: LibraryFiles, now: number): Promise<void> {
  const backups = await listBackups(files);
  const kept = keptBackups(backups, now);
  const old = backups.filter(({ name }) => !kept.has(name));
  if (old.length === 0) return;
  for (const { name } of old) await rm(manifestFile(files, name), { force: true });
  await syncFolder(files.backups);
  // Which bytes a list that cannot be read needs is not known: then all are kept.
  if (backups.some(({ manifest }) => manifest === undefined)) return;
  const cited = new Set(
    backups
      .flatMap(({ name, manifest }) => (kept.has(name) ? (manifest?.files ?? []) : []))
      .map((file) => file.sha256),
  );
  const objects = path.join(files.backups, 'objects');
  for (const folder of await readdir(objects)) {
    for (const file of await readdir(path.join(objects, folder))) {
      const sha256 = /^sha256-([0-9a-f]{64})\.gz$/.exec(file)?.[1];
      if (sha256 && !cited.has(sha256)) await rm(path.join(objects, folder, file), { force: true });
    }
  }
}
