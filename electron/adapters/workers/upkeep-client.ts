import type { Told } from '#core/said/said.ts';
import { WorkerClient } from './worker-client.ts';

/** The reasons and results are those of the upkeep behind it; what cannot be sent to a thread is left out. */
export type UpkeepApi = {
  backup(reason: 'daily' | 'before-change' | 'before-restore' | 'by-hand'): Promise<BackupFacts>;
  backups(): Promise<readonly BackupFacts[]>;
  isBackupDue(): Promise<boolean>;
  check(): Promise<CheckFacts>;
};

export type BackupFacts = {
  readonly name: string;
  readonly createdAt?: number;
  readonly reason?: string;
  readonly items?: number;
  readonly files?: number;
  readonly bytes?: number;
  readonly notes: readonly Told[];
};

export type CheckFacts = {
  readonly findings: readonly {
    readonly severity: 'problem' | 'note';
    readonly file?: string;
    readonly told: Told;
    readonly isRepairable: boolean;
  }[];
  readonly items: number;
};

/** Backups and checks of a library in a thread of their own: they read every file of it. */
export class UpkeepClient implements UpkeepApi {
  readonly #worker: WorkerClient<UpkeepApi>;

  /** @param entry the built `upkeep-worker.js`. @param folder the library's folder. */
  constructor(entry: URL, folder: string) {
    this.#worker = new WorkerClient(entry, { workerData: { folder } });
  }

  /** Stopping it stops the thread; an unfinished backup harms none. */
  backup(
    reason: Parameters<UpkeepApi['backup']>[0],
    { signal }: { readonly signal?: AbortSignal | undefined } = {},
  ): Promise<BackupFacts> {
    return this.#worker.call('backup', [reason], { signal });
  }

  backups(): Promise<readonly BackupFacts[]> {
    return this.#worker.call('backups', []);
  }

  isBackupDue(): Promise<boolean> {
    return this.#worker.call('isBackupDue', []);
  }

  check(): Promise<CheckFacts> {
    return this.#worker.call('check', []);
  }

  close(): Promise<void> {
    return this.#worker.close();
  }
}
