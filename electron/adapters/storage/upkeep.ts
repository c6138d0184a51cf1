import type { System } from '#core/library/ports.ts';
import type { OnProgress } from '#core/model/progress.ts';
import { said, type Told } from '#core/said/said.ts';
import { type BackupManifest, type BackupReason, listBackups } from './backup-manifest.ts';
import { checkLibrary, type LibraryCheck } from './check-library.ts';
import type { LibraryFiles } from './library-files.ts';
import { makeBackup } from './make-backup.ts';
import { repairLibrary } from './repair-library.ts';
import { type RestoreReport, restoreBackup } from './restore-backup.ts';

/** One backup, in the words of lists. */
export type BackupSummary = {
  readonly name: string;
  /** Epoch ms; absent, with the rest, if the backup's list cannot be read. */
  readonly createdAt?: number;
  readonly reason?: BackupReason;
  readonly items?: number;
  readonly files?: number;
  readonly bytes?: number;
  readonly notes: readonly Told[];
};

type Options = { readonly signal?: AbortSignal | undefined; readonly onProgress?: OnProgress | undefined };

/** Keeping a library safe. `restore` and `repair` are for whoever holds the lock and has nothing else open. */
export type Upkeep = {
  /** @throws PressmarkError as `makeBackup` */
  backup(reason: BackupReason, options?: Options): Promise<BackupSummary>;
  /** The newest first. */
  backups(): Promise<readonly BackupSummary[]>;
  /** True if no backup was made yet on this local day. */
  isBackupDue(): Promise<boolean>;
  /** @throws PressmarkError as `restoreBackup` */
  restore(name: string, options?: Options): Promise<RestoreReport>;
  check(options?: Options): Promise<LibraryCheck>;
  /** Says what was done. */
  repair(): Promise<readonly Told[]>;
};

/** The upkeep of the library with these files, done right here. */
export function upkeepOf(files: LibraryFiles, system: System): Upkeep {
  return {
    async backup(reason, options = {}) {
      const { name, manifest } = await makeBackup(files, { ...options, reason, now: system.now() });
      return summaryOf(name, manifest);
    },
    async backups() {
      return (await listBackups(files)).map(({ name, manifest }) => summaryOf(name, manifest));
    },
    async isBackupDue() {
      const today = new Date(system.now()).toDateString();
      const backups = await listBackups(files);
      return !backups.some(
        ({ manifest }) => manifest !== undefined && new Date(manifest.createdAt).toDateString() === today,
      );
    },
    restore: (name, options = {}) => restoreBackup(files, { ...options, name, now: system.now() }),
    check: (options = {}) => checkLibrary(files, options),
    repair: () => repairLibrary(files, system),
  };
}

function summaryOf(name: string, manifest: BackupManifest | undefined): BackupSummary {
  if (!manifest) return { name, notes: [said('upkeep.list-of-this-unreadable', {})] };
  const { createdAt, reason, items, notes } = manifest;
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  return { name, createdAt, reason, items, files: manifest.files.length, bytes, notes };
}
