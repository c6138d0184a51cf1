import type { Command } from './command.ts';
import { describeBackup } from './describe-backup.ts';

/** `backup`: backs up the library now. */
export const backup: Command = {
  name: 'backup',
  form: '',
  summary: 'back up the library now',
  options: {},
  async run(_, session) {
    const made = await session.upkeep().backup('by-hand', { signal: session.signal });
    return { json: made, text: describeBackup(made), failures: made.notes };
  },
};
