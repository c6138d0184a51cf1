import { cli } from '#messages/cli.ts';
import type { Command } from './command.ts';
import { describeBackup } from './describe-backup.ts';

/** `backups`: the backups there are, newest first. */
export const backups: Command = {
  name: 'backups',
  ...cli.about.backups,
  options: {},
  async run(_, session) {
    const known = await session.upkeep().backups();
    return {
      json: known,
      text: known.length > 0 ? known.map(describeBackup).join('\n') : cli.upkeep.noBackups,
    };
  },
};
