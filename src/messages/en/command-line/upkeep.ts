import { plural } from '../words.ts';

const items = (value: number) => `${value} ${plural(value, { one: 'item', other: 'items' })}`;

/** What is printed of backups, checks, repairs and the index. */
export const upkeep = {
  noBackups: 'No backups yet.',
  backupUnreadable: (name: string) => `${name}  (its list cannot be read)`,
  backup: (name: string, count: number, files: number, megabytes: string) =>
    `${name}  ${items(count)} in ${files} ${plural(files, { one: 'file', other: 'files' })}, ${megabytes} MB`,
  restored: (backup: string, count: number) => `Restored ${backup}: ${items(count)}.`,
  before: (backup: string) => `What was there before is in the backup ${backup}.`,
  putAside: (folder: string) => `Files that the backup does not have are in ${folder}.`,
  indexed: (count: number, seconds: string) => `Indexed ${items(count)} in ${seconds} s.`,
  note: (told: string) => `Note: ${told}`,
  problems: (count: number, problems: number) =>
    `${items(count)}, ${problems} ${plural(problems, { one: 'problem', other: 'problems' })} in the library’s files.`,
  snapshots: (checked: number, intact: number) =>
    `${checked} ${plural(checked, { one: 'snapshot', other: 'snapshots' })}, ${intact} intact.`,
  howToRepair: 'Repair with: pressmark doctor --repair',
  altered: (ids: readonly string[], more = 0) => `Altered since capture: ${some(ids, more)}.`,
  missing: (ids: readonly string[], more = 0) => `Snapshot file missing: ${some(ids, more)}.`,
  verified: (checked: number, intact: number, altered: number, missing: number) =>
    `${checked} checked, ${intact} intact, ${altered} altered, ${missing} missing`,
  chain: ({ entries, unrecorded, isWhole }: Chain) =>
    [
      `chain of captures: ${entries} ${plural(entries, { one: 'entry', other: 'entries' })}, ${isWhole ? 'whole' : 'broken'}`,
      ...(unrecorded === 0
        ? []
        : [
            `${unrecorded} ${plural(unrecorded, { one: 'capture was', other: 'captures were' })} made before there was a chain`,
          ]),
    ].join('; '),
};

type Chain = { readonly entries: number; readonly unrecorded: number; readonly isWhole: boolean };

function some(ids: readonly string[], more: number): string {
  return `${ids.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
