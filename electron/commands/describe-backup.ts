import type { BackupFacts } from '#adapters/workers/upkeep-client.ts';

/** One line about a backup. */
export function describeBackup({ name, items, files, bytes }: BackupFacts): string {
  if (items === undefined || bytes === undefined) return `${name}  (its list cannot be read)`;
  const megabytes = (bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0);
  return `${name}  ${items} items in ${files} files, ${megabytes} MB`;
}
