import type { Command } from './command.ts';
import { onlyItem } from './only-item.ts';

/** `restore-backup NAME|latest`: puts the library back as it is in a backup. */
export const restoreBackup: Command = {
  name: 'restore-backup',
  form: 'NAME|latest',
  summary: 'put the library back as it is in a backup; what is there is backed up first',
  options: {},
  async run(args, session) {
    const name = onlyItem(args, 'backup, or “latest”');
    const report = await session.upkeep().restore(name, { signal: session.signal });
    const lines = [
      `Restored ${report.restored}: ${report.items} items.`,
      `What was there before is in the backup ${report.before}.`,
      ...(report.putAside === undefined
        ? []
        : [`Files that the backup does not have are in ${report.putAside}.`]),
    ];
    return { json: report, text: lines.join('\n') };
  },
};
