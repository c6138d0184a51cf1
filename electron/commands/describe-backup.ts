import type { BackupFacts } from '#adapters/workers/upkeep-client.ts';
import { cli } from '#messages/cli.ts';

/** One line about a backup. */
export function describeBackup({ name, items, files, bytes }: BackupFacts): string {
  if (items === undefined || bytes === undefined) return cli.upkeep.backupUnreadable(name);
  const megabytes = (bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0);
  return cli.upkeep.backup(name, items, files ?? 0, megabytes);
}
