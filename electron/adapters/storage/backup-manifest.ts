import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { toldSchema } from '#core/model/said-schema.ts';
import { fileErrorCode } from '../files/file-error.ts';
import { openEnvelope, sealEnvelope } from './envelope.ts';
import type { LibraryFiles } from './library-files.ts';

/** Why a backup was made. */
export const BACKUP_REASONS = ['daily', 'before-change', 'before-restore', 'by-hand'] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

const manifestSchema = z.object({
  /** Epoch ms. */
  createdAt: z.int(),
  reason: z.enum(BACKUP_REASONS),
  /** Each library file, by its name within the library's folder, and the digest of its bytes. */
  files: z.array(z.object({ name: z.string(), sha256: z.string(), bytes: z.int() })),
  items: z.int(),
  /** What could not be backed up as it should be; older manifests hold finished sentences. */
  notes: z.array(toldSchema),
});

/** What a backup holds. */
export type BackupManifest = Readonly<z.infer<typeof manifestSchema>>;

/** A backup that is there, newest first in lists. `manifest` is `undefined` if its list cannot be read. */
export type KnownBackup = { readonly name: string; readonly manifest: BackupManifest | undefined };

const FORMAT = { format: 'pressmark-backup', version: 1 };
const MANIFEST_FILE = /^(\d{4}-\d{2}-\d{2}T\d{6}\.\d{3}Z-[a-z-]+)\.json$/;

/** The name of a backup made at that time: it sorts by age. */
export function backupName(createdAt: number, reason: BackupReason): string {
  return `${new Date(createdAt).toISOString().replaceAll(':', '')}-${reason}`;
}

/** The text of a manifest's file. */
export function sealManifest(manifest: BackupManifest): string {
  return sealEnvelope(FORMAT, manifestSchema.parse(manifest));
}

export function manifestFile({ backups }: LibraryFiles, name: string): string {
  return path.join(backups, `${name}.json`);
}

/** The file in which the bytes with a digest are kept. */
export function objectFile({ backups }: LibraryFiles, sha256: string): string {
  return path.join(backups, 'objects', sha256.slice(0, 2), `sha256-${sha256}.gz`);
}

/** Every backup of a library, the newest first. */
export async function listBackups(files: LibraryFiles): Promise<KnownBackup[]> {
  const names = (await namesIn(files.backups)).flatMap((file) => MANIFEST_FILE.exec(file)?.[1] ?? []);
  const known = names.map(async (name) => ({ name, manifest: await readManifest(files, name) }));
  return (await Promise.all(known)).sort((a, b) => (a.name < b.name ? 1 : -1));
}

async function readManifest(files: LibraryFiles, name: string): Promise<BackupManifest | undefined> {
  try {
    return manifestSchema.parse(openEnvelope(FORMAT, await readFile(manifestFile(files, name), 'utf8')));
  } catch {
    // A damaged list is shown as such; the objects it names are not known any more.
    return undefined;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
