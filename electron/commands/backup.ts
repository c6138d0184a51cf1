import { cli } from '#messages/cli.ts';
import { say } from '#messages/say.ts';
import type { Command } from './command.ts';
import { describeBackup } from './describe-backup.ts';

/** `backup`: backs up the library now. */
export const backup: Command = {
  name: 'backup',
  ...cli.about.backup,
  options: {},
  async run(_, session) {
    const made = await session.upkeep().backup('by-hand', { signal: session.signal });
    return { json: made, text: describeBackup(made), failures: made.notes.map(say) };
  },
};
