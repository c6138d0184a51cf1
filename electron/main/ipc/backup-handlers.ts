import type { Services } from '../services.ts';
import type { Handlers } from './handlers.ts';

type BackupChannel = Extract<keyof Handlers, `backup.${string}`>;

/** Backups: which there are, making one, and going back to one. */
export function backupHandlers(
  { upkeep }: Services,
  { restore }: { readonly restore: (name: string) => Promise<void> },
): Pick<Handlers, BackupChannel> {
  return {
    'backup.list': async () => ({
      backups: (await upkeep.backups()).map(({ name, createdAt, reason, items }) => ({
        name,
        createdAt,
        reason,
        items,
      })),
    }),
    'backup.make': async (_, { signal }) => {
      const { name, items = 0 } = await upkeep.backup('by-hand', { signal });
      return { name, items };
    },
    'backup.restore': async ({ name }) => {
      await restore(name);
      return {};
    },
  };
}
