import { cli } from '#messages/cli.ts';
import type { Command } from './command.ts';
import { onlyItem } from './only-item.ts';

/** `restore-backup NAME|latest`: puts the library back as it is in a backup. */
export const restoreBackup: Command = {
  name: 'restore-backup',
  ...cli.about['restore-backup'],
  options: {},
  async run(args, session) {
    const name = onlyItem(args, cli.line.nameBackup);
    const report = await session.upkeep().restore(name, { signal: session.signal });
    const lines = [
      cli.upkeep.restored(report.restored, report.items),
      cli.upkeep.before(report.before),
      ...(report.putAside === undefined ? [] : [cli.upkeep.putAside(report.putAside)]),
    ];
    return { json: report, text: lines.join('\n') };
  },
};
